import { z } from 'zod';
import { shortText, text } from '../../../platform/http/schemas';
import { fileKinds } from '../domain/question';
import { mostDraws, mostQuestions } from '../domain/quiz-entry';
import { problemCodes } from '../domain/quiz-problems';
import { answerShowings, countedAttempts } from '../domain/quiz-settings';

/** In small letters, as PostgreSQL writes it: answers find their question by it. */
export const identifier = z.uuid().toLowerCase();
const points = z.int().min(1).max(100);
const toleranceKind = z.enum(['absolute', 'percent']);
const Tolerance = z
  .object({ kind: toleranceKind, amount: z.string() })
  .meta({ description: 'How far off an answer may be: so much, or so many percent of the value.' });
export const questionKind = z.enum([
  'single',
  'multiple',
  'true_false',
  'short_text',
  'numeric',
  'matching',
  'ordering',
  'blanks',
  'hotspot',
  'essay',
  'file',
]);
const wordCount = z.int().min(1).max(20_000).nullable();
const words = { minimum: wordCount, maximum: wordCount };
const WordLimits = z.object(words).meta({ description: 'How long a text should be; null: as one likes.' });

/** Of a picture's width or height. */
const place = z.int().min(0).max(10_000).meta({ description: 'In ten-thousandths of the picture.' });
const extent = z.int().min(200).max(10_000);
const MarkBody = z.strictObject({ x: place, y: place });
const regionBox = {
  label: text(200).meta({ description: 'What is there, told with the result.' }),
  shape: z.enum(['rectangle', 'ellipse']),
  x: place,
  y: place,
  width: extent,
  height: extent,
};
const RegionContent = z
  .strictObject({ id: identifier.optional(), ...regionBox })
  .refine(({ x, y, width, height }) => x + width <= 10_000 && y + height <= 10_000, 'It leaves the picture.');
const RegionView = z.object({ id: identifier, ...regionBox });
const pictureOfQuestion = {
  assetId: identifier,
  description: text(2_000).meta({ description: 'What it shows, for those who cannot see it.' }),
};

const fileLimits = {
  accepts: z.array(z.enum(fileKinds)).max(fileKinds.length),
  maximumFiles: z.int().min(1).max(10),
  maximumMegabytes: z.int().min(1).max(500).meta({ description: 'Of each file, in millions of bytes.' }),
};
const FileBody = z.strictObject({ assetId: identifier, fileName: text(255), sizeBytes: z.int().min(0) });

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
/** A number as people write it; what cannot be read as one keeps a quiz from being published. */
const writtenNumber = text(100).meta({ description: 'Exact: `3.14`, `-1/3`, `6.02e23`.' });
const OptionContent = z.strictObject({ id: identifier.optional(), text: text(500) });

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
    z.strictObject({
      kind: z.literal('numeric'),
      ...questionContent,
      value: writtenNumber,
      tolerance: z.strictObject({ kind: toleranceKind, amount: writtenNumber }),
      units: z.array(z.strictObject({ name: text(50), factor: writtenNumber })).max(20),
    }),
    z.strictObject({
      kind: z.literal('matching'),
      ...questionContent,
      pairs: z
        .array(z.strictObject({ id: identifier.optional(), text: text(2_000), match: OptionContent }))
        .max(20),
      distractors: z.array(OptionContent).max(20),
    }),
    z.strictObject({
      kind: z.literal('ordering'),
      ...questionContent,
      items: z.array(z.strictObject({ id: identifier.optional(), text: text(2_000) })).max(20),
    }),
    z.strictObject({
      kind: z.literal('blanks'),
      ...questionContent,
      text: text(20_000).meta({
        description:
          'With what is accepted in the place of each blank: `It turns [[hydrogen|H]] into [[helium]].`',
      }),
    }),
    z.strictObject({
      kind: z.literal('hotspot'),
      ...questionContent,
      picture: z.strictObject(pictureOfQuestion).nullable(),
      regions: z.array(RegionContent).max(20),
    }),
    z.strictObject({
      kind: z.literal('essay'),
      ...questionContent,
      words: z.strictObject(words),
      gradingNotes: text(20_000).nullish().meta({ description: 'For those who grade it.' }),
    }),
    z.strictObject({
      kind: z.literal('file'),
      ...questionContent,
      ...fileLimits,
      gradingNotes: text(20_000).nullish().meta({ description: 'For those who grade it.' }),
    }),
  ])
  .meta({
    id: 'QuestionContent',
    description: 'Ids that are sent are kept; a question or choice without one gets one.',
  });

