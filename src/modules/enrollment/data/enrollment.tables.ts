import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { Money } from '../../../platform/money/money';
import type { OpeningRule } from '../../content/content.contract';
import type { Picture } from '../../media/media.contract';
import type { GrantKind, RevocationReason } from '../domain/enrollment';
import type { PersonOutcome, RowProblem } from '../domain/people-list';
import type { EnrollmentStatus } from '../enrollment.contract';

export const enrollmentSchema = pgSchema('enrollment');

/** A named group in a course, that begins together. */
export const cohorts = enrollmentSchema.table(
  'cohorts',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    name: text().notNull(),
    /** From then on the days count after which its lessons open. */
    startsAt: instant().notNull(),
    /** From then on nobody joins it by a link. */
    endsAt: instant(),
    /** `null` takes everyone. */
    seatLimit: integer(),
    createdAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('cohorts_one_of_a_name').on(table.courseId, sql`lower(name)`),
    index('cohorts_of_course').on(table.courseId, table.id),
  ],
);

export const enrollments = enrollmentSchema.table(
  'enrollments',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    learnerId: uuid().notNull(),
    status: text().$type<EnrollmentStatus>().notNull(),
    price: jsonb().$type<Money>(),
    createdAt: instant().notNull(),
    activatedAt: instant(),
    completedAt: instant(),
    completedVersionId: uuid(),
    lastActivityAt: instant().notNull(),
    cohortId: uuid().references(() => cohorts.id),
  },
  (table) => [
    unique('enrollments_one_per_learner_and_course').on(table.learnerId, table.courseId),
    index('enrollments_of_learner').on(table.learnerId, table.lastActivityAt, table.id),
    index('enrollments_of_course').on(table.courseId, table.id),
    index('enrollments_of_cohort').on(table.cohortId, table.id).where(sql`cohort_id is not null`),
  ],
);

export const grants = enrollmentSchema.table(
  'grants',
  {
    id: uuid().primaryKey(),
    enrollmentId: uuid()
      .notNull()
      .references(() => enrollments.id),
    kind: text().$type<GrantKind>().notNull(),
    sourceId: uuid().notNull(),
    grantedAt: instant().notNull(),
    grantedBy: uuid(),
    endsAt: instant(),
    revokedAt: instant(),
    revocationReason: text().$type<RevocationReason>(),
    revokedBy: uuid(),
    revocationNote: text(),
  },
  (table) => [
    unique('grants_one_per_source').on(table.enrollmentId, table.kind, table.sourceId),
    index('grants_ending').on(table.endsAt).where(sql`revoked_at is null and ends_at is not null`),
  ],
);

export const lessonCompletions = enrollmentSchema.table(
  'lesson_completions',
  {
    enrollmentId: uuid()
      .notNull()
      .references(() => enrollments.id),
    lessonId: uuid().notNull(),
    completedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.enrollmentId, table.lessonId] })],
);

/**
 * What `assessment.passed` tells. Kept, because a quiz may be passed before the version that holds it has arrived, and a later
 * version may bring back one that was left out.
 */
export const passedQuizzes = enrollmentSchema.table(
  'passed_quizzes',
  {
    enrollmentId: uuid()
      .notNull()
      .references(() => enrollments.id),
    quizId: uuid().notNull(),
    passedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.enrollmentId, table.quizId] })],
);

/** What `course.*` tells: enough to list one's courses without asking course. */
export const courses = enrollmentSchema.table('courses', {
  courseId: uuid().primaryKey(),
  slug: text().notNull(),
  title: text().notNull(),
  instructorIds: uuid().array().notNull(),
  cover: jsonb().$type<Picture>(),
});

/** What `course_version.published` tells. Versions never change. */
export const courseVersions = enrollmentSchema.table(
  'course_versions',
  {
    versionId: uuid().primaryKey(),
    courseId: uuid().notNull(),
    number: integer().notNull(),
    publishedAt: instant().notNull(),
  },
  (table) => [unique('course_versions_number').on(table.courseId, table.number)],
);

export const versionLessons = enrollmentSchema.table(
  'version_lessons',
  {
    versionId: uuid()
      .notNull()
      .references(() => courseVersions.versionId),
    position: integer().notNull(),
    lessonId: uuid().notNull(),
    title: text().notNull(),
    quizId: uuid(),
    isCompletedByPassing: boolean().notNull(),
    opening: jsonb().$type<OpeningRule>(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.position] }),
    index('version_lessons_of_quiz').on(table.quizId),
  ],
);

