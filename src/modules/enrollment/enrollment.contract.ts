import { z } from 'zod';
import { type ApiOf, apiToken, defineApi, query } from '../../platform/contract/define-api';
import { defineEvent } from '../../platform/contract/define-event';
import { Money } from '../../platform/money/money';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';

export const EnrollmentStatus = z.enum([
  'pending_payment',
  'active',
  'completed',
  'expired',
  'cancelled',
  'refunded',
]);
export type EnrollmentStatus = z.infer<typeof EnrollmentStatus>;

/** Whether someone may learn in a course, and if not, what stands in the way. */
export const CourseAccess = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('granted'),
    enrollmentId: z.uuid(),
    status: EnrollmentStatus,
    /** When the course was opened to her for the first time. */
    startedAt: z.iso.datetime(),
    completedLessonIds: z.array(z.uuid()),
    percent: z.int(),
  }),
  z.object({
    kind: z.literal('denied'),
    reason: z.enum(['not_enrolled', 'unpaid', 'expired', 'cancelled', 'refunded']),
    enrollmentId: z.uuid().nullable(),
  }),
]);
export type CourseAccess = z.infer<typeof CourseAccess>;

/** What keeps a lesson closed to a learner, in words that she can be told. */
export const LockView = z.object({
  /** Null where time does not keep it closed. */
  opensAt: z.iso.datetime().nullable(),
  /** What is to be completed before. */
  after: z.array(z.object({ lessonId: z.uuid(), title: z.string() })),
});
export type LockView = z.infer<typeof LockView>;

/** An address that was asked into a course, and whether it still is. */
export const Invitee = z.object({
  invitationId: z.uuid(),
  courseId: z.uuid(),
  email: z.string(),
  state: z.enum(['open', 'taken_up', 'taken_back', 'expired']),
});
export type Invitee = z.infer<typeof Invitee>;

/** What a version would change for the learners of a course. Percentages are those of `percent`, from 0 to 100. */
export const VersionEffect = z.object({
  underWay: z.int(),
  /** They keep the version that they finished. */
  finished: z.int(),
  /** Of those under way: how many get a lesson that they have not done. */
  withNewLessons: z.int(),
  rising: z.int(),
  falling: z.int(),
  /** By how many points the percentage falls where it falls most. */
  largestFall: z.int(),
  /** Of those under way: for how many nothing would be left. */
  finishing: z.int(),
});
export type VersionEffect = z.infer<typeof VersionEffect>;

export const enrollmentApi = defineApi('enrollment', {
  getAccess: query({
    input: z.object({ courseId: z.uuid(), learnerId: z.uuid() }),
    output: CourseAccess,
  }),
  /** What keeps the lesson of a quiz closed to a learner of the course; null where nothing does. */
  getQuizLock: query({
    input: z.object({ courseId: z.uuid(), learnerId: z.uuid(), quizId: z.uuid() }),
    output: z.object({ lock: LockView.nullable() }),
  }),
  /** Where somebody who is invited is reached: events carry no addresses. */
  getInvitation: query({
    input: z.object({ invitationId: z.uuid() }),
    output: Invitee,
    errors: ['enrollment.invitation_not_found'],
  }),
  /** What publishing these lessons would change for those who learn in the course. Counts only: it names nobody. */
  previewVersion: query({
    input: z.object({
      courseId: z.uuid(),
      lessons: z.array(z.object({ lessonId: z.uuid(), quizId: z.uuid().nullable() })).max(1_000),
    }),
    output: VersionEffect,
    timeoutMilliseconds: 10_000,
  }),
});
export type EnrollmentApi = ApiOf<typeof enrollmentApi>;
export const EnrollmentApi = apiToken<EnrollmentApi>(enrollmentApi);

const stream = (event: { enrollmentId: string }) => `enrollment/${event.enrollmentId}`;
const EnrollmentFacts = z.object({ enrollmentId: z.uuid(), courseId: z.uuid(), learnerId: z.uuid() });