const questionVersion = z.int().min(1).max(2_000_000_000).nullable();
const drawCount = z.int().min(1).max(mostQuestions);
const BankEntryContent = z.strictObject({
  kind: z.literal('from_bank'),
  id: identifier.meta({ description: 'Of the question.' }),
  version: questionVersion.meta({ description: 'null: the newest when the quiz is published.' }),
  points,
});
const DrawContent = z.strictObject({
  kind: z.literal('draw'),
  id: identifier.optional(),
  bankId: identifier,
  tags: z.array(text(50, 1)).max(20).meta({ description: 'Drawn are those that have all of these.' }),
  count: drawCount,
  points: points.meta({ description: 'Of each.' }),
});

/** What a quiz in the studio is made of: questions of its own, and what it takes from banks. */
const EntryContent = z.union([QuestionContent, BankEntryContent, DrawContent]);

const settings = {
  timeLimitMinutes: z.int().min(1).max(10_080).nullable().meta({ description: 'null: there is no clock.' }),
  graceSeconds: z.int().min(0).max(3_600).meta({
    description: 'On top of the limit, before what is saved is submitted by itself.',
  }),
  maximumAttempts: z.int().min(1).max(1_000).nullable(),
  delayMinutes: z.int().min(0).max(525_600).meta({ description: 'From one attempt to the next.' }),
  shufflesQuestions: z.boolean(),
  shufflesChoices: z.boolean(),
  countedAttempt: z.enum(countedAttempts),
  showsAnswers: z.enum(answerShowings).meta({ description: 'When learners see what is right, and why.' }),
};
const SettingsView = z.object(settings).meta({ id: 'QuizSettings' });
/** A limit may have grown beyond what an author can set. */
const TakingView = SettingsView.extend({
  timeLimitMinutes: z.int().min(1).nullable().meta({
    description: 'With the extra time that the reader has; null: there is no clock.',
  }),
}).meta({ id: 'QuizTaking' });

export const QuizContent = z.strictObject({
  title: shortText,
  passMarkPercent: z
    .int()
    .min(1)
    .max(100)
    .nullable()
    .meta({ description: 'null: practice, completed by hand.' }),
  settings: z.strictObject(settings).optional().meta({ description: 'Left out, they stay as they are.' }),
  questions: z
    .array(EntryContent)
    .max(mostQuestions)
    .refine(
      (entries) => entries.filter(({ kind }) => kind === 'draw').length <= mostDraws,
      `There are at most ${mostDraws} draws.`,
    ),
});

export const SaveQuizDraftRequest = QuizContent.extend({
  version: z.int().min(1).max(2_000_000_000).meta({ description: 'Of the draft that was changed.' }),
}).meta({ id: 'SaveQuizDraftRequest' });

const OptionView = z.object({ id: identifier, text: z.string() });
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

