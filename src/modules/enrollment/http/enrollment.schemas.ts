import { z } from 'zod';
import { Money } from '../../../platform/money/money';
import { EnrollmentStatus } from '../enrollment.contract';

export const EnrollRequest = z.strictObject({ courseId: z.uuid() }).meta({ id: 'EnrollRequest' });

export const GiftRequest = z
  .strictObject({ courseId: z.uuid(), learnerId: z.uuid() })
  .meta({ id: 'GiftRequest' });

export const ProgressView = z
  .object({
    percent: z.int().min(0).max(100),
    completed: z.int(),
    total: z.int(),
    remaining: z.array(z.object({ lessonId: z.uuid(), title: z.string() })),
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
    course: z.object({ id: z.uuid(), slug: z.string(), title: z.string() }),
    status: EnrollmentStatus,
    progress: ProgressView.omit({ remaining: true }),
    nextLesson: z.object({ lessonId: z.uuid(), title: z.string() }).nullable(),
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
  })
  .meta({ id: 'Student' });
