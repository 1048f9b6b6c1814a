import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Person, type Principal } from '../../../platform/auth/principal';
import { platformErrors } from '../../../platform/errors/platform-errors';
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

/** What decides over a review that is there: who wrote it, and whether it has been hidden. */
export interface JudgedReview {
  readonly learnerId: string;
  readonly hiddenAt: Date | null;
}

/** Whoever is signed in says whether a review helped; not of one's own, nor of a course that one teaches. */
export function mayVote(
  principal: Principal,
  review: JudgedReview,
  course: ReviewedCourse | undefined,
): Decision {
  if (review.hiddenAt) return denied(reviewErrors.unknown);
  return mayJudge(principal, review, course);
}

/** Whoever is signed in reports what is wrong with a review, those who teach the course too. */
export function mayReport(principal: Principal, review: JudgedReview): Decision {
  if (review.hiddenAt) return denied(reviewErrors.unknown);
  if (principal.kind !== 'person') return denied(platformErrors.signInRequired);
  return isPerson(principal, review.learnerId) ? denied(reviewErrors.ownReview) : granted;
}

/** A review is answered by those who teach the course. */
export function mayAnswer(
  principal: Principal,
  review: Pick<JudgedReview, 'hiddenAt'>,
  course: ReviewedCourse | undefined,
): Decision {
  if (review.hiddenAt) return denied(reviewErrors.unknown);
  const teaches =
    hasRole(principal, 'instructor', 'admin') && course?.instructorIds.some((id) => isPerson(principal, id));
  return teaches ? granted : denied(reviewErrors.notYourCourse);
}

/** Support and admins moderate; not their own review, nor those of a course that they teach. */
export function mayModerate(
  principal: Principal,
  review: JudgedReview,
  course: ReviewedCourse | undefined,
): Decision {
  if (!hasRole(principal, 'support', 'admin')) return denied(platformErrors.roleRequired);
  return mayJudge(principal, review, course);
}

function mayJudge(principal: Principal, review: JudgedReview, course: ReviewedCourse | undefined): Decision {
  if (principal.kind !== 'person') return denied(platformErrors.signInRequired);
  if (isPerson(principal, review.learnerId)) return denied(reviewErrors.ownReview);
  return course?.instructorIds.includes(principal.id) ? denied(reviewErrors.ownCourse) : granted;
}
