export const currencies = ['eur', 'usd', 'gbp', 'chf'] as const;
export type Currency = (typeof currencies)[number];

/** In minor units; below it, card networks do not take a payment. */
export const lowestAmount = 50;

const highestAmount = 99_999_999;

/** The amount in minor units that somebody typed as `49`, `49.90` or `49,90`; why it is none, otherwise. */
export function amountIn(text: string): { amount: number } | { refusal: 'malformed' | 'tooLow' | 'tooHigh' } {
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s'’]/g, ''));
  if (!match) return { refusal: 'malformed' };
  const amount = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  if (amount < lowestAmount) return { refusal: 'tooLow' };
  return amount > highestAmount ? { refusal: 'tooHigh' } : { amount };
}

/** An amount as one would type it: 4900 as `49`, 4990 as `49.90`. All currencies here have a hundred minor units. */
export function textOf(amount: number): string {
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2);
}

export function isCurrency(value: string): value is Currency {
  return currencies.some((one) => one === value);
}
