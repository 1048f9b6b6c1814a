import { z } from 'zod';
import { courseLevels, draftLimits } from '../course-draft';

const LessonEntry = z.strictObject({
  title: z.string(),
  kind: z.enum(['article', 'video', 'file', 'quiz']),
  /** The article's Markdown, the video, the file to hand out, or the quiz. */
  file: z.string(),
  captions: z.string().optional(),
  /** A Markdown file shown beneath a video or beside a file. */
  text: z.string().optional(),
  preview: z.boolean().optional(),
  durationSeconds: z.number().int().min(0).optional(),
});
export type LessonEntry = z.infer<typeof LessonEntry>;

/** `course.yaml`: the outline and all that the catalogue shows. Paths are relative to it. */
export const CourseFile = z.strictObject({
  title: z.string(),
  subtitle: z.string().default(''),
  slug: z.string().optional(),
  language: z.string().default('en'),
  level: z.enum(courseLevels).default('all'),
  category: z.string().optional(),
  tags: z.array(z.string()).default([]),
  price: z
    .strictObject({ amount: z.number().int(), currency: z.string().toLowerCase() })
    .nullable()
    .default(null),
  description: z.string().default(''),
  outcomes: z.array(z.string()).default([]),
  requirements: z.array(z.string()).default([]),
  sections: z
    .array(z.strictObject({ title: z.string(), lessons: z.array(LessonEntry).min(1) }))
    .min(1)
    .max(draftLimits.sections),
});
export type CourseFile = z.infer<typeof CourseFile>;

const question = {
  prompt: z.string(),
  points: z.number().int().default(1),
  explanation: z.string().optional(),
};
const choices = z.array(
  z.strictObject({ text: z.string(), correct: z.boolean().default(false), feedback: z.string().optional() }),
);

/** A `*.quiz.yaml` file. */
export const QuizFile = z.strictObject({
  title: z.string().optional(),
  passMark: z.number().int().nullable().default(null),
  questions: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('single'), ...question, choices }),
        z.strictObject({ kind: z.literal('multiple'), ...question, choices }),
        z.strictObject({ kind: z.literal('true_false'), ...question, answer: z.boolean() }),
        z.strictObject({
          kind: z.literal('short_text'),
          ...question,
          // YAML reads an unquoted 42 as a number; what a learner types is text.
          accepted: z.array(z.union([z.string(), z.number()]).transform(String)),
        }),
      ]),
    )
    .min(1),
});
export type QuizFile = z.infer<typeof QuizFile>;
