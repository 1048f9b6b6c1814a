import type { FactKind } from './facts';

export type BadgeName =
  | 'first_lesson'
  | 'first_course'
  | 'three_courses'
  | 'fifty_lessons'
  | 'five_quizzes'
  | 'perfect_quiz'
  | 'critic'
  | 'week_streak'
  | 'month_streak';

/** So many facts of a kind, or so many days of learning in a row. */
export type BadgeRule =
  | { readonly kind: FactKind; readonly atLeast: number }
  | { readonly kind: 'streak'; readonly atLeast: number };

export interface Badge {
  readonly name: BadgeName;
  readonly title: string;
  /** What it takes. */
  readonly description: string;
  readonly rule: BadgeRule;
}

/** All badges, in the order in which learners see them. */
export const badges: readonly Badge[] = [
  {
    name: 'first_lesson',
    title: 'First steps',
    description: 'Complete your first lesson.',
    rule: { kind: 'lesson_completed', atLeast: 1 },
  },
  {
    name: 'first_course',
    title: 'To the end',
    description: 'Complete a whole course.',
    rule: { kind: 'course_completed', atLeast: 1 },
  },
  {
    name: 'five_quizzes',
    title: 'Quick hand',
    description: 'Pass five different quizzes.',
    rule: { kind: 'quiz_passed', atLeast: 5 },
  },
  {
    name: 'perfect_quiz',
    title: 'Not one slip',
    description: 'Answer every question of a quiz right.',
    rule: { kind: 'quiz_without_mistake', atLeast: 1 },
  },
  {
    name: 'critic',
    title: 'Critic',
    description: 'Review a course that you learn in.',
    rule: { kind: 'review_posted', atLeast: 1 },
  },
  {
    name: 'fifty_lessons',
    title: 'Well read',
    description: 'Complete fifty lessons.',
    rule: { kind: 'lesson_completed', atLeast: 50 },
  },
  {
    name: 'three_courses',
    title: 'At home here',
    description: 'Complete three courses.',
    rule: { kind: 'course_completed', atLeast: 3 },
  },
  {
    name: 'week_streak',
    title: 'A week of it',
    description: 'Learn on seven days in a row.',
    rule: { kind: 'streak', atLeast: 7 },
  },
  {
    name: 'month_streak',
    title: 'A month of it',
    description: 'Learn on thirty days in a row.',
    rule: { kind: 'streak', atLeast: 30 },
  },
];

/** How many facts of each kind a learner has. */
export type Tally = { readonly [Kind in FactKind]?: number };

/** The badges that these facts and the longest streak earn, whatever was given before. */
export function badgesFor(tally: Tally, longestStreak: number): Badge[] {
  return badges.filter(
    ({ rule }) => (rule.kind === 'streak' ? longestStreak : (tally[rule.kind] ?? 0)) >= rule.atLeast,
  );
}
