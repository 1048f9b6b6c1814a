import { z } from 'zod';
import { emailAddress, text } from '../../../platform/http/schemas';
import { Money } from '../../../platform/money/money';
import { Picture } from '../../media/media.contract';
import { accessReasons } from '../domain/access-explanation';
import { EnrollmentStatus, LockView } from '../enrollment.contract';

export const EnrollRequest = z.strictObject({ courseId: z.uuid() }).meta({ id: 'EnrollRequest' });

export const GiftRequest = z
  .strictObject({ courseId: z.uuid(), learnerId: z.uuid() })
  .meta({ id: 'GiftRequest' });

export const ProgressView = z
  .object({
    percent: z.int().min(0).max(100),
    completed: z.int(),
    total: z.int(),
    remaining: z.array(z.object({ lessonId: z.uuid(), title: z.string(), lock: LockView.nullable() })),
  })
  .meta({ id: 'Progress', description: '`remaining` always has `total - completed` lessons.' });

export const EnrollmentView = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    learnerId: z.uuid(),
    status: EnrollmentStatus,
    /** Whether the course is open to the learner now. */
    hasAccess: z.boolean(),
    price: Money.nullable(),
    /** Where to pay; `null` when there is nothing to pay, and for a moment while the checkout opens. */
    checkoutUrl: z.url().nullable(),
    progress: ProgressView,
    completedLessonIds: z.array(z.uuid()),
    createdAt: z.iso.datetime(),
    completedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Enrollment' });

export const MyEnrollment = z
  .object({
    id: z.uuid(),
    course: z.object({
      id: z.uuid(),
      slug: z.string(),
      title: z.string(),
      cover: Picture.nullable(),
    }),
    status: EnrollmentStatus,
    progress: ProgressView.omit({ remaining: true }),
    nextLesson: z
      .object({ lessonId: z.uuid(), title: z.string() })
      .nullable()
      .meta({ description: 'The first lesson that is left and open; null where none is.' }),
    opensNext: z
      .object({ lessonId: z.uuid(), title: z.string(), opensAt: z.iso.datetime() })
      .nullable()
      .meta({ description: 'Where no lesson that is left is open: the one that opens first, and when.' }),
    lastActivityAt: z.iso.datetime(),
    completedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'MyEnrollment' });

export const Student = z
  .object({
    enrollmentId: z.uuid(),
    learnerId: z.uuid(),
    /** `null` while the event that brings it is still coming. */
    name: z.string().nullable(),
    status: EnrollmentStatus,
    progress: ProgressView.omit({ remaining: true }),
    enrolledAt: z.iso.datetime(),
    lastActivityAt: z.iso.datetime(),
    completedAt: z.iso.datetime().nullable(),
    /** When her access will end by itself; `null` for access that lasts, and where there is none. */
    accessEndsAt: z.iso.datetime().nullable(),
    /** The group in which she learns. */
    cohort: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  })
  .meta({ id: 'Student' });

export const EnrollByAddressRequest = z
  .strictObject({
    email: emailAddress,
    /** When the access will end by itself; `null` for access that lasts. */
    accessEndsAt: z.iso.datetime().nullable().default(null),
    /** The group that she comes into; `null` leaves her where she is. */
    cohortId: z.uuid().nullable().default(null),
  })
  .meta({ id: 'EnrollByAddressRequest' });

export const EnrolledByAddress = z
  .object({
    outcome: z.enum(['enrolled', 'already_enrolled', 'invited', 'already_invited']),
    enrollmentId: z.uuid().nullable(),
    invitationId: z.uuid().nullable(),
  })
  .meta({ id: 'EnrolledByAddress' });

export const RemovalRequest = z
  .strictObject({
    /** The learner reads it. */
    reason: text(500).trim().min(1),
  })
  .meta({ id: 'RemovalRequest' });

export const InvitationView = z
  .object({
    id: z.uuid(),
    email: z.string(),
    accessEndsAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });

const SomeoneOfTheTeam = z.object({ id: z.uuid(), name: z.string().nullable() });

/** One reason for access, and what became of it. */
export const GrantView = z
  .object({
    id: z.uuid(),
    kind: z.enum(['free', 'purchase', 'gift', 'coupon', 'manual', 'invitation']),
    isLive: z.boolean(),
    grantedAt: z.iso.datetime(),
    /** Told to support and admins. */
    grantedBy: SomeoneOfTheTeam.nullable(),
    endsAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
    revocationReason: z.enum(['refunded', 'disputed', 'cancelled', 'expired', 'removed']).nullable(),
    /** Told to support and admins. */
    revokedBy: SomeoneOfTheTeam.nullable(),
    /** What whoever took it back had to say. */
    note: z.string().nullable(),
    /** Of a purchase. */
    orderId: z.uuid().nullable(),
  })
  .meta({ id: 'Grant' });

export const AccessView = z
  .object({
    course: z.object({ id: z.uuid(), slug: z.string(), title: z.string() }),
    learner: z.object({ id: z.uuid(), name: z.string().nullable() }),
    hasAccess: z.boolean(),
    reason: z.enum(accessReasons),
    accessEndsAt: z.iso.datetime().nullable(),
    enrollmentId: z.uuid().nullable(),
    enrolledAt: z.iso.datetime().nullable(),
    completedAt: z.iso.datetime().nullable(),
    /** All there ever were, the newest first. */
    grants: z.array(GrantView),
  })
  .meta({ id: 'Access', description: 'Access is the union of the grants that are live.' });
