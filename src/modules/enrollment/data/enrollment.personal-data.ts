import { eq, sql } from 'drizzle-orm';
import {
  deleted,
  erase,
  type Holding,
  impersonal,
  keep,
  kept,
} from '../../../platform/privacy/personal-data';
import {
  cohorts,
  courseSeats,
  courses,
  courseVersions,
  enrollments,
  grants,
  invitationLinks,
  invitations,
  learners,
  lessonCompletions,
  passedQuizzes,
  peopleImportRows,
  peopleImports,
  versionLessons,
  waitingEntries,
} from './enrollment.tables';

const enrollmentsOf = (personId: string) =>
  sql`(select ${enrollments.id} from ${enrollments} where ${enrollments.learnerId} = ${personId})`;

/**
 * Progress goes. Enrolments and what they were granted for stay as ids, because orders point at them, and open nothing any
 * more. Invitations know an address and no person: `ForgetInvitations` finds them.
 */
export const enrollmentPersonalData: readonly Holding[] = [
  deleted(lessonCompletions, {
    of: (personId) => sql`${lessonCompletions.enrollmentId} in ${enrollmentsOf(personId)}`,
  }),
  deleted(passedQuizzes, {
    of: (personId) => sql`${passedQuizzes.enrollmentId} in ${enrollmentsOf(personId)}`,
  }),
  kept(grants, {
    of: (personId) => sql`${grants.enrollmentId} in ${enrollmentsOf(personId)}`,
    personal: { revocationNote: erase },
    alsoSet: (now) => ({
      revokedAt: sql`coalesce(${grants.revokedAt}, ${now.toISOString()}::timestamptz)`,
      revocationReason: sql`coalesce(${grants.revocationReason}, 'cancelled')`,
    }),
    neutral: ['kind', 'revocationReason'],
  }),
  kept(enrollments, {
    of: (personId) => eq(enrollments.learnerId, personId),
    // A seat that nobody sits on is free.
    alsoSet: () => ({
      status: sql`case when ${enrollments.status} in ('expired', 'refunded') then ${enrollments.status} else 'cancelled' end`,
    }),
    neutral: ['status', 'price'],
  }),
  deleted(waitingEntries, {
    of: (personId) => eq(waitingEntries.learnerId, personId),
    neutral: ['outcome'],
  }),
  deleted(learners, { of: (personId) => eq(learners.learnerId, personId), personal: ['name'] }),
  kept(invitations, {
    name: 'invitations_sent',
    of: (personId) => eq(invitations.invitedBy, personId),
    secret: ['email'],
  }),
  kept(invitationLinks, {
    of: (personId) => eq(invitationLinks.createdBy, personId),
    personal: { note: keep('Where teachers put a link belongs to the course.') },
    secret: ['tokenHash'],
  }),
  kept(peopleImports, {
    of: (personId) => eq(peopleImports.createdBy, personId),
    personal: { fileName: erase },
    neutral: ['header', 'ignoredColumns', 'status'],
  }),
  // Lines of other people, which are forgotten with their list; `ForgetInvitations` finds those of whoever is erased.
  impersonal(peopleImportRows, 'cells', 'email', 'problems', 'outcome'),
  impersonal(cohorts, 'name'),
  impersonal(courses, 'slug', 'title', 'cover'),
  impersonal(courseVersions),
  impersonal(versionLessons, 'title', 'opening'),
  impersonal(courseSeats),
];
