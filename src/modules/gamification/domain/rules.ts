import type { BadgeRules } from './badges';
import type { FactKind } from './facts';

/** What the admins of a house choose. Everything else about rewards is the same everywhere. */
export interface Rules {
  /** Given once for each lesson, quiz, course or certificate. */
  readonly points: { readonly [Kind in FactKind]: number };
  readonly badges: BadgeRules;
}

export const ruleBounds = { points: 1_000, badge: 10_000 } as const;

/** A set of rules as it was chosen. Nothing of it ever changes: another choice is another set. */
export interface RuleSet {
  /** From 1, one more with each choice. */
  readonly number: number;
  readonly rules: Rules;
  /** Null for the rules that hold until somebody chooses. */
  readonly chosenAt: Date | null;
}

/** What holds until an admin chooses otherwise. */
export const firstRules: RuleSet = {
  number: 1,
  chosenAt: null,
  rules: {
    points: {
      lesson_completed: 10,
      quiz_passed: 20,
      // Passing is rewarded already; this earns a badge.
      quiz_without_mistake: 0,
      course_completed: 100,
      review_posted: 15,
      // The course is rewarded already; the certificate follows from it.
      certificate_issued: 0,
    },
    badges: {
      first_lesson: 1,
      first_course: 1,
      five_quizzes: 5,
      perfect_quiz: 1,
      critic: 1,
      fifty_lessons: 50,
      three_courses: 3,
      week_streak: 7,
      month_streak: 30,
    },
  },
};
