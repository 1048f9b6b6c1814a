import type { FactKind } from './facts';

export interface Rule {
  /** Given once for each lesson, quiz, course or certificate. */
  readonly points: number;
  /** Whether the day on which it is done is a day of learning. */
  readonly keepsStreak: boolean;
  /** As the learner reads it in the list of what brought points. */
  readonly title: string;
}

/**
 * What each thing that a learner does is worth. A change holds for what comes after it, until all
 * is computed anew (`commands/recompute-rewards.ts`).
 */
export const rules: { readonly [Kind in FactKind]: Rule } = {
  lesson_completed: { points: 10, keepsStreak: true, title: 'Completed a lesson' },
  quiz_passed: { points: 20, keepsStreak: true, title: 'Passed a quiz' },
  // Passing was rewarded already; this earns a badge.
  quiz_without_mistake: { points: 0, keepsStreak: true, title: 'Answered a quiz without a mistake' },
  course_completed: { points: 100, keepsStreak: true, title: 'Completed a course' },
  review_posted: { points: 15, keepsStreak: false, title: 'Reviewed a course' },
  // The course was rewarded already; the certificate follows from it.
  certificate_issued: { points: 0, keepsStreak: false, title: 'Received a certificate' },
};