/** Somebody is asked into a course by those who teach it: whoever proves this address gets in. */
export const invitations = enrollmentSchema.table(
  'invitations',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    /** In lower case and NFC. */
    email: text().notNull(),
    /** When the access that it gives will end; `null` for access that lasts. */
    accessEndsAt: instant(),
    invitedBy: uuid().notNull(),
    createdAt: instant().notNull(),
    /** When its owner was written to last. */
    toldAt: instant(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    revokedAt: instant(),
    cohortId: uuid().references(() => cohorts.id, { onDelete: 'set null' }),
  },
  (table) => [
    uniqueIndex('invitations_one_open_per_address')
      .on(table.courseId, table.email)
      .where(sql`accepted_at is null and revoked_at is null`),
    index('invitations_of_address').on(table.email).where(sql`accepted_at is null and revoked_at is null`),
    index('invitations_of_course').on(table.courseId, table.id),
    index('invitations_of_cohort').on(table.cohortId).where(sql`cohort_id is not null`),
  ],
);

/** Whoever has such a link lets herself into the course. Of its token only the hash is kept. */
export const invitationLinks = enrollmentSchema.table(
  'invitation_links',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    /** The cohort that it leads into; with the cohort it goes. */
    cohortId: uuid().references(() => cohorts.id, { onDelete: 'cascade' }),
    tokenHash: text().notNull().unique('invitation_links_token'),
    /** For those who teach: where it was put. */
    note: text().notNull(),
    /** When the access that it gives will end; `null` for access that lasts. */
    accessEndsAt: instant(),
    expiresAt: instant().notNull(),
    /** `null` for as many as come. */
    maximumUses: integer(),
    /** How many have come in by it; counted while the row is locked. */
    uses: integer().notNull().default(0),
    createdBy: uuid().notNull(),
    createdAt: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [
    index('invitation_links_of_course').on(table.courseId, table.id),
    index('invitation_links_of_cohort').on(table.cohortId),
  ],
);

/** A list of people that was brought along for a course. Forgotten after a while, because it holds addresses. */
export const peopleImports = enrollmentSchema.table(
  'people_imports',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    createdBy: uuid().notNull(),
    fileName: text(),
    /** The names of its columns, as its first row has them. */
    header: text().array().notNull(),
    ignoredColumns: text().array().notNull(),
    goodRows: integer().notNull(),
    badRows: integer().notNull(),
    status: text().$type<'checked' | 'applying' | 'applied'>().notNull(),
    createdAt: instant().notNull(),
    appliedAt: instant(),
  },
  (table) => [index('people_imports_by_age').on(table.createdAt)],
);

export const peopleImportRows = enrollmentSchema.table(
  'people_import_rows',
  {
    importId: uuid()
      .notNull()
      .references(() => peopleImports.id),
    /** Of the file, from 1. */
    line: integer().notNull(),
    cells: text().array().notNull(),
    /** `null` in a bad row. */
    email: text(),
    cohortId: uuid(),
    accessEndsAt: instant(),
    problems: jsonb().$type<RowProblem[]>().notNull(),
    /** What came of it, once it was applied. */
    outcome: text().$type<PersonOutcome>(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.line] }),
    index('people_import_rows_bad').on(table.importId, table.line).where(sql`email is null`),
    index('people_import_rows_to_do')
      .on(table.importId, table.line)
      .where(sql`email is not null and outcome is null`),
  ],
);

/** How many may learn in a course at once. Locked while seats are counted and taken. */
export const courseSeats = enrollmentSchema.table('course_seats', {
  courseId: uuid().primaryKey(),
  /** `null` takes everyone. */
  seatLimit: integer(),
});

/** Those who wait for a seat, in the order of their ids. */
export const waitingEntries = enrollmentSchema.table(
  'waiting_entries',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    learnerId: uuid().notNull(),
    joinedAt: instant().notNull(),
    offeredAt: instant(),
    offerExpiresAt: instant(),
    endedAt: instant(),
    outcome: text().$type<'taken' | 'left' | 'lapsed'>(),
  },
  (table) => [
    uniqueIndex('waiting_entries_one_per_learner')
      .on(table.courseId, table.learnerId)
      .where(sql`ended_at is null`),
    index('waiting_entries_in_line').on(table.courseId, table.id).where(sql`ended_at is null`),
  ],
);

/** What `user.profile_changed` tells: the names that instructors see. */
export const learners = enrollmentSchema.table('learners', {
  learnerId: uuid().primaryKey(),
  name: text().notNull(),
});
