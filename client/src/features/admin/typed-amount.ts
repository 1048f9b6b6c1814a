/**
 * What somebody typed into a field for money, in minor units: `29`, `29.5` and `29,50` of EUR are 2900, 2950 and 2950.
 * `undefined` when it is no amount, or has more decimals than the currency.
 */
export function parseAmount(typed: string, currency: string): number | undefined {
  const match = /^(\d{1,8})(?:[.,](\d+))?$/.exec(typed.trim());
  if (!match) return undefined;
  const digits = fractionDigits(currency);
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > digits) return undefined;
  return Number(whole + fraction.padEnd(digits, '0'));
}

/** Minor units as one would type them: 2950 of EUR is `29.50`. */
export function amountToType(amount: number, currency: string): string {
  const digits = fractionDigits(currency);
  return (amount / 10 ** digits).toFixed(digits);
}

function fractionDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
