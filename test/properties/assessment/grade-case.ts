import { gradeAttempt } from '../../../src/modules/assessment/domain/grade';
import type { QuizCase } from './arbitrary-attempts';

/** A grade to the last bit, as text. */
export function gradeCase({ quiz, answers }: QuizCase): string {
  return JSON.stringify(gradeAttempt(quiz, new Map(Object.entries(answers))));
}
