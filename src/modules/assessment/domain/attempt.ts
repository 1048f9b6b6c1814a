import type { Fraction } from './fraction';

/** What it came to, kept so that lists need not grade again; it can be replayed from version and answers at any time. */
export interface AttemptScore {
  readonly points: Fraction;
  readonly outOf: number;
  readonly hasPassed: boolean | null;
}

/** One go of one person at one version of a quiz. What is published meanwhile changes nothing for it. */
export interface Attempt {
  readonly id: string;
  readonly quizId: string;
  readonly quizVersion: number;
  readonly courseId: string;
  readonly learnerId: string;
  readonly status: AttemptStatus;
  /** Decides in which order questions and choices are shown. */
  readonly seed: string;
  readonly startedAt: Date;
  /** When it has to be done, and when it closes; `null` where there is no clock. */
  readonly deadlineAt: Date | null;
  readonly closesAt: Date | null;
  readonly submittedAt: Date | null;
  /** `null` while it is in progress, and while something in it awaits grading. */
  readonly score: AttemptScore | null;
}

/** `submitted`: closed, and people have to grade something in it yet. */
export type AttemptStatus = 'in_progress' | 'submitted' | 'graded';
