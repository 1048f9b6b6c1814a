import { useMemo } from 'react';
import { useTimeZone } from 'use-intl';
import { readerLocale } from './reader-locale';

export type Money = { amount: number; currency: string };

/**
 * Numbers, money, dates and durations as the reader writes them, in the reader's time zone. Put the result into a message
 * as a plain value; messages do no formatting of their own beside plurals.
 */
export function useFormat() {
  const timeZone = useTimeZone();
  return useMemo(() => createFormat({ locale: readerLocale(), timeZone }), [timeZone]);
}

/** The same without a component. */
export function createFormat({ locale, timeZone }: { locale: string; timeZone?: string | undefined }) {
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone });
  const minute = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone });
  const whole = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale);

  return {
    number: (value: number) => whole.format(value),
    /** 12 400 as "12.4K". */
    compact: (value: number) => short.format(value),
    /** With so many digits behind the point, always. */
    decimal: (value: number, digits = 1) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
        value,
      ),
    /** `value` is between 0 and 100, as the API gives it. */
    percent: (value: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value / 100),
    /** `amount` is in minor units: 4900 USD is 49 dollars, 4900 JPY is 4900 yen. */
    money: ({ amount, currency }: Money) => formatMoney({ amount, currency, locale }),
    date: (value: string | Date) => day.format(new Date(value)),
    dateTime: (value: string | Date) => minute.format(new Date(value)),
    time: (value: string | Date) => clock.format(new Date(value)),
    /** "in 3 days", "2 hours ago"; `now` is for tests. */
    relative: (value: string | Date, now: Date = new Date()) => {
      const seconds = (new Date(value).getTime() - now.getTime()) / 1000;
      const step = relativeSteps.find(({ upTo }) => Math.abs(seconds) < upTo) ?? lastRelativeStep;
      return relative.format(Math.round(seconds / step.seconds), step.unit);
    },
    /** 5 400 seconds as "1 hr 30 min"; under a minute counts as one. */
    duration: (seconds: number) => {
      const minutes = Math.max(1, Math.round(seconds / 60));
      const parts = [
        { value: Math.floor(minutes / 60), unit: 'hour' },
        { value: minutes % 60, unit: 'minute' },
      ].filter((part) => part.value > 0);
      return parts
        .map(({ value, unit }) =>
          new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
        )
        .join(' ');
    },
    bytes: (value: number) => {
      const power = Math.min(
        fileUnits.length - 1,
        Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)),
      );
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: fileUnits[power] ?? 'byte',
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }).format(value / 1000 ** power);
    },
    list: (values: string[]) => list.format(values),
  };
}

function formatMoney({ amount, currency, locale }: Money & { locale: string }): string {
  const exact = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = exact.resolvedOptions().maximumFractionDigits ?? 2;
  const unit = 10 ** digits;
  if (amount % unit !== 0) return exact.format(amount / unit);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  }).format(amount / unit);
}

const fileUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const relativeSteps = [
  { upTo: 45, seconds: 1, unit: 'second' },
  { upTo: 45 * 60, seconds: 60, unit: 'minute' },
  { upTo: 22 * 3600, seconds: 3600, unit: 'hour' },
  { upTo: 26 * 86_400, seconds: 86_400, unit: 'day' },
  { upTo: 320 * 86_400, seconds: 2_629_800, unit: 'month' },
] as const;

const lastRelativeStep = { seconds: 31_557_600, unit: 'year' } as const;
