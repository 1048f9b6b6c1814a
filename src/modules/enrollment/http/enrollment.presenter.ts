import type { z } from 'zod';
import { type Enrollment, hasAccess } from '../domain/enrollment';
import type { Progress } from '../domain/progress';
import type { EnrollmentView } from './enrollment.schemas';

/** The only way an enrolment becomes JSON. */
export function presentEnrollment(
  enrollment: Enrollment,
  learning: { readonly progress: Progress; readonly completedLessonIds: ReadonlySet<string> },
  checkoutUrl: string | null = null,
): z.input<typeof EnrollmentView> {
  return {
    id: enrollment.id,
    courseId: enrollment.courseId,
    learnerId: enrollment.learnerId,
    status: enrollment.status,
    hasAccess: hasAccess(enrollment),
    price: enrollment.price,
    checkoutUrl,
    progress: presentProgress(learning.progress),
    completedLessonIds: [...learning.completedLessonIds],
    createdAt: enrollment.createdAt.toISOString(),
    completedAt: enrollment.completedAt?.toISOString() ?? null,
  };
}

export function presentProgress(progress: Progress): z.input<typeof EnrollmentView>['progress'] {
  return { ...progress, remaining: [...progress.remaining] };
}
