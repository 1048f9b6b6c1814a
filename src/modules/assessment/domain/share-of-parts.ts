import { blanksOf } from './blanks';
import { type Fraction, fraction, zero } from './fraction';
import { normalizeText } from './normalize-text';
import {
  type Answer,
  type BlanksQuestion,
  type MatchingQuestion,
  type OrderingQuestion,
  optionsOf,
} from './question';

/** What each part of an answer is worth; the page shows it part by part. */
export function areMatchesRight(question: MatchingQuestion, answer: Answer | undefined): boolean[] {
  const matches = answer && 'matches' in answer ? answer.matches : {};
  const textOf = new Map(optionsOf(question).map(({ id, text }) => [id, text.trim()]));
  return question.pairs.map(({ id, match }) => textOf.get(matches[id] ?? '') === match.text.trim());
}

export function areBlanksRight(question: BlanksQuestion, answer: Answer | undefined): boolean[] {
  const words = answer && 'blanks' in answer ? answer.blanks : [];
  return blanksOf(question.text).map((accepted, index) => isAccepted(accepted, words[index] ?? ''));
}

export function isAccepted(accepted: readonly string[], text: string): boolean {
  const given = normalizeText(text);
  return accepted.some((candidate) => normalizeText(candidate) === given);
}

/** The right ones, of all there are. */
export function shareOfParts(areRight: readonly boolean[]): Fraction {
  return fraction(areRight.filter((isRight) => isRight).length, areRight.length);
}

/** Of all pairs of items, those in the right order less those in the wrong one, never below 0: the list reversed earns nothing. */
export function shareOfOrder({ items }: OrderingQuestion, answer: Answer): Fraction {
  if (!('order' in answer)) return zero;
  const places = items.map(({ id }) => answer.order.indexOf(id));
  let balance = 0;
  for (const [index, place] of places.entries())
    for (const later of places.slice(index + 1)) balance += place < later ? 1 : -1;
  return fraction(Math.max(0, balance), (items.length * (items.length - 1)) / 2);
}
