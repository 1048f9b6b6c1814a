import {
  distance,
  type ExactNumber,
  isAtMost,
  magnitude,
  multiplied,
  parseExactNumber,
} from './exact-number';
import type { Answer, NumericQuestion, Tolerance } from './question';

const hundredth: ExactNumber = { numerator: 1n, denominator: 100n };

/** Whether a number, in the unit that was named, lies within the tolerance; its bounds count. Nothing is rounded. */
export function isNumberRight(question: NumericQuestion, answer: Answer): boolean {
  if (!('number' in answer)) return false;
  const value = parseExactNumber(question.value);
  const given = parseExactNumber(answer.number);
  const factor = factorOf(question, answer.unit);
  if (!value || !given || !factor) return false;
  const allowed = allowedDistance(question.tolerance, value);
  return allowed !== undefined && isAtMost(distance(multiplied(given, factor), value), allowed);
}

function allowedDistance({ kind, amount }: Tolerance, value: ExactNumber): ExactNumber | undefined {
  const parsed = parseExactNumber(amount);
  if (!parsed || kind === 'absolute') return parsed;
  return multiplied(magnitude(value), multiplied(parsed, hundredth));
}

/** Where there is one unit alone it need not be named; where there are several, a number without one is no quantity. */
function factorOf({ units }: NumericQuestion, unit: string | null): ExactNumber | undefined {
  const [only, ...others] = units;
  if (!only) return { numerator: 1n, denominator: 1n };
  const named = unit === null && others.length === 0 ? only : units.find(({ name }) => name === unit);
  return named && parseExactNumber(named.factor);
}