/** A question with its answers, for those who write it. */
export const DraftQuestionView = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('single'), ...draftQuestion, choices: z.array(DraftChoice) }),
    z.object({ kind: z.literal('multiple'), ...draftQuestion, choices: z.array(DraftChoice) }),
    z.object({ kind: z.literal('true_false'), ...draftQuestion, answer: z.boolean() }),
    z.object({ kind: z.literal('short_text'), ...draftQuestion, accepted: z.array(z.string()) }),
    z.object({
      kind: z.literal('numeric'),
      ...draftQuestion,
      value: z.string(),
      tolerance: Tolerance,
      units: z.array(z.object({ name: z.string(), factor: z.string() })),
    }),
    z.object({
      kind: z.literal('matching'),
      ...draftQuestion,
      pairs: z.array(z.object({ id: identifier, text: z.string(), match: OptionView })),
      distractors: z.array(OptionView),
    }),
    z.object({ kind: z.literal('ordering'), ...draftQuestion, items: z.array(OptionView) }),
    z.object({ kind: z.literal('blanks'), ...draftQuestion, text: z.string() }),
    z.object({
      kind: z.literal('hotspot'),
      ...draftQuestion,
      picture: z.object(pictureOfQuestion).nullable(),
      regions: z.array(RegionView),
    }),
    z.object({
      kind: z.literal('essay'),
      ...draftQuestion,
      words: WordLimits,
      gradingNotes: z.string().nullable(),
    }),
    z.object({
      kind: z.literal('file'),
      ...draftQuestion,
      ...fileLimits,
      gradingNotes: z.string().nullable(),
    }),
  ])
  .meta({ id: 'DraftQuestion' });

const BankEntryView = z
  .object({ kind: z.literal('from_bank'), id: identifier, version: questionVersion, points })
  .meta({ id: 'BankEntry' });
const DrawView = z
  .object({
    kind: z.literal('draw'),
    id: identifier,
    bankId: identifier,
    tags: z.array(z.string()),
    count: drawCount,
    points,
  })
  .meta({ id: 'Draw' });

