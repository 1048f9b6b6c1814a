import { daysBetween, nextDay } from './calendar';

/** Days of learning in a row. A missed day does not count, and does not end it where it is forgiven. */
export interface Streak {
  readonly days: number;
  /** The last day of learning; null before the first. */
  readonly lastDay: string | null;
  /** The last missed day that was forgiven in this streak. */
  readonly forgivenDay: string | null;
  readonly longest: number;
}

export const noStreak: Streak = { days: 0, lastDay: null, forgivenDay: null, longest: 0 };

/** One missed day is forgiven; the next one a week later at the earliest, or every other day would do. */
const daysBetweenForgiven = 7;

/** The streak after a day of learning that is not before its last one. */
export function advance(streak: Streak, day: string): Streak {
  const gap = streak.lastDay === null ? null : daysBetween(streak.lastDay, day);
  if (gap !== null && gap <= 0) return streak;
  const missed = streak.lastDay === null ? null : nextDay(streak.lastDay);
  const isForgiven = gap === 2 && missed !== null && mayForgive(streak, missed);
  const goesOn = gap === 1 || isForgiven;
  const days = goesOn ? streak.days + 1 : 1;
  const forgivenDay = isForgiven ? missed : goesOn ? streak.forgivenDay : null;
  return { days, lastDay: day, forgivenDay, longest: Math.max(streak.longest, days) };
}

/** The streak that these days make, in whatever order they were told. */
export function streakOf(days: Iterable<string>): Streak {
  return [...new Set(days)].sort().reduce(advance, noStreak);
}

/** How a streak stands on a day: it has ended once more days were missed than are forgiven. */
export function streakOn(
  streak: Streak,
  today: string,
): { readonly days: number; readonly hasLearnedToday: boolean; readonly missedYesterday: boolean } {
  if (streak.lastDay === null) return ended;
  const gap = daysBetween(streak.lastDay, today);
  if (gap <= 1) return { days: streak.days, hasLearnedToday: gap <= 0, missedYesterday: false };
  if (gap === 2 && mayForgive(streak, nextDay(streak.lastDay)))
    return { days: streak.days, hasLearnedToday: false, missedYesterday: true };
  return ended;
}

const ended = { days: 0, hasLearnedToday: false, missedYesterday: false } as const;

function mayForgive({ forgivenDay }: Streak, missed: string): boolean {
  return forgivenDay === null || daysBetween(forgivenDay, missed) >= daysBetweenForgiven;
}
