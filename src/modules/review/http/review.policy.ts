import { type Decision, denied, granted } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import type { CourseAccess } from '../../enrollment/enrollment.contract';
import { reviewErrors } from '../review.errors';

/** What is known of the course; undefined where nothing has been told of it, or not yet. */
interface ReviewedCourse {
  readonly isOpen: boolean;
  readonly instructorIds: readonly string[];
}

/** A course is reviewed by those to whom it is open and who have completed something in it; not by those who teach it. */
export function mayReview(
  learner: Person,
  course: ReviewedCourse | undefined,
  access: CourseAccess,
): Decision {
  if (course?.instructorIds.includes(learner.id)) return denied(reviewErrors.ownCourse);
  const completedLessons = access.kind === 'granted' ? access.completedLessonIds.length : 0;
  if (completedLessons > 0) return granted;
  // Whoever learns in a course knows it, even if this module has not heard of it yet.
  if (!course?.isOpen && access.kind === 'denied' && access.reason === 'not_enrolled')
    return denied(reviewErrors.courseNotFound);
  const reason = access.kind === 'denied' ? access.reason : 'no_lesson_completed';
  return denied(reviewErrors.notBegun, { facts: { reason, completedLessons, requiredLessons: 1 } });
}
