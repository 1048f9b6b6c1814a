import { z } from 'zod';
import { Money } from '../../../platform/money/money';

/**
 * What every format is turned into: a whole course that nothing has been written of yet. Keys are stable (the same
 * input gives the same keys) and unique among lessons and among assets, so ids and idempotency keys can be made from them.
 *
 * Markdown points at assets by `asset:<key>`, and at lessons by `lesson:<key>` or `lesson:<key>#<heading>`,
 * where `<heading>` is what `headingSlug` makes of a heading's text. Besides CommonMark it uses tables and
 * callouts (`> [!NOTE]`, and `> [!SOLUTION]` for an answer to be folded away).
 */
export const draftLimits = {
  title: 200,
  markdown: 200_000,
  sections: 200,
  lessons: 2_000,
  assets: 2_000,
  questions: 200,
} as const;

const title = z.string().trim().min(1).max(draftLimits.title);
const markdown = z.string().max(draftLimits.markdown);
const key = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,119}$/);
const points = z.number().int().min(1).max(100);
const prompt = z.string().trim().min(1).max(20_000);
const explanation = z.string().max(20_000).optional();

// No more than assessment takes: what is beyond is reported where it is read, and the rest of the course still comes in.
const ChoiceDraft = z.object({
  text: z.string().trim().min(1).max(2_000),
  isCorrect: z.boolean(),
  feedback: z.string().max(2_000).optional(),
});
const choices = z.array(ChoiceDraft).min(2).max(20);
const correctCount = (list: readonly { isCorrect: boolean }[]): number =>
  list.filter((choice) => choice.isCorrect).length;

export const QuestionDraft = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('single'),
    prompt,
    points,
    explanation,
    choices: choices.refine((list) => correctCount(list) === 1, 'Exactly one choice must be right.'),
  }),
  z.object({
    kind: z.literal('multiple'),
    prompt,
    points,
    explanation,
    choices: choices.refine((list) => correctCount(list) >= 1, 'At least one choice must be right.'),
  }),
  z.object({ kind: z.literal('true_false'), prompt, points, explanation, answer: z.boolean() }),
  z.object({
    kind: z.literal('short_text'),
    prompt,
    points,
    explanation,
    accepted: z.array(z.string().trim().min(1).max(500)).min(1).max(50),
  }),
]);
export type QuestionDraft = z.infer<typeof QuestionDraft>;

export const QuizDraft = z.object({
  title,
  /** Null: the quiz is practice, and is not passed or failed. */
  passMarkPercent: z.number().int().min(0).max(100).nullable(),
  questions: z.array(QuestionDraft).min(1).max(draftLimits.questions),
});
export type QuizDraft = z.infer<typeof QuizDraft>;

const lessonParts = {
  key,
  title,
  isPreview: z.boolean(),
  /** How long it takes, in seconds; null where nothing says so. */
  durationSeconds: z.number().int().min(0).max(360_000).nullable(),
};

export const LessonDraft = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), ...lessonParts, markdown }),
  z.object({
    kind: z.literal('video'),
    ...lessonParts,
    assetKey: key,
    captionsKey: key.optional(),
    markdown: markdown.optional(),
  }),
  z.object({ kind: z.literal('file'), ...lessonParts, assetKey: key, markdown: markdown.optional() }),
  z.object({ kind: z.literal('quiz'), ...lessonParts, quiz: QuizDraft }),
]);
export type LessonDraft = z.infer<typeof LessonDraft>;

export const SectionDraft = z.object({ key, title, lessons: z.array(LessonDraft).min(1) });
export type SectionDraft = z.infer<typeof SectionDraft>;

export const AssetDraft = z.object({
  key,
  /** Where the file lies in the archive. */
  path: z.string().min(1).max(500),
  fileName: z.string().min(1).max(255),
  contentType: z.string().min(3).max(100),
  /** Bytes. */
  size: z.number().int().min(0),
  /** What the asset is for. */
  usage: z.enum(['image', 'video', 'captions', 'file']),
});
export type AssetDraft = z.infer<typeof AssetDraft>;

export const courseLevels = ['beginner', 'intermediate', 'advanced', 'all'] as const;

export const CourseDraft = z.object({
  title,
  subtitle: z.string().trim().max(300),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(120)
    .optional(),
  /** Markdown. */
  description: z.string().max(20_000),
  /** A BCP 47 tag. */
  language: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
  level: z.enum(courseLevels),
  categorySlug: z.string().max(120).optional(),
  tags: z.array(z.string().trim().min(1).max(50)).max(30),
  /** Null is free. */
  price: Money.nullable(),
  outcomes: z.array(z.string().trim().min(1).max(300)).max(30),
  requirements: z.array(z.string().trim().min(1).max(300)).max(30),
  sections: z.array(SectionDraft).min(1).max(draftLimits.sections),
  assets: z.array(AssetDraft).max(draftLimits.assets),
});
export type CourseDraft = z.infer<typeof CourseDraft>;
