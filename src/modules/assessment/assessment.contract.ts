import { z } from 'zod';
import { type ApiOf, apiToken, command, defineApi, query } from '../../platform/contract/define-api';
import { defineEvent } from '../../platform/contract/define-event';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';

const Choice = z.object({
  text: z.string().min(1).max(2_000),
  isCorrect: z.boolean(),
  feedback: z.string().max(2_000).optional(),
});

const Option = z.object({ text: z.string().min(1).max(500) });

const questionBase = {
  /** Markdown. */
  prompt: z.string().min(1).max(20_000),
  points: z.int().min(1).max(100).default(1),
  /** Markdown, shown after submission. */
  explanation: z.string().max(20_000).optional(),
};

/** A question as an author writes it: with its answers, which learners never receive before they submit. */
export const QuestionInput = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('single'), ...questionBase, choices: z.array(Choice).min(2).max(20) }),
    z.object({ kind: z.literal('multiple'), ...questionBase, choices: z.array(Choice).min(2).max(20) }),
    z.object({ kind: z.literal('true_false'), ...questionBase, answer: z.boolean() }),
    z.object({
      kind: z.literal('short_text'),
      ...questionBase,
      accepted: z.array(z.string().min(1).max(2_000)).min(1).max(50),
    }),
    z.object({
      kind: z.literal('numeric'),
      ...questionBase,
      /** Numbers are written as people write them, and read exactly: `3.14`, `-1/3`, `6.02e23`. */
      value: z.string().min(1).max(100),
      tolerance: z.object({ kind: z.enum(['absolute', 'percent']), amount: z.string().min(1).max(100) }),
      units: z
        .array(z.object({ name: z.string().min(1).max(50), factor: z.string().min(1).max(100) }))
        .max(20),
    }),
    z.object({
      kind: z.literal('matching'),
      ...questionBase,
      pairs: z
        .array(z.object({ text: z.string().min(1).max(2_000), match: Option }))
        .min(2)
        .max(20),
      distractors: z.array(Option).max(20),
    }),
    z.object({
      kind: z.literal('ordering'),
      ...questionBase,
      /** In the right order. */
      items: z
        .array(z.object({ text: z.string().min(1).max(2_000) }))
        .min(2)
        .max(20),
    }),
    z.object({
      kind: z.literal('blanks'),
      ...questionBase,
      /** With what is accepted in the place of each blank: `A star turns [[hydrogen|H]] into [[helium]].` */
      text: z.string().min(1).max(20_000),
    }),
    z.object({
      kind: z.literal('essay'),
      ...questionBase,
      /** How long it should be; `null`: as one likes. */
      words: z.object({
        minimum: z.int().min(1).max(20_000).nullable(),
        maximum: z.int().min(1).max(20_000).nullable(),
      }),
      /** Markdown, for those who grade. */
      gradingNotes: z.string().max(20_000).optional(),
    }),
  ])
  .meta({ id: 'QuestionInput' });
export type QuestionInput = z.infer<typeof QuestionInput>;

export const QuizInput = z.object({
  title: z.string().min(1).max(200),
  /** `null`: practice without a pass mark, completed by hand. */
  passMarkPercent: z.int().min(1).max(100).nullable(),
  questions: z.array(QuestionInput).max(200),
});
export type QuizInput = z.infer<typeof QuizInput>;

export const QuizSummary = z.object({
  quizId: z.uuid(),
  courseId: z.uuid(),
  title: z.string(),
  passMarkPercent: z.int().nullable(),
  questionCount: z.int(),
  /** The version that freezing it now would give: the latest one where nothing has changed since. */
  nextVersion: z.int(),
  /**
   * What keeps it from being published, each once: `no_questions`, `question_without_right_answer` and the like, as they
   * are listed in the API of drafts.
   */
  problems: z.array(z.string()),
});

export const assessmentApi = defineApi('assessment', {
  /** Drafts of quizzes of a course that the acting person teaches, in the order given. */
  createQuizzes: command({
    input: z.object({ courseId: z.uuid(), quizzes: z.array(QuizInput).min(1).max(300) }),
    output: z.object({ quizIds: z.array(z.uuid()) }),
    errors: ['assessment.not_your_course', 'assessment.invalid_question'],
    timeoutMilliseconds: 10_000,
  }),
  /**
   * Quizzes as they stand in the studio, in the order asked for, to be checked before publishing. Those that are not there,
   * or that the acting person may not know of, are left out.
   */
  getQuizzes: query({
    input: z.object({ quizIds: z.array(z.uuid()).max(300) }),
    output: z.object({ quizzes: z.array(QuizSummary) }),
  }),
  /** Freezes the drafts as they are; a quiz that has not changed since keeps its version. */
  freezeQuizzes: command({
    input: z.object({ courseId: z.uuid(), quizIds: z.array(z.uuid()).max(300) }),
    output: z.object({
      quizzes: z.array(z.object({ quizId: z.uuid(), version: z.int(), hasPassMark: z.boolean() })),
    }),
    errors: ['assessment.not_your_course', 'assessment.quiz_incomplete'],
    timeoutMilliseconds: 10_000,
  }),
  /**
   * Takes back what an import could not finish. Quizzes that were ever frozen stay, as a course version may hold them; so do
   * those that the acting person does not teach.
   */
  discardQuizzes: command({
    input: z.object({ quizIds: z.array(z.uuid()).max(300) }),
    output: z.object({ discarded: z.int() }),
  }),
});
export type AssessmentApi = ApiOf<typeof assessmentApi>;
export const AssessmentApi = apiToken<AssessmentApi>(assessmentApi);

/** Exact: `numerator / denominator` of the points one can get. */
export const Fraction = z.object({ numerator: z.int(), denominator: z.int().positive() });
export type Fraction = z.infer<typeof Fraction>;

const stream = (event: { attemptId: string }) => `attempt/${event.attemptId}`;
const AttemptFacts = z.object({
  attemptId: z.uuid(),
  quizId: z.uuid(),
  quizVersion: z.int(),
  courseId: z.uuid(),
  learnerId: z.uuid(),
});

export const assessmentSubmitted = defineEvent('assessment.submitted', {
  version: 1,
  stream,
  payload: AttemptFacts.extend({ submittedAt: z.iso.datetime() }),
});

export const assessmentGraded = defineEvent('assessment.graded', {
  version: 1,
  stream,
  payload: AttemptFacts.extend({
    score: Fraction,
    hasPassed: z.boolean().nullable(),
    gradedAt: z.iso.datetime(),
  }),
});

/** All that people had to grade in an attempt is graded, or a grade they gave was changed: its learner may read it. */
export const assessmentFeedbackGiven = defineEvent('assessment.feedback_given', {
  version: 1,
  stream,
  payload: AttemptFacts.extend({
    title: z.string(),
    /** Where it stands; `null` where the course has left it out. */
    lessonId: z.uuid().nullable(),
    hasPassed: z.boolean().nullable(),
    /** Whether it had been graded before. */
    isChange: z.boolean(),
    givenAt: z.iso.datetime(),
  }),
});

export const assessmentPassed = defineEvent('assessment.passed', {
  version: 1,
  stream,
  payload: AttemptFacts.extend({ score: Fraction, passedAt: z.iso.datetime() }),
});

/** How assessment answers when somebody asks for her data, or to be forgotten. */
export const assessmentPersonalDataAnswers = definePersonalDataAnswers('assessment');
