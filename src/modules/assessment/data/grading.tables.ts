import { sql } from 'drizzle-orm';
import { bigint, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import { assessmentSchema, attempts } from './assessment.tables';

/** Answers that people grade: one row for each that was submitted, with the grade that holds now. */
export const gradingTasks = assessmentSchema.table(
  'grading_tasks',
  {
    /** In the order of submission, as ids are. */
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    quizId: uuid().notNull(),
    questionId: uuid().notNull(),
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id),
    learnerId: uuid().notNull(),
    outOf: integer().notNull(),
    submittedAt: instant().notNull(),
    /** How often it was graded; 0 while it waits. */
    revision: integer().notNull().default(0),
    pointsNumerator: bigint({ mode: 'number' }),
    pointsDenominator: bigint({ mode: 'number' }),
    /** Markdown, for the learner. */
    feedback: text(),
    gradedBy: uuid(),
    gradedAt: instant(),
  },
  (table) => [
    uniqueIndex('grading_tasks_of_attempt').on(table.attemptId, table.questionId),
    index('grading_tasks_awaiting').on(table.courseId, table.id).where(sql`graded_at is null`),
    index('grading_tasks_of_course').on(table.courseId, table.id),
  ],
);

/** Every grade that a person ever gave, which a trigger keeps from any change. */
export const handGrades = assessmentSchema.table(
  'hand_grades',
  {
    taskId: uuid()
      .notNull()
      .references(() => gradingTasks.id),
    /** 1, 2, 3 … for each task. */
    revision: integer().notNull(),
    pointsNumerator: bigint({ mode: 'number' }).notNull(),
    pointsDenominator: bigint({ mode: 'number' }).notNull(),
    feedback: text(),
    gradedBy: uuid().notNull(),
    gradedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.revision] })],
);
