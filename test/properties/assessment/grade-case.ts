import { gradeAttempt } from '../../../src/modules/assessment/domain/grade';
import type { QuizCase } from './arbitrary-attempts';

/** A grade to the last bit, as text. */
export function gradeCase({ quiz, answers, handGrades }: QuizCase): string {
  const given = [new Map(Object.entries(answers)), new Map(Object.entries(handGrades))] as const;
  return JSON.stringify(gradeAttempt(quiz, ...given));
}
