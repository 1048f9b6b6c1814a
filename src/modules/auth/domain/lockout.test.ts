import {
  accountRule,
  addressRule,
  countFailure,
  noAttempts,
  secondsToWait,
  takeBackFailure,
} from './lockout';

const start = new Date('2026-01-05T09:00:00Z');

/** Seconds to wait after each of so many failures, one right after the other. */
function waitsAfter(failures: number): number[] {
  const waits: number[] = [];
  let attempts = noAttempts;
  for (let failure = 1; failure <= failures; failure += 1) {
    attempts = countFailure(attempts, start, accountRule);
    waits.push(secondsToWait(attempts, start));
  }
  return waits;
}

it('doubles the wait from the fifth failure on, up to a quarter of an hour', () => {
  expect(waitsAfter(17)).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
});

it('stays at a quarter of an hour however often it fails', () => {
  expect(waitsAfter(2_000).at(-1)).toBe(900);
});

it('keeps a network that many share waiting for a minute at most, and after a hundred failures alone', () => {
  let attempts = noAttempts;
  const waits = Array.from({ length: 120 }, () => {
    attempts = countFailure(attempts, start, addressRule);
    return secondsToWait(attempts, start);
  });
  expect(waits.slice(0, 99).every((wait) => wait === 0)).toBe(true);
  expect(waits.slice(99)).toEqual([1, 2, 4, 8, 16, 32, ...Array<number>(15).fill(60)]);
});

it('forgets failures after a day without another', () => {
  const many = countFailure({ failures: 40, lastFailedAt: start, blockedUntil: start }, start, accountRule);
  const nextDay = new Date(start.getTime() + 24 * 3_600_000);

  expect(countFailure(many, nextDay, accountRule).failures).toBe(1);
});

it('does not count a try that came to no verdict', () => {
  const before = countFailure(noAttempts, start, accountRule);

  expect(takeBackFailure(countFailure(before, start, accountRule)).failures).toBe(before.failures);
});