export const QuizDraftView = z
  .object({
    id: identifier,
    courseId: identifier,
    version: z.int(),
    title: z.string(),
    passMarkPercent: z.int().nullable(),
    settings: SettingsView,
    questions: z.array(z.union([DraftQuestionView, BankEntryView, DrawView])),
    sources: z
      .object({
        questions: z.array(
          z.object({
            id: identifier,
            bankId: identifier,
            bankTitle: z.string(),
            version: z.int().meta({ description: 'The newest.' }),
            question: DraftQuestionView,
          }),
        ),
        draws: z.array(z.object({ id: identifier, bankTitle: z.string().nullable(), available: z.int() })),
      })
      .meta({ description: 'What banks have of that which is taken from them.' }),
    problems: z
      .array(
        z.object({
          code: z.enum(problemCodes),
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
    z.strictObject({ number: text(100), unit: text(50).nullable() }),
    z.strictObject({
      matches: z
        .record(identifier, identifier)
        .refine((matches) => Object.keys(matches).length <= 20, 'There are at most 20 pairs.'),
    }),
    z.strictObject({ order: z.array(identifier).max(20) }),
    z.strictObject({ blanks: z.array(text(500)).max(20) }),
    z.strictObject({ marks: z.array(MarkBody).max(20) }),
    z.strictObject({ essay: text(100_000) }),
    z.strictObject({ files: z.array(FileBody).max(10) }),
  ])
  .meta({
    id: 'Answer',
    description:
      'choiceId answers a single choice, choiceIds a multiple one, value true or false, text a short text, number a numeric question as it was typed, matches gives options to pairs, order names all items in their order, blanks has a text for each blank, marks are points of a picture, essay is a text that someone grades, files are uploads for the purpose `answer_file` that someone grades; of them the id alone decides.',
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
  status: z.enum(['in_progress', 'submitted', 'graded']).meta({
    description: 'submitted: people have to grade something in it yet.',
  }),
  startedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime().nullable(),
});

export const AttemptSummaryView = AttemptFacts.extend({
  score: ScoreView.nullable(),
  percent: z.int().nullable(),
  passed: z
    .boolean()
    .nullable()
    .meta({ description: 'null until it is graded, and where the quiz has no pass mark.' }),
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
    settings: TakingView,
    extraMinutes: z.int().meta({ description: 'How much of the time limit is extra time of the reader.' }),
    counted: AttemptSummaryView.nullable().meta({ description: 'The attempt that counts.' }),
    attemptsLeft: z.int().nullable().meta({ description: 'null: as many as one likes.' }),
    opensAt: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When the next attempt may start; null: at once.' }),
    passed: z.boolean().meta({ description: 'Whether the attempt that counts has passed.' }),
  })
  .meta({ id: 'Quiz' });

export const Exact = z.object({ numerator: z.int(), denominator: z.int().positive() });

const CorrectAnswer = z.union([
  z.object({ choiceId: identifier }),
  z.object({ choiceIds: z.array(identifier) }),
  z.object({ value: z.boolean() }),
  z.object({ accepted: z.array(z.string()) }),
  z.object({ number: z.string(), unit: z.string().nullable(), tolerance: Tolerance }),
  z.object({ matches: z.record(z.string(), z.string()) }),
  z.object({ order: z.array(identifier) }),
  z.object({ blanks: z.array(z.array(z.string())) }),
  z.object({ regions: z.array(identifier) }),
]);
/** Of a text with blanks, what stands around them: one more than there are blanks. */
const stretches = z.array(z.string()).meta({
  description: 'The text before, between and after the blanks: one more than there are blanks.',
});

export const QuestionResultView = z
  .object({
    id: identifier,
    kind: questionKind,
    prompt: z.string(),
    result: z.enum(['correct', 'partial', 'incorrect', 'unanswered', 'awaiting']),
    points: Exact.meta({ description: 'Exactly what was earned.' }),
    outOf: z.int(),
    yourAnswer: AnswerBody.nullable(),
    correct: CorrectAnswer.nullable().meta({ description: 'null where people grade it.' }),
    feedback: z.string().nullable().meta({ description: 'Markdown, by whoever graded it.' }),
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
    pairs: z
      .array(
        z.object({
          id: identifier,
          text: z.string(),
          yours: z.string().nullable(),
          right: z.string(),
          isRight: z.boolean(),
        }),
      )
      .optional(),
    items: z.array(OptionView).optional().meta({ description: 'In the right order.' }),
    stretches: stretches.optional(),
    blanks: z
      .array(z.object({ yours: z.string(), accepted: z.array(z.string()), isRight: z.boolean() }))
      .optional(),
    picture: z.object(pictureOfQuestion).optional(),
    regions: z.array(RegionView.extend({ isFound: z.boolean() })).optional(),
    marks: z.array(z.object({ x: place, y: place, isRight: z.boolean() })).optional(),
    explanation: z.string().nullable(),
  })
  .meta({ id: 'QuestionResult' });

export const AttemptResultView = AttemptFacts.extend({
  score: ScoreView,
  percent: z
    .int()
    .meta({ description: 'Rounded down, so that it reaches the pass mark where the attempt does.' }),
  passed: z.boolean().nullable(),
  awaiting: z.int().meta({
    description: 'How many answers await grading. Until there are none, score and percent are provisional.',
  }),
  answersHidden: z.enum(['after_pass', 'after_last_attempt', 'never']).nullable().meta({
    description: 'Until when only what people grade is shown of the questions; null where all are shown.',
  }),
  questions: z.array(QuestionResultView),
}).meta({ id: 'AttemptResult' });

export const AttemptView = AttemptFacts.extend({
  deadlineAt: z.iso.datetime().nullable().meta({ description: 'null: there is no clock.' }),
  now: z.iso.datetime().meta({ description: 'By the clock of the server, which is the one that counts.' }),
  questions: z.array(
    z.object({
      id: identifier,
      kind: questionKind,
      prompt: z.string(),
      points,
      choices: z.array(OptionView).optional(),
      units: z.array(z.string()).optional().meta({ description: 'In which a number may be given.' }),
      pairs: z.array(OptionView).optional().meta({ description: 'To each of which an option belongs.' }),
      options: z.array(OptionView).optional(),
      items: z.array(OptionView).optional().meta({ description: 'To be put in order.' }),
      stretches: stretches.optional(),
      words: WordLimits.optional(),
      files: z.object(fileLimits).optional().meta({ description: 'Which may be handed in.' }),
      picture: z.object(pictureOfQuestion).optional(),
      marks: z.int().optional().meta({ description: 'How many points of the picture may be marked.' }),
    }),
  ),
  answers: z
    .record(z.string(), AnswerBody)
    .meta({ description: 'What is saved, by the id of its question.' }),
  result: AttemptResultView.nullable().meta({ description: 'null until it is submitted.' }),
}).meta({ id: 'Attempt' });
