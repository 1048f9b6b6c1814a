/**
 * Minor units of a currency as people write them: `€49.00`, or `EUR 49.00` by `code`, for fonts that lack the signs. May be
 * below zero.
 *
 * @param locale BCP 47.
 */
export function amountInWords(
  { amount, currency }: { readonly amount: number; readonly currency: string },
  display: 'symbol' | 'code' = 'symbol',
  locale = 'en',
): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.toUpperCase(),
    currencyDisplay: display,
  });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** decimals);
}
