import { createHash } from 'node:crypto';

/**
 * The choices of a question in the order in which an attempt shows them: always the same for the same seed, and no matter
 * in which order the author wrote them.
 */
export function shuffleChoices<Shown extends { readonly id: string }>(
  choices: readonly Shown[],
  circumstances: { readonly seed: string; readonly questionId: string },
): Shown[] {
  const { seed, questionId } = circumstances;
  const rank = (choice: Shown) =>
    createHash('sha256').update(`${seed}/${questionId}/${choice.id}`).digest('hex');
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ choice }) => choice);
}
