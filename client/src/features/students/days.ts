/** The last moment of a day as the reader's clock has it; `null` for no day. */
export function endOfDay(day: string): string | null {
  return day === '' ? null : new Date(`${day}T23:59:59`).toISOString();
}

/** The first moment of a day as the reader's clock has it. */
export function beginningOfDay(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}

/** The day of a moment as a field of days takes it; empty for none. */
export function dayOf(moment: string | null): string {
  if (moment === null) return '';
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Nothing, or a whole number that the server takes as a limit. */
export function isLimit(typed: string): boolean {
  return /^(?:[1-9]\d{0,4}|100000)?$/.test(typed.trim());
}

export function limitOf(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed);
}
