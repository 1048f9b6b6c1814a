import { Cron } from 'croner';
import type { JobDeclaration } from '../module/define-module';

/**
 * When a job runs next.
 *
 * @param startedAt when its last run began, or the present where there was none: an interval counts from there.
 * @returns an instant after `now`, or `now` where an interval has run out already.
 * @throws Error for a cron expression that never comes.
 */
export function nextRunAfter(schedule: JobDeclaration['schedule'], startedAt: Date, now: Date): Date {
  if (schedule.kind === 'interval') {
    return new Date(Math.max(now.getTime(), startedAt.getTime() + schedule.milliseconds));
  }
  const next = new Cron(schedule.expression, { timezone: 'UTC' }).nextRun(now);
  if (!next) throw new Error(`The schedule "${schedule.expression}" never comes.`);
  return next;
}

/** A schedule as ops read it: `every 5 minutes`, `every day at 03:07 (UTC)`, or its expression where it is none of these. */
export function describeSchedule(schedule: JobDeclaration['schedule']): string {
  if (schedule.kind === 'interval') return `every ${describeInterval(schedule.milliseconds)}`;
  const [, minute, hour] = /^(\d+) (\d+) \* \* \*$/.exec(schedule.expression) ?? [];
  if (minute === undefined || hour === undefined) return `${schedule.expression} (UTC)`;
  return `every day at ${hour.padStart(2, '0')}:${minute.padStart(2, '0')} (UTC)`;
}

const firstDelay = 30_000;
const longestDelay = 3_600_000;

/**
 * How long after a failure a job is tried again: half a minute at first, doubled each time up to an hour, spread over its
 * second half.
 */
export function delayAfterFailure(failures: number, random: () => number): number {
  const longest = Math.min(longestDelay, firstDelay * 2 ** (failures - 1));
  return Math.round(longest / 2 + (random() * longest) / 2);
}

const units = [
  { name: 'day', milliseconds: 86_400_000 },
  { name: 'hour', milliseconds: 3_600_000 },
  { name: 'minute', milliseconds: 60_000 },
  { name: 'second', milliseconds: 1_000 },
] as const;

/** In the largest unit of which it is a whole number: `6 hours`, `day`, `90 seconds`. */
function describeInterval(milliseconds: number): string {
  const unit = units.find((candidate) => milliseconds % candidate.milliseconds === 0);
  if (!unit) return `${milliseconds} milliseconds`;
  const count = milliseconds / unit.milliseconds;
  return count === 1 ? unit.name : `${count} ${unit.name}s`;
}
