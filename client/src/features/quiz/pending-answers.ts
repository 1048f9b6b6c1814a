import type { Answer } from './use-quiz';

/** Answers that were given in this browser and that the server has not confirmed yet, by question. */
export function pendingAnswers(attemptId: string): Record<string, Answer> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(attemptId)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, Answer>) : {};
  } catch {
    return {};
  }
}

export function keepPending(attemptId: string, questionId: string, answer: Answer): void {
  write(attemptId, { ...pendingAnswers(attemptId), [questionId]: answer });
}

export function forgetPending(attemptId: string, questionId: string): void {
  const { [questionId]: _, ...others } = pendingAnswers(attemptId);
  write(attemptId, others);
}

/** The attempt is over: nothing more can be saved in it. */
export function forgetAllPending(attemptId: string): void {
  write(attemptId, {});
}

function write(attemptId: string, answers: Record<string, Answer>): void {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(storageKey(attemptId));
    else localStorage.setItem(storageKey(attemptId), JSON.stringify(answers));
  } catch {
    // Storage may be forbidden or full: the answers then last as long as the page.
  }
}

function storageKey(attemptId: string): string {
  return `stoa.pending-answers.${attemptId}`;
}
