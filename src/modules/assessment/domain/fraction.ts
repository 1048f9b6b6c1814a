/** An exact number of points or share of them: reduced, with a denominator above 0. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export const zero: Fraction = { numerator: 0, denominator: 1 };

/** Makes a reduced fraction of two whole numbers, the second not 0. */
export function fraction(numerator: number, denominator: number): Fraction {
  return reduce(BigInt(numerator), BigInt(denominator));
}

export function add(left: Fraction, right: Fraction): Fraction {
  const denominator = BigInt(left.denominator) * BigInt(right.denominator);
  const ofLeft = BigInt(left.numerator) * BigInt(right.denominator);
  const ofRight = BigInt(right.numerator) * BigInt(left.denominator);
  return reduce(ofLeft + ofRight, denominator);
}

/** The fraction times a whole number. */
export function times(factor: number, value: Fraction): Fraction {
  return reduce(BigInt(factor) * BigInt(value.numerator), BigInt(value.denominator));
}

/** The fraction divided by a whole number that is not 0. */
export function dividedBy(divisor: number, value: Fraction): Fraction {
  return reduce(BigInt(value.numerator), BigInt(divisor) * BigInt(value.denominator));
}

/** Whether `left` is at least as much as `right`, compared without rounding. */
export function isAtLeast(left: Fraction, right: Fraction): boolean {
  return (
    BigInt(left.numerator) * BigInt(right.denominator) >= BigInt(right.numerator) * BigInt(left.denominator)
  );
}

/** For display alone: at most two decimals, rounded half up. Takes fractions that are not negative. */
export function toHundredths({ numerator, denominator }: Fraction): number {
  const rounded = (200n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
  return Number(rounded) / 100;
}

/**
 * A share as whole percent, rounded down: 100 means all of it, and a pass mark in whole percent is reached
 * exactly when this reaches it.
 */
export function toPercent({ numerator, denominator }: Fraction): number {
  return Number((100n * BigInt(numerator)) / BigInt(denominator));
}

/** Reduces, and throws RangeError rather than round what a number cannot hold. */
function reduce(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction has no denominator of 0.');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = sign * greatestCommonDivisor(numerator, denominator);
  return { numerator: toSafe(numerator / divisor), denominator: toSafe(denominator / divisor) };
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

// A quiz never comes near: denominators divide lcm(1, …, 20, 100) = 1,163,962,800, and points are at most 20,000.
function toSafe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} cannot be kept exactly.`);
  return number;
}
