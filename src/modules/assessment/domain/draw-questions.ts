import type { Question } from './question';
import type { FrozenEntry, PoolQuestion } from './quiz-entry';
import { shuffleChoices } from './shuffle-choices';

/** A question that was drawn, and what it is worth here. */
export interface DrawnQuestion extends PoolQuestion {
  readonly kind: 'drawn';
  readonly points: number;
}

/**
 * What an attempt asks, in the order of the quiz. The same seed draws the same questions from a frozen version for ever,
 * and no question twice: a later draw leaves out what an earlier one took.
 */
export function drawQuestions(entries: readonly FrozenEntry[], seed: string): (Question | DrawnQuestion)[] {
  const taken = new Set(entries.flatMap((entry) => (entry.kind === 'draw' ? [] : [entry.id])));
  return entries.flatMap((entry): (Question | DrawnQuestion)[] => {
    if (entry.kind !== 'draw') return [entry];
    const left = entry.pool.filter(({ id }) => !taken.has(id));
    const drawn = shuffleChoices(left, { seed, questionId: entry.id }).slice(0, entry.count);
    for (const { id } of drawn) taken.add(id);
    return drawn.map(({ id, version }) => ({ kind: 'drawn', id, version, points: entry.points }));
  });
}
