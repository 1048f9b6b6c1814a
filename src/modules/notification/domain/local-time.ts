const dayMilliseconds = 24 * 60 * 60 * 1_000;
const minuteMilliseconds = 60_000;

/** How many minutes of the day have passed where somebody is. In UTC where her time zone is not known here. */
export function minutesOfDay(moment: Date, timeZone: string): number {
  return Math.floor((wallOf(moment, timeZone) % dayMilliseconds) / minuteMilliseconds);
}

/**
 * The next moment after `now` at which clocks there show so many minutes of the day, on such a day of the week where one is
 * given (0 is Sunday). Where clocks skip that time, it is that much later.
 */
export function nextTimeOfDay(
  now: Date,
  at: { readonly timeZone: string; readonly minutes: number; readonly weekday?: number },
): Date {
  const { timeZone, minutes, weekday } = at;
  const today = Math.floor(wallOf(now, timeZone) / dayMilliseconds) * dayMilliseconds;
  // Within eight days every day of the week comes once with a time that is still to come.
  for (let day = 0; day <= 8; day += 1) {
    const wall = today + day * dayMilliseconds + minutes * minuteMilliseconds;
    if (weekday !== undefined && new Date(wall).getUTCDay() !== weekday) continue;
    const moment = momentOf(wall, timeZone);
    if (moment > now) return moment;
  }
  throw new Error('Every time of day comes within eight days.');
}

/** What clocks there show, as milliseconds since the epoch had it been in UTC. */
function wallOf(moment: Date, timeZone: string): number {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** Looked up twice, because the offset at the moment that was guessed first may be another. */
function momentOf(wall: number, timeZone: string): Date {
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone));
}

function offsetAt(milliseconds: number, timeZone: string): number {
  return wallOf(new Date(milliseconds), timeZone) - milliseconds;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric' as const;
  const options = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
    hourCycle: 'h23' as const,
  };
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}
