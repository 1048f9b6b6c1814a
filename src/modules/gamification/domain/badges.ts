import type { FactKind } from './facts';

export type BadgeName = 'first_lesson' | 'first_course' | 'five_quizzes' | 'perfect_quiz' | 'critic';

export interface Badge {
  readonly name: BadgeName;
  readonly title: string;
  /** What it takes. */
  readonly description: string;
  readonly rule: { readonly kind: FactKind; readonly atLeast: number };
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
];

/** How many facts of each kind a learner has. */
export type Tally = { readonly [Kind in FactKind]?: number };

/** The badges that these facts earn, whatever was given before. */
export function badgesFor(tally: Tally): Badge[] {
  return badges.filter(({ rule }) => (tally[rule.kind] ?? 0) >= rule.atLeast);
}
