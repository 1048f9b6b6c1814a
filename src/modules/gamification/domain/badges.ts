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

/** How many of what a badge is given for it takes. */
export type BadgeRules = { readonly [Name in BadgeName]: number };

export interface Badge {
  readonly name: BadgeName;
  readonly title: string;
  /** What it is given for: facts of a kind, or days of learning in a row. How many it takes is a rule. */
  readonly of: FactKind | 'streak';
}

/** All badges, in the order in which learners see them. */
export const badges: readonly Badge[] = [
  { name: 'first_lesson', title: 'First steps', of: 'lesson_completed' },
  { name: 'first_course', title: 'To the end', of: 'course_completed' },
  { name: 'five_quizzes', title: 'Quick hand', of: 'quiz_passed' },
  { name: 'perfect_quiz', title: 'Not one slip', of: 'quiz_without_mistake' },
  { name: 'critic', title: 'Critic', of: 'review_posted' },
  { name: 'fifty_lessons', title: 'Well read', of: 'lesson_completed' },
  { name: 'three_courses', title: 'At home here', of: 'course_completed' },
  { name: 'week_streak', title: 'A week of it', of: 'streak' },
  { name: 'month_streak', title: 'A month of it', of: 'streak' },
];

/** How many facts of each kind a learner has. */
export type Tally = { readonly [Kind in FactKind]?: number };

/** The badges that these facts and the longest streak earn, whatever was given before. */
export function badgesFor(tally: Tally, longestStreak: number, rules: BadgeRules): Badge[] {
  return badges.filter(({ name, of }) => (of === 'streak' ? longestStreak : (tally[of] ?? 0)) >= rules[name]);
}

/** What a badge takes, as learners read it. */
export function describeBadge({ name, of }: Badge, rules: BadgeRules): string {
  const atLeast = rules[name];
  const [one, many] = descriptions[of];
  return atLeast === 1 ? one : many.replace('#', String(atLeast));
}

const descriptions: { readonly [Of in Badge['of']]: readonly [one: string, many: string] } = {
  lesson_completed: ['Complete your first lesson.', 'Complete # lessons.'],
  course_completed: ['Complete a whole course.', 'Complete # courses.'],
  quiz_passed: ['Pass a quiz.', 'Pass # different quizzes.'],
  quiz_without_mistake: [
    'Answer every question of a quiz right.',
    'Answer every question right in # different quizzes.',
  ],
  review_posted: ['Review a course that you learn in.', 'Review # courses that you learn in.'],
  certificate_issued: ['Receive a certificate.', 'Receive # certificates.'],
  streak: ['Learn on one day.', 'Learn on # days in a row.'],
};
