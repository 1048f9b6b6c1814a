/**
 * Currencies as Stripe counts them (https://docs.stripe.com/currencies): most have two decimals; some none; some three.
 * Icelandic króna and Ugandan shilling have two on Stripe's wire, though none in daily life.
 */
const withoutDecimals = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '));
const withThreeDecimals = new Set('bhd jod kwd omr tnd'.split(' '));

/** Eight digits: the most that one charge takes. */
export const greatestCharge = 99_999_999;

export function isCurrency(code: string): boolean {
  return /^[a-z]{3}$/.test(code) && knownCurrencies.has(code.toUpperCase());
}

/** "€49.00": an amount in minor units as people of the given language read it. */
export function formatMoney(amount: number, currency: string, locale = 'en'): string {
  const decimals = decimalsOf(currency);
  const text = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return text.format(amount / 10 ** decimals);
}

/** What the sandbox keeps of a charge: 2.9 % and thirty minor units, never more than the charge. Rounded half up. */
export function sandboxFee(amount: number): number {
  return Math.min(amount, Math.floor((amount * 29 + 500) / 1000) + 30);
}

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'));

function decimalsOf(currency: string): number {
  if (withoutDecimals.has(currency)) return 0;
  return withThreeDecimals.has(currency) ? 3 : 2;
}
