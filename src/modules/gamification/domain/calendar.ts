const day = 86_400_000;

/** The day that it is somewhere at a moment, as `2026-01-05`. `timeZone` is a name of the IANA database. */
export function dayAt(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** How many days later the second is; negative where it is earlier. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / day);
}

/** The day after. */
export function nextDay(of: string): string {
  return new Date(Date.parse(of) + day).toISOString().slice(0, 10);
}

/** The Monday with which the week of a moment begins, in UTC: the same week for everyone. */
export function weekOf(moment: Date): string {
  const sinceMonday = (moment.getUTCDay() + 6) % 7;
  return new Date(moment.getTime() - sinceMonday * day).toISOString().slice(0, 10);
}
