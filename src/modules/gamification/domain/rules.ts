import type { FactKind } from './facts';

export interface Rule {
  /** Given once for each lesson, quiz, course or certificate. */
  readonly points: number;
  /** As the learner reads it in the list of what brought points. */
  readonly title: string;
}

/**
 * What each thing that a learner does is worth. A change holds for what comes after it: a fact keeps the points that it
 * was given.
 */
export const rules: { readonly [Kind in FactKind]: Rule } = {
  lesson_completed: { points: 10, title: 'Completed a lesson' },
  quiz_passed: { points: 20, title: 'Passed a quiz' },
  // Passing was rewarded already; this earns a badge.
  quiz_without_mistake: { points: 0, title: 'Answered a quiz without a mistake' },
  course_completed: { points: 100, title: 'Completed a course' },
  review_posted: { points: 15, title: 'Reviewed a course' },
  // The course was rewarded already; the certificate follows from it.
  certificate_issued: { points: 0, title: 'Received a certificate' },
};
