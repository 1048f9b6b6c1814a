import { z } from 'zod';
import { shortText, text } from '../../../platform/http/schemas';

/** In small letters, as PostgreSQL writes it: answers find their question by it. */
export const identifier = z.uuid().toLowerCase();
const points = z.int().min(1).max(100);

const ChoiceContent = z.strictObject({
  id: identifier.optional(),
  text: text(2_000),
  isCorrect: z.boolean(),
  feedback: text(2_000).nullish(),
});
const questionContent = {
  id: identifier.optional(),
  prompt: text(20_000),
  points: points.default(1),
  explanation: text(20_000).nullish(),
};
const choices = z.array(ChoiceContent).max(20);

/** A question in the studio: it may be unfinished, so that nothing typed is lost. Publishing asks for the rest. */
export const QuestionContent = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single'), ...questionContent, choices }),
    z.strictObject({ kind: z.literal('multiple'), ...questionContent, choices }),
    z.strictObject({ kind: z.literal('true_false'), ...questionContent, answer: z.boolean() }),
    z.strictObject({
      kind: z.literal('short_text'),
      ...questionContent,
      accepted: z.array(text(2_000)).max(50),
    }),
  ])
  .meta({
    id: 'QuestionContent',
    description: 'Ids that are sent are kept; a question or choice without one gets one.',
  });

export const QuizContent = z.strictObject({
  title: shortText,
  passMarkPercent: z
    .int()
    .min(1)
    .max(100)
    .nullable()
    .meta({ description: 'null: practice, completed by hand.' }),
  questions: z.array(QuestionContent).max(200),
});

export const SaveQuizDraftRequest = QuizContent.extend({
  version: z.int().min(1).max(2_000_000_000).meta({ description: 'Of the draft that was changed.' }),
}).meta({ id: 'SaveQuizDraftRequest' });

const DraftChoice = z.object({
  id: identifier,
  text: z.string(),
  isCorrect: z.boolean(),
  feedback: z.string().nullable(),
});
const draftQuestion = {
  id: identifier,
  prompt: z.string(),
  points,
  explanation: z.string().nullable(),
};

export const QuizDraftView = z
  .object({
    id: identifier,
    courseId: identifier,
    version: z.int(),
    title: z.string(),
    passMarkPercent: z.int().nullable(),
    questions: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('single'), ...draftQuestion, choices: z.array(DraftChoice) }),
        z.object({ kind: z.literal('multiple'), ...draftQuestion, choices: z.array(DraftChoice) }),
        z.object({ kind: z.literal('true_false'), ...draftQuestion, answer: z.boolean() }),
        z.object({ kind: z.literal('short_text'), ...draftQuestion, accepted: z.array(z.string()) }),
      ]),
    ),
    problems: z
      .array(
        z.object({
          code: z.enum([
            'no_questions',
            'question_without_prompt',
            'too_few_choices',
            'choice_without_text',
            'question_without_right_answer',
            'single_needs_exactly_one',
          ]),
          questionId: identifier.nullable(),
        }),
      )
      .meta({ description: 'What keeps it from being published.' }),
  })
  .meta({ id: 'QuizDraft' });

export const AnswerBody = z
  .union([
    z.strictObject({ choiceId: identifier }),
    z.strictObject({ choiceIds: z.array(identifier).max(20) }),
    z.strictObject({ value: z.boolean() }),
    z.strictObject({ text: text(2_000) }),
  ])
  .meta({
    id: 'Answer',
    description:
      'choiceId answers a single choice, choiceIds a multiple one, value true or false, text a short text.',
  });

export const SaveAnswerRequest = z
  .strictObject({
    answer: AnswerBody,
    clientId: text(64, 1).optional().meta({ description: 'Any name of the tab or app that saves.' }),
    sequence: z.int().min(0).optional().meta({
      description:
        'Counts what this client saves. One that arrives after its successor changes nothing; without clientId it does not count.',
    }),
  })
  .meta({ id: 'SaveAnswerRequest' });

export const SavedAnswerView = z
  .object({ questionId: identifier, answer: AnswerBody, savedAt: z.iso.datetime() })
  .meta({ id: 'SavedAnswer' });

export const ScoreView = z
  .object({
    points: z.number().meta({ description: 'For display: at most two decimals, rounded half up.' }),
    outOf: z.int(),
    numerator: z.int(),
    denominator: z.int().positive(),
  })
  .meta({ id: 'Score', description: '`numerator / denominator` are the points exactly.' });

const AttemptFacts = z.object({
  id: identifier,
  quizId: identifier,
  quizVersion: z.int(),
  status: z.enum(['in_progress', 'graded']),
  startedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime().nullable(),
});

export const AttemptSummaryView = AttemptFacts.extend({
  score: ScoreView.nullable(),
  percent: z.int().nullable(),
  passed: z
    .boolean()
    .nullable()
    .meta({ description: 'null while it is in progress, and where the quiz has no pass mark.' }),
}).meta({ id: 'AttemptSummary' });

export const QuizView = z
  .object({
    id: identifier,
    courseId: identifier,
    lessonId: identifier,
    version: z.int(),
    title: z.string(),
    questionCount: z.int(),
    points: z.int().meta({ description: 'What one can get.' }),
    passMarkPercent: z.int().nullable(),
    attempts: z.array(AttemptSummaryView).meta({ description: 'Mine, the newest twenty.' }),
    best: AttemptSummaryView.nullable(),
    passed: z.boolean(),
  })
  .meta({ id: 'Quiz' });

const Exact = z.object({ numerator: z.int(), denominator: z.int().positive() });

const CorrectAnswer = z.union([
  z.object({ choiceId: identifier }),
  z.object({ choiceIds: z.array(identifier) }),
  z.object({ value: z.boolean() }),
  z.object({ accepted: z.array(z.string()) }),
]);

export const QuestionResultView = z
  .object({
    id: identifier,
    kind: z.enum(['single', 'multiple', 'true_false', 'short_text']),
    prompt: z.string(),
    result: z.enum(['correct', 'partial', 'incorrect', 'unanswered']),
    points: Exact.meta({ description: 'Exactly what was earned.' }),
    outOf: z.int(),
    yourAnswer: AnswerBody.nullable(),
    correct: CorrectAnswer,
    choices: z
      .array(
        z.object({
          id: identifier,
          text: z.string(),
          isCorrect: z.boolean(),
          isChosen: z.boolean(),
          feedback: z.string().nullable(),
        }),
      )
      .optional(),
    explanation: z.string().nullable(),
  })
  .meta({ id: 'QuestionResult' });

export const AttemptResultView = AttemptFacts.extend({
  score: ScoreView,
  percent: z
    .int()
    .meta({ description: 'Rounded down, so that it reaches the pass mark where the attempt does.' }),
  passed: z.boolean().nullable(),
  questions: z.array(QuestionResultView),
}).meta({ id: 'AttemptResult' });

export const AttemptView = AttemptFacts.extend({
  questions: z.array(
    z.object({
      id: identifier,
      kind: z.enum(['single', 'multiple', 'true_false', 'short_text']),
      prompt: z.string(),
      points,
      choices: z.array(z.object({ id: identifier, text: z.string() })).optional(),
    }),
  ),
  answers: z
    .record(z.string(), AnswerBody)
    .meta({ description: 'What is saved, by the id of its question.' }),
  result: AttemptResultView.nullable().meta({ description: 'null until it is submitted.' }),
}).meta({ id: 'Attempt' });
