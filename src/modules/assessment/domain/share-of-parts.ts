import { blanksOf } from './blanks';
import { type Fraction, fraction, zero } from './fraction';
import { normalizeText } from './normalize-text';
import {
  type Answer,
  type BlanksQuestion,
  type HotspotQuestion,
  type Mark,
  type MatchingQuestion,
  type OrderingQuestion,
  optionsOf,
  type Region,
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

/** Which regions have a mark in them; two marks in the same one find it once. */
export function areRegionsFound({ regions }: HotspotQuestion, answer: Answer | undefined): boolean[] {
  const marks = answer && 'marks' in answer ? answer.marks : [];
  return regions.map((region) => marks.some((mark) => isWithin(region, mark)));
}

/** Its bounds count as within. Computed with whole numbers, so that it comes out the same everywhere. */
export function isWithin({ shape, x, y, width, height }: Region, mark: Mark): boolean {
  const isInBox = mark.x >= x && mark.x <= x + width && mark.y >= y && mark.y <= y + height;
  if (shape === 'rectangle' || !isInBox) return isInBox;
  // Twice the way from the middle: the middle itself may lie between two whole numbers.
  const [across, down] = [BigInt(2 * (mark.x - x) - width), BigInt(2 * (mark.y - y) - height)];
  const [wide, high] = [BigInt(width), BigInt(height)];
  return (across * high) ** 2n + (down * wide) ** 2n <= (wide * high) ** 2n;
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
