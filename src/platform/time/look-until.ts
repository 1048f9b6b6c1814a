import { setTimeout as wait } from 'node:timers/promises';

const pauseMilliseconds = 100;

/**
 * Looks for what an event may still be bringing, until it has come or the wait is over: that something is late is no error to
 * the person who caused it.
 *
 * @param options.find how it stands now; asked at least once, and then ten times a second.
 * @param options.milliseconds how long to wait at most, beside what the looks themselves take.
 * @returns what the last look found, which may still be on its way.
 */
export async function lookUntil<Found>(options: {
  readonly find: () => Promise<Found>;
  readonly hasCome: (found: Found) => boolean;
  readonly milliseconds: number;
}): Promise<Found> {
  const { find, hasCome, milliseconds } = options;
  for (let waited = 0; ; waited += pauseMilliseconds) {
    const found = await find();
    if (hasCome(found) || waited >= milliseconds) return found;
    await wait(pauseMilliseconds);
  }
}
