import { sql } from 'drizzle-orm';
import { type AnyPgColumn, index, integer, pgSchema, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';

export const certificateSchema = pgSchema('certificate');

/** Names and title as they were when it was issued: what stands on a certificate does not change behind it. */
export const certificates = certificateSchema.table(
  'certificates',
  {
    id: uuid().primaryKey(),
    /** Without dashes, in capitals. */
    code: text().notNull().unique('certificates_code'),
    enrollmentId: uuid().notNull(),
    courseId: uuid().notNull(),
    learnerId: uuid().notNull(),
    learnerName: text().notNull(),
    courseTitle: text().notNull(),
    instructorNames: text().array().notNull(),
    completedAt: instant().notNull(),
    issuedAt: instant().notNull(),
    predecessorId: uuid().references((): AnyPgColumn => certificates.id),
    revokedAt: instant(),
    revocationReason: text(),
    revokedById: uuid(),
    successorCode: text(),
    /** Which bit of the status lists is its own. */
    statusIndex: integer().notNull().generatedByDefaultAsIdentity().unique('certificates_status_index'),
  },
  (table) => [
    index('certificates_of_learner').on(table.learnerId, table.id),
    index('certificates_of_course').on(table.courseId, table.id),
    index('certificates_search').using(
      'gin',
      sql`lower(${table.learnerName} || ' ' || ${table.courseTitle}) public.gin_trgm_ops`,
    ),
    // One for each completion, and one in the place of each that was replaced.
    uniqueIndex('certificates_first_of_enrollment').on(table.enrollmentId).where(sql`predecessor_id is null`),
    uniqueIndex('certificates_successor').on(table.predecessorId),
    index('certificates_revoked').on(table.statusIndex).where(sql`revoked_at is not null`),
  ],
);

/** What signs credentials. Never thrown away: with it, what was signed could not be verified any more. */
export const credentialKeys = certificateSchema.table('credential_keys', {
  id: uuid().primaryKey(),
  publicKeyMultibase: text().notNull(),
  sealedPrivateKey: text().notNull(),
  createdAt: instant().notNull(),
});
