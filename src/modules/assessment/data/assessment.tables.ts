import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { AttemptStatus } from '../domain/attempt';
import type { Answer } from '../domain/question';
import type { FrozenEntry, QuizEntry } from '../domain/quiz-entry';
import { type QuizSettings, usualSettings } from '../domain/quiz-settings';

export const assessmentSchema = pgSchema('assessment');

/** Drafts, as they stand in the studio. */
export const quizzes = assessmentSchema.table('quizzes', {
  id: uuid().primaryKey(),
  courseId: uuid().notNull(),
  draftVersion: integer().notNull(),
  title: text().notNull(),
  passMarkPercent: integer(),
  settings: jsonb().$type<QuizSettings>().notNull().default(usualSettings),
  questions: jsonb().$type<QuizEntry[]>().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
});

/** Frozen quizzes, which a trigger keeps from any change: an attempt is graded by its version for ever. */
export const quizVersions = assessmentSchema.table(
  'quiz_versions',
  {
    quizId: uuid()
      .notNull()
      .references(() => quizzes.id),
    /** 1, 2, 3 … for each quiz. */
    version: integer().notNull(),
    title: text().notNull(),
    passMarkPercent: integer(),
    settings: jsonb().$type<QuizSettings>().notNull().default(usualSettings),
    questions: jsonb().$type<FrozenEntry[]>().notNull(),
    /** Both can be counted from the questions; here, so that they need not be read for it. */
    questionCount: integer().notNull(),
    outOf: integer().notNull(),
    frozenAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.quizId, table.version] })],
);

/** What `course_version.published` tells: which version of a quiz learners take, and where it stands. */
export const publishedQuizzes = assessmentSchema.table(
  'published_quizzes',
  {
    quizId: uuid().primaryKey(),
    courseId: uuid().notNull(),
    lessonId: uuid().notNull(),
    version: integer().notNull(),
    /** False once a later version of the course has left it out. */
    isCurrent: boolean().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'published_quizzes_version',
      columns: [table.quizId, table.version],
      foreignColumns: [quizVersions.quizId, quizVersions.version],
    }),
    index('published_quizzes_of_course').on(table.courseId),
  ],
);

/** Version, answers and seed are all that a grade is made of, so each one can be replayed (promise 7). */
export const attempts = assessmentSchema.table(
  'attempts',
  {
    id: uuid().primaryKey(),
    quizId: uuid().notNull(),
    quizVersion: integer().notNull(),
    courseId: uuid().notNull(),
    learnerId: uuid().notNull(),
    status: text().$type<AttemptStatus>().notNull(),
    seed: text().notNull(),
    startedAt: instant().notNull(),
    deadlineAt: instant(),
    closesAt: instant(),
    submittedAt: instant(),
    /** Which grading rules the score below was made by. */
    gradingRules: integer(),
    pointsNumerator: bigint({ mode: 'number' }),
    pointsDenominator: bigint({ mode: 'number' }),
    outOf: integer(),
    hasPassed: boolean(),
  },
  (table) => [
    foreignKey({
      name: 'attempts_version',
      columns: [table.quizId, table.quizVersion],
      foreignColumns: [quizVersions.quizId, quizVersions.version],
    }),
    uniqueIndex('attempts_one_in_progress')
      .on(table.learnerId, table.quizId)
      .where(sql`status = 'in_progress'`),
    index('attempts_that_close').on(table.closesAt).where(sql`status = 'in_progress'`),
    index('attempts_graded_of_quiz').on(table.quizId, table.id).where(sql`status = 'graded'`),
    index('attempts_of_learner').on(table.learnerId, table.quizId, table.id),
  ],
);

/** A row for each answer, so that tabs that save different ones do not wait for each other. */
export const answers = assessmentSchema.table(
  'answers',
  {
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id),
    questionId: uuid().notNull(),
    answer: jsonb().$type<Answer>().notNull(),
    savedAt: instant().notNull(),
    /** The tab that saved it, and how many it had saved before: one that arrives late does not undo its successor. */
    clientId: text(),
    sequence: bigint({ mode: 'number' }),
  },
  (table) => [primaryKey({ columns: [table.attemptId, table.questionId] })],
);
