import { z } from 'zod';
import { page, text } from '../../../platform/http/schemas';
import { AnswerBody, Exact, identifier } from './assessment.schemas';

const isAnonymous = z
  .stringbool()
  .default(false)
  .meta({ description: 'Whether the names of learners are left out.' });

export const TaskQuery = z.object({ anonymous: isAnonymous });

export const TaskListQuery = page.extend({
  courseId: identifier.optional().meta({ description: 'Left out: all courses that one teaches.' }),
  quizId: identifier.optional(),
  questionId: identifier.optional(),
  state: z.enum(['awaiting', 'graded']).default('awaiting'),
  anonymous: isAnonymous,
});

export const GradeRequest = z
  .strictObject({
    revision: z.int().min(0).max(1_000_000).meta({
      description: 'Of the task that was seen: 0 where nobody had graded it.',
    }),
    points: z
      .strictObject({ numerator: z.int().min(0).max(1_000_000), denominator: z.int().min(1).max(1_000) })
      .meta({ description: 'Exact: `3 / 2` is one and a half. In hundredths, or in parts of up to twenty.' }),
    feedback: text(20_000).nullish().meta({ description: 'Markdown, for the learner.' }),
  })
  .meta({ id: 'GradeRequest' });

const GradeView = z.object({
  points: Exact,
  feedback: z.string().nullable(),
  gradedAt: z.iso.datetime(),
  grader: z.object({ id: identifier, name: z.string().nullable() }),
});

const taskFacts = {
  id: identifier,
  courseId: identifier,
  quizId: identifier,
  questionId: identifier,
  attemptId: identifier,
  learner: z.object({ id: identifier, name: z.string().nullable() }).nullable().meta({
    description: 'null where it was asked for without names; a name that is not known yet is null.',
  }),
  submittedAt: z.iso.datetime(),
  outOf: z.int(),
  revision: z.int(),
  points: Exact.nullable().meta({ description: 'null while it awaits grading.' }),
};

export const ListedTaskView = z
  .object({
    ...taskFacts,
    courseTitle: z.string(),
    quizTitle: z.string(),
    prompt: z.string().meta({ description: 'The beginning of it.' }),
  })
  .meta({ id: 'ListedGradingTask' });

export const TaskView = z
  .object({
    ...taskFacts,
    courseTitle: z.string(),
    quizTitle: z.string(),
    question: z.object({
      kind: z.enum(['essay', 'file']),
      prompt: z.string(),
      explanation: z.string().nullable(),
      gradingNotes: z.string().nullable(),
      words: z.object({ minimum: z.int().nullable(), maximum: z.int().nullable() }).nullable(),
    }),
    answer: AnswerBody,
    feedback: z.string().nullable(),
    history: z.array(GradeView).meta({ description: 'Every grade it had, the latest first; at most fifty.' }),
  })
  .meta({ id: 'GradingTask' });

export const WaitingQuestionsView = z
  .object({
    questions: z.array(
      z.object({
        courseId: identifier,
        courseTitle: z.string(),
        quizId: identifier,
        quizTitle: z.string(),
        questionId: identifier,
        prompt: z.string(),
        awaiting: z.int(),
      }),
    ),
  })
  .meta({
    id: 'WaitingQuestions',
    description: 'At most two hundred, those that have waited longest first.',
  });
