import { type Fraction, fraction, isAtLeast, zero } from './fraction';

/** What a person gave for an answer. */
export interface HandGrade {
  /** Exact, from 0 to the points of the question. */
  readonly points: Fraction;
  /** Markdown, for the learner. */
  readonly feedback: string | null;
  readonly gradedBy: string;
  readonly gradedAt: Date;
}

/** An answer that people grade. */
export interface GradingTask {
  readonly id: string;
  readonly courseId: string;
  readonly quizId: string;
  readonly questionId: string;
  readonly attemptId: string;
  readonly learnerId: string;
  readonly outOf: number;
  readonly submittedAt: Date;
  /** How often it was graded; 0 while it waits. Whoever grades says which one was seen. */
  readonly revision: number;
  /** The grade that holds now. */
  readonly grade: HandGrade | null;
}

/**
 * Whether points are ones that may be given: from 0 to all of them, and in parts that keep every sum exact (fraction.ts):
 * hundredths, or as many as a question may have of anything.
 */
export function mayBeGiven(points: Fraction, outOf: number): boolean {
  const { denominator } = fraction(points.numerator, points.denominator);
  const isFine = denominator <= 20 || 100 % denominator === 0;
  return isFine && isAtLeast(points, zero) && isAtLeast(fraction(outOf, 1), points);
}
