import { randomIdentifier } from '../../api/identifier';
import type { Answer } from './use-quiz';

/** An answer that was given in this browser, in whichever tab, and the number that puts it before or after another. */
export type PendingAnswer = { readonly answer: Answer; readonly sequence: number };

type Kept = {
  /** What the server knows this browser by in this attempt. */
  readonly clientId: string;
  /** Of the last answer that was given; all tabs count together. */
  readonly sequence: number;
  /** What the server has not confirmed yet, by question. */
  readonly answers: Readonly<Record<string, PendingAnswer>>;
};

/** Answers that were given in this browser and that the server has not confirmed yet, by question. */
export function pendingAnswers(attemptId: string): Kept['answers'] {
  return read(attemptId).answers;
}

/** The name of this browser in an attempt, the same in all of its tabs and after a reload. */
export function clientIdOf(attemptId: string): string {
  return read(attemptId).clientId;
}

/** Keeps an answer until the server has it, and numbers it. */
export function keepPending(attemptId: string, questionId: string, answer: Answer): PendingAnswer {
  const kept = read(attemptId);
  const pending = { answer, sequence: kept.sequence + 1 };
  write(attemptId, {
    ...kept,
    sequence: pending.sequence,
    answers: { ...kept.answers, [questionId]: pending },
  });
  return pending;
}

/** The server has this one; what another tab gave since is kept on. */
export function forgetPending(attemptId: string, questionId: string, sequence: number): void {
  const kept = read(attemptId);
  const { [questionId]: pending, ...others } = kept.answers;
  if (pending?.sequence === sequence) write(attemptId, { ...kept, answers: others });
}

/** The attempt is over: nothing more can be saved in it. Tells how many answers never arrived. */
export function forgetAllPending(attemptId: string): number {
  const { length } = Object.keys(pendingAnswers(attemptId));
  inMemory.delete(attemptId);
  try {
    localStorage.removeItem(storageKey(attemptId));
  } catch {
    // Nothing was kept there either.
  }
  return length;
}

/** What could not be stored, because storage is forbidden or full: it then lasts as long as the page. */
const inMemory = new Map<string, Kept>();

function read(attemptId: string): Kept {
  const kept = inMemory.get(attemptId) ?? readStored(attemptId);
  if (kept) return kept;
  const fresh = { clientId: randomIdentifier(), sequence: 0, answers: {} };
  write(attemptId, fresh);
  return fresh;
}

function readStored(attemptId: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(attemptId)) ?? 'null');
    const isWhole = typeof kept === 'object' && kept !== null && 'clientId' in kept && 'answers' in kept;
    return isWhole ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function write(attemptId: string, kept: Kept): void {
  try {
    localStorage.setItem(storageKey(attemptId), JSON.stringify(kept));
    inMemory.delete(attemptId);
  } catch {
    inMemory.set(attemptId, kept);
  }
}

function storageKey(attemptId: string): string {
  return `stoa.attempt.${attemptId}`;
}
