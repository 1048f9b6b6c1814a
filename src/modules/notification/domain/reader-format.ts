import { languageOf } from '../../../platform/language/languages';
import { amountInWords } from '../../../platform/money/amount-in-words';
import type { Money } from '../../../platform/money/money';

/** How times, numbers and money are written to somebody: in her language, where she is. */
export interface ReaderFormat {
  /** `5 January 2026, 10:00 CET`. */
  time(time: Date | string): string;
  /** `€29.00`. */
  money(money: Money): string;
  number(value: number): string;
  /** `January 2026`, of `2026-01`. */
  month(period: string): string;
}

/**
 * @param reader.language BCP 47; where it is not written here, English.
 * @param reader.timeZone IANA; UTC where it is not known here.
 */
export function readerFormat(reader: { readonly language: string; readonly timeZone: string }): ReaderFormat {
  const { dates, numbers } = localesOf(reader.language);
  const timeZone = knownTimeZone(reader.timeZone);
  return {
    time: (time) => {
      const moment = new Date(time);
      // Put together here, because versions of Node differ in what they write between date and time.
      return `${new Intl.DateTimeFormat(dates, { ...dateFormat, timeZone }).format(moment)}, ${clockOf(dates, timeZone, moment)}`;
    },
    money: (money) => amountInWords(money, 'symbol', numbers),
    number: (value) => new Intl.NumberFormat(numbers).format(value),
    month: (period) => {
      if (!/^\d{4}-\d{2}$/.test(period)) return period;
      const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      return new Intl.DateTimeFormat(dates, format).format(new Date(`${period}-01T00:00:00Z`));
    },
  };
}

const dateFormat = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const clockFormat = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;

/** Some locales put a comma before the zone, and some a space that does not break. */
function clockOf(locale: string, timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { ...clockFormat, timeZone }).formatToParts(moment);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const clock = parts.filter(({ type }) => type !== 'timeZoneName').map(({ value }) => value);
  return `${clock
    .join('')
    .replace(/[\s,]+$/, '')
    .replace(/ Uhr$/, '')} ${zone}`;
}

/** As it is written in her own region, where the language is written here; without extensions, such as other calendars. */
function localesOf(tag: string): { dates: string; numbers: string } {
  const language = languageOf(tag);
  const plain =
    language === 'en' ? { dates: 'en-GB', numbers: 'en' } : { dates: language, numbers: language };
  const locale = localeOf(tag);
  const isRegional = locale?.language === language && locale.region !== undefined;
  return isRegional ? { dates: locale.baseName, numbers: locale.baseName } : plain;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

function knownTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'UTC';
  }
}
