/** A number as exact as it was written: reduced no more than needed, with a denominator above 0. */
export interface ExactNumber {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** So that no number takes long to compare: more than science has, and far less than would be felt. */
const mostDigits = 60;
const mostExponent = 60;

const decimal = /^([+-]?)(\d*)(?:[.,](\d*))?(?:e([+-]?\d{1,3}))?$/i;
/** Could be a thousand, and could be one: nobody should lose points by where she went to school. */
const ambiguous = /^[+-]?[1-9]\d{0,2},\d{3}(?:e|$)/i;

/**
 * Reads a number as people write it: `12`, `-0.5`, `0,5`, `.5`, `6.02e23`, `1/3`, with blanks between groups of digits.
 * Undefined for anything else, and for `1,234`, which is a thousand to some and a little more than one to others.
 */
export function parseExactNumber(written: string): ExactNumber | undefined {
  const text = written
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/gu, '-')
    .trim();
  const [above = '', below, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const top = parseDecimal(above);
  if (below === undefined || !top) return top;
  const bottom = parseDecimal(below);
  return bottom && bottom.numerator !== 0n ? divided(top, bottom) : undefined;
}

export function multiplied(left: ExactNumber, right: ExactNumber): ExactNumber {
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator,
  };
}

/** The distance between two numbers. */
export function distance(left: ExactNumber, right: ExactNumber): ExactNumber {
  const numerator = left.numerator * right.denominator - right.numerator * left.denominator;
  return { numerator: absolute(numerator), denominator: left.denominator * right.denominator };
}

export function magnitude({ numerator, denominator }: ExactNumber): ExactNumber {
  return { numerator: absolute(numerator), denominator };
}

export function isAtMost(left: ExactNumber, right: ExactNumber): boolean {
  return left.numerator * right.denominator <= right.numerator * left.denominator;
}

function parseDecimal(written: string): ExactNumber | undefined {
  const text = written.trim().replace(/(?<=\d)[\s'\u2019](?=\d{3})/gu, '');
  const found = decimal.exec(text);
  if (!found || ambiguous.test(text)) return undefined;
  const [, sign, whole = '', part = '', exponentText = '0'] = found;
  const digits = whole + part;
  const exponent = Number(exponentText);
  if (digits === '' || digits.length > mostDigits || Math.abs(exponent) > mostExponent) return undefined;
  const value = sign === '-' ? -BigInt(digits) : BigInt(digits);
  const power = exponent - part.length;
  return power >= 0
    ? { numerator: value * 10n ** BigInt(power), denominator: 1n }
    : { numerator: value, denominator: 10n ** BigInt(-power) };
}

function divided(left: ExactNumber, right: ExactNumber): ExactNumber {
  const sign = right.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * left.numerator * right.denominator,
    denominator: sign * left.denominator * right.numerator,
  };
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Writes a number so that it is read as the same: as a decimal where it ends, else as a quotient of whole numbers. */
export function writeExactNumber(value: ExactNumber): string {
  const divisor = greatestCommonDivisor(absolute(value.numerator), value.denominator);
  const numerator = value.numerator / divisor;
  const denominator = value.denominator / divisor;
  const places = placesOf(denominator);
  if (places === undefined) return `${numerator}/${denominator}`;
  const whole = absolute(numerator) * (10n ** BigInt(places) / denominator);
  const digits = whole.toString().padStart(places + 1, '0');
  const point = digits.length - places;
  const part = places > 0 ? `.${digits.slice(point)}` : '';
  return `${numerator < 0n ? '-' : ''}${digits.slice(0, point)}${part}`;
}

/** How many decimals a fraction of this denominator has; undefined where they do not end. */
function placesOf(denominator: bigint): number | undefined {
  for (let places = 0, power = 1n; places <= 2 * mostExponent; places += 1, power *= 10n)
    if (power % denominator === 0n) return places;
  return undefined;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}
