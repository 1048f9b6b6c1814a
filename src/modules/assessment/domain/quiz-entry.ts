import type { Question } from './question';

/** A question of a bank: as it stands when the quiz is frozen, or in the version that is named. */
export interface BankEntry {
  readonly kind: 'from_bank';
  /** Of the question, so that none stands twice in a quiz. */
  readonly id: string;
  /** `null`: the newest. */
  readonly version: number | null;
  readonly points: number;
}

/** So many questions of a bank that have all of these tags, others for each attempt. */
export interface Draw {
  readonly kind: 'draw';
  readonly id: string;
  readonly bankId: string;
  readonly tags: readonly string[];
  readonly count: number;
  /** Each. */
  readonly points: number;
}

/** What a quiz is made of while it is written: questions of its own, and what it takes from banks. */
export type QuizEntry = Question | BankEntry | Draw;

/** A question of a bank in one of its versions, which never change. */
export interface PoolQuestion {
  readonly id: string;
  readonly version: number;
}

/** A draw that is settled: attempts draw from these, whatever becomes of the bank. */
export interface FrozenDraw {
  readonly kind: 'draw';
  readonly id: string;
  readonly count: number;
  readonly points: number;
  /** In the order of their ids. */
  readonly pool: readonly PoolQuestion[];
}

/** What a quiz is made of once it is frozen. */
export type FrozenEntry = Question | FrozenDraw;

export const mostDraws = 20;
export const mostQuestions = 200;

export function isOwnQuestion(entry: QuizEntry): entry is Question {
  return entry.kind !== 'from_bank' && entry.kind !== 'draw';
}

/** How many questions an attempt has. */
export function questionCountOf(entries: readonly (QuizEntry | FrozenEntry)[]): number {
  return entries.reduce((sum, entry) => sum + (entry.kind === 'draw' ? entry.count : 1), 0);
}

/** How many points an attempt has: the same for each, whatever it draws. */
export function pointsOf(entries: readonly FrozenEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.points * (entry.kind === 'draw' ? entry.count : 1), 0);
}
