import { sql } from 'drizzle-orm';
import { index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { Question } from '../domain/question';
import { assessmentSchema } from './assessment.tables';

/** Where the questions of a course are kept beside its quizzes. */
export const questionBanks = assessmentSchema.table(
  'question_banks',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    title: text().notNull(),
    /** Of those that are in it now. */
    questionCount: integer().notNull().default(0),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index('question_banks_of_course').on(table.courseId, table.id)],
);

/** Questions as they stand now; every version of them is kept below. */
export const bankQuestions = assessmentSchema.table(
  'bank_questions',
  {
    /** The same in every version, and in the attempts that ask it. */
    id: uuid().primaryKey(),
    bankId: uuid()
      .notNull()
      .references(() => questionBanks.id),
    /** The newest. */
    version: integer().notNull(),
    tags: text().array().notNull(),
    question: jsonb().$type<Question>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** Once it is set, no quiz takes it any more; those that were frozen with it keep it. */
    removedAt: instant(),
  },
  (table) => [
    // A bank holds a thousand at most, so what is searched in it is read from here.
    index('bank_questions_of_bank').on(table.bankId, table.id).where(sql`removed_at is null`),
  ],
);

/** What was ever saved, which a trigger keeps from any change: attempts are graded by it. */
export const bankQuestionVersions = assessmentSchema.table(
  'bank_question_versions',
  {
    questionId: uuid()
      .notNull()
      .references(() => bankQuestions.id),
    /** 1, 2, 3 … for each question. */
    version: integer().notNull(),
    question: jsonb().$type<Question>().notNull(),
    savedBy: uuid().notNull(),
    savedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionId, table.version] })],
);

/** The pictures that were brought for the questions of a course. */
export const questionPictures = assessmentSchema.table(
  'question_pictures',
  { courseId: uuid().notNull(), assetId: uuid().notNull() },
  (table) => [primaryKey({ columns: [table.courseId, table.assetId] })],
);
