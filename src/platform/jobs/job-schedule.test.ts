import { at, every } from '../module/define-module';
import { delayAfterFailure, describeSchedule, nextRunAfter } from './job-schedule';

class Nothing {
  async run(): Promise<void> {}
}

const time = (clock: string) => new Date(`2026-01-05T${clock}Z`);

it('counts an interval from when the last run began', () => {
  const { schedule } = every('5 minutes', 'shop.tidy', Nothing);
  expect(nextRunAfter(schedule, time('09:00:00'), time('09:01:00'))).toEqual(time('09:05:00'));
});

it('runs again at once after a run that took longer than the interval', () => {
  const { schedule } = every('5 minutes', 'shop.tidy', Nothing);
  expect(nextRunAfter(schedule, time('09:00:00'), time('09:07:00'))).toEqual(time('09:07:00'));
});

it('reads a cron expression in UTC, and never gives the present moment', () => {
  const { schedule } = at('30 9 * * *', 'shop.tidy', Nothing);
  expect(nextRunAfter(schedule, time('09:00:00'), time('09:00:00'))).toEqual(time('09:30:00'));
  expect(nextRunAfter(schedule, time('09:30:00'), time('09:30:00'))).toEqual(
    new Date('2026-01-06T09:30:00Z'),
  );
});

it('waits longer after each failure, up to an hour', () => {
  const delays = [1, 2, 3, 20].map((failures) => delayAfterFailure(failures, () => 0.5) / 1_000);
  expect(delays).toEqual([22.5, 45, 90, 2_700]);
});

it('tells a schedule in words where it can', () => {
  const daily = (expression: string) => describeSchedule({ kind: 'cron', expression });
  expect(describeSchedule({ kind: 'interval', milliseconds: 90_000 })).toBe('every 90 seconds');
  expect(daily('7 3 * * *')).toBe('every day at 03:07 (UTC)');
  expect(daily('7 3 * * 1')).toBe('7 3 * * 1 (UTC)');
});
