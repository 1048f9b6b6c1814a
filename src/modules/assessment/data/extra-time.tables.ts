import { integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import { assessmentSchema } from './assessment.tables';

/** Who has more time than others for the quizzes of a course, and how much. */
export const extraTimes = assessmentSchema.table(
  'extra_times',
  {
    courseId: uuid().notNull(),
    learnerId: uuid().notNull(),
    /** On top of the time that others have. */
    percent: integer().notNull(),
    /** For those who teach the course. */
    note: text(),
    givenBy: uuid().notNull(),
    givenAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.courseId, table.learnerId] })],
);