/** The price is frozen here: what the course costs later changes nothing for this learner. */
export const enrollmentCreated = defineEvent('enrollment.created', {
  version: 1,
  stream,
  payload: EnrollmentFacts.extend({
    status: z.enum(['pending_payment', 'active']),
    price: Money.nullable(),
    courseTitle: z.string(),
    courseSlug: z.string(),
    createdAt: z.iso.datetime(),
  }),
});

export const enrollmentActivated = defineEvent('enrollment.activated', {
  version: 1,
  stream,
  payload: EnrollmentFacts.extend({
    grant: z.enum(['free', 'purchase', 'gift', 'coupon']),
    activatedAt: z.iso.datetime(),
  }),
});

export const enrollmentCompleted = defineEvent('enrollment.completed', {
  version: 1,
  stream,
  payload: EnrollmentFacts.extend({ courseVersionId: z.uuid(), completedAt: z.iso.datetime() }),
});

/** The last live grant is gone, so access has ended; progress stays. */
export const enrollmentRevoked = defineEvent('enrollment.revoked', {
  version: 1,
  stream,
  payload: EnrollmentFacts.extend({
    reason: z.enum(['refunded', 'disputed', 'cancelled', 'expired']),
    revokedAt: z.iso.datetime(),
  }),
});

/** A payment came for which there is nothing to open (the course is gone, or it was paid twice): give it back. */
export const purchaseRejected = defineEvent('enrollment.purchase_rejected', {
  version: 1,
  stream,
  payload: EnrollmentFacts.extend({
    orderId: z.uuid(),
    reason: z.enum(['course_gone', 'paid_twice']),
  }),
});

export const lessonCompleted = defineEvent('lesson.completed', {
  version: 1,
  stream,
  payload: EnrollmentFacts.extend({ lessonId: z.uuid(), completedAt: z.iso.datetime() }),
});

/** For enrollment alone: learners under way are to be looked at against a new version, the next of them after `afterId`. */
export const versionToAdopt = defineEvent('enrollment.version_to_adopt', {
  version: 1,
  stream: (event) => `course-enrollments/${event.courseId}`,
  payload: z.object({ courseId: z.uuid(), versionId: z.uuid(), afterId: z.uuid().nullable() }),
});

/** An address is asked into a course; published again where those who teach it remind its owner. */
export const learnerInvited = defineEvent('enrollment.learner_invited', {
  version: 1,
  stream: (event) => `invitation/${event.invitationId}`,
  payload: z.object({
    invitationId: z.uuid(),
    courseId: z.uuid(),
    invitedBy: z.uuid(),
    accessEndsAt: z.iso.datetime().nullable(),
    invitedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  }),
});

const WaitingFacts = z.object({ entryId: z.uuid(), courseId: z.uuid(), learnerId: z.uuid() });
const waitingStream = (event: { entryId: string }) => `waiting-entry/${event.entryId}`;

/** A seat is held for somebody who waited for it. */
export const seatOffered = defineEvent('enrollment.seat_offered', {
  version: 1,
  stream: waitingStream,
  payload: WaitingFacts.extend({ offeredAt: z.iso.datetime(), expiresAt: z.iso.datetime() }),
});

/** Somebody waits no longer: she has a seat, or left the line, or let the seat that was held for her go. */
export const waitingEnded = defineEvent('enrollment.waiting_ended', {
  version: 1,
  stream: waitingStream,
  payload: WaitingFacts.extend({
    outcome: z.enum(['taken', 'left', 'lapsed']),
    endedAt: z.iso.datetime(),
  }),
});

/** For enrollment alone: somebody who held a seat while paying has given it up. */
export const seatFreed = defineEvent('enrollment.seat_freed', {
  version: 1,
  stream: (event) => `course-enrollments/${event.courseId}`,
  payload: z.object({ courseId: z.uuid() }),
});

/** For enrollment alone: people of a list are to be let in, the next of them. */
export const peopleToLetIn = defineEvent('enrollment.people_to_let_in', {
  version: 1,
  stream: (event) => `people-import/${event.importId}`,
  payload: z.object({ importId: z.uuid(), courseId: z.uuid(), batch: z.int() }),
});

/** How enrollment answers when somebody asks for her data, or to be forgotten. */
export const enrollmentPersonalDataAnswers = definePersonalDataAnswers('enrollment');
