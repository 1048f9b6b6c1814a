import { index, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';

export const certificateSchema = pgSchema('certificate');

/** Names and title as they were when it was issued: what stands on a certificate does not change behind it. */
export const certificates = certificateSchema.table(
  'certificates',
  {
    id: uuid().primaryKey(),
    /** Without dashes, in capitals. */
    code: text().notNull().unique('certificates_code'),
    enrollmentId: uuid().notNull().unique('certificates_one_per_enrollment'),
    courseId: uuid().notNull(),
    learnerId: uuid().notNull(),
    learnerName: text().notNull(),
    courseTitle: text().notNull(),
    instructorNames: text().array().notNull(),
    completedAt: instant().notNull(),
    issuedAt: instant().notNull(),
  },
  (table) => [index('certificates_of_learner').on(table.learnerId, table.id)],
);
