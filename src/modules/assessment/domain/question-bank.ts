import type { Question } from './question';

export interface QuestionBank {
  readonly id: string;
  readonly courseId: string;
  readonly title: string;
  readonly questionCount: number;
  readonly updatedAt: Date;
}

export interface BankQuestion {
  readonly bankId: string;
  /** Counts what was saved, from 1. */
  readonly version: number;
  readonly tags: readonly string[];
  /** Its `id` is the same in every version. */
  readonly question: Question;
  readonly updatedAt: Date;
}

/** So that a bank can be searched whole, and what is drawn from be kept with every version of a quiz. */
export const mostBankQuestions = 1_000;
export const mostBanks = 50;

/** Tags as they are compared: in small letters, each once, in their order. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags.map((tag) => tag.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase());
  return [...new Set(tidy.filter((tag) => tag !== ''))].toSorted();
}
