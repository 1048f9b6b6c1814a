import { setImmediate as nextTurn } from 'node:timers/promises';
import { DomainError } from '../../errors/domain-error';
import { ManualClock } from '../../testing/manual-clock';
import type { Cache } from '../cache';

/** What every adapter of `Cache` does. */
export function describeCache(
  name: string,
  makeAdapter: (clock: ManualClock) => Promise<{ cache: Cache; close(): Promise<void> }>,
): void {
  describe(`${name} as a cache`, () => {
    let clock: ManualClock;
    let cache: Cache;
    let close: () => Promise<void>;

    beforeEach(async () => {
      clock = new ManualClock();
      ({ cache, close } = await makeAdapter(clock));
    });
    afterEach(() => close());

    const minute = { ttlSeconds: 60 };
    const gives = (value: unknown) => async () => value;
    const fails = async (): Promise<never> => {
      throw new Error('away');
    };

    test('gives back a copy of what was set, until its time is over', async () => {
      const value = { list: [1, null, 'ä'] };
      await cache.set('key', value, minute);
      value.list.push(2);
      const first = await cache.get<typeof value>('key');
      first?.list.push(3);
      expect(await cache.get('key')).toEqual({ list: [1, null, 'ä'] });
      clock.advance({ seconds: 59.999 });
      expect(await cache.get('key')).toBeDefined();
      clock.advance({ milliseconds: 1 });
      expect(await cache.get('key')).toBeUndefined();
    });

    test('remembers null, and refuses what is not JSON', async () => {
      await cache.set('nothing', null, minute);
      expect(await cache.get('nothing')).toBeNull();
      await expect(cache.set('undefined', undefined, minute)).rejects.toThrow('Only JSON');
    });

    test('deletes by key and by tag', async () => {
      await cache.set('one', 1, { ...minute, tags: ['course/1', 'catalogue'] });
      await cache.set('two', 2, { ...minute, tags: ['course/2', 'catalogue'] });
      await cache.set('three', 3, minute);
      await cache.deleteByTag('course/1');
      expect([await cache.get('one'), await cache.get('two')]).toEqual([undefined, 2]);
      await cache.deleteByTag('catalogue');
      await cache.delete('three');
      expect([await cache.get('two'), await cache.get('three')]).toEqual([undefined, undefined]);
    });

    test('runs one load for a hundred who ask at once', async () => {
      const gate = deferred<string>();
      const load = jest.fn(() => gate.promise);
      const asked = Array.from({ length: 100 }, () => cache.getOrLoad('key', minute, load));
      await nextTurn();
      gate.resolve('loaded');
      expect(new Set(await Promise.all(asked))).toEqual(new Set(['loaded']));
      expect(load).toHaveBeenCalledTimes(1);
      expect(await cache.getOrLoad('key', minute, fails)).toBe('loaded');
    });

    test('tells all who wait that the one load failed, and loads again for the next', async () => {
      const load = jest.fn(fails);
      const asked = await Promise.allSettled(
        Array.from({ length: 10 }, () => cache.getOrLoad('key', minute, load)),
      );
      expect(asked.map((answer) => answer.status)).toEqual(Array(10).fill('rejected'));
      expect(load).toHaveBeenCalledTimes(1);
      expect(await cache.getOrLoad('key', minute, gives('back'))).toBe('back');
    });

    test('gives a stale value at once and renews it behind', async () => {
      const options = { ...minute, staleWhileRevalidateSeconds: 60 };
      await cache.getOrLoad('key', options, gives('old'));
      clock.advance({ seconds: 90 });
      const gate = deferred<string>();
      const load = jest.fn(() => gate.promise);
      const answers = await Promise.all([1, 2, 3].map(() => cache.getOrLoad('key', options, load)));
      expect(answers).toEqual(['old', 'old', 'old']);
      gate.resolve('new');
      await eventually(async () => expect(await cache.get('key')).toBe('new'));
      expect(load).toHaveBeenCalledTimes(1);
    });

    test('waits for the load when what it has is too old', async () => {
      const options = { ...minute, staleWhileRevalidateSeconds: 60, staleIfErrorSeconds: 60 };
      await cache.getOrLoad('key', options, gives('old'));
      clock.advance({ seconds: 120 });
      expect(await cache.getOrLoad('key', options, gives('new'))).toBe('new');
      clock.advance({ seconds: 120 });
      await expect(cache.getOrLoad('key', options, fails)).rejects.toThrow('away');
    });

    test('gives a stale value while loading fails, and lets what failed rest', async () => {
      const options = { ...minute, staleIfErrorSeconds: 600 };
      await cache.getOrLoad('key', options, gives('old'));
      clock.advance({ seconds: 61 });
      const load = jest.fn(fails);
      for (let asked = 0; asked < 5; asked++) expect(await cache.getOrLoad('key', options, load)).toBe('old');
      expect(load).toHaveBeenCalledTimes(1);
      clock.advance({ seconds: 5 });
      expect(await cache.getOrLoad('key', options, gives('new'))).toBe('new');
    });

    test('does not show from memory what no longer exists', async () => {
      const options = { ...minute, staleIfErrorSeconds: 600 };
      await cache.getOrLoad('key', options, gives('old'));
      clock.advance({ seconds: 61 });
      const gone = new DomainError({
        code: 'course.not_found',
        status: 404,
        message: 'There is no such course.',
      });
      const refuse = async () => {
        throw gone;
      };
      await expect(cache.getOrLoad('key', options, refuse)).rejects.toBe(gone);
      await expect(cache.getOrLoad('key', options, fails)).rejects.toThrow('away');
    });

    test.each(['delete', 'deleteByTag', 'set'] as const)(
      'does not bring back by a load under way what was changed by %s meanwhile',
      async (change) => {
        const gate = deferred<string>();
        const asked = cache.getOrLoad('key', { ...minute, tags: ['tag'] }, () => gate.promise);
        await nextTurn();
        if (change === 'set') await cache.set('key', 'changed', minute);
        else await cache[change](change === 'delete' ? 'key' : 'tag');
        gate.resolve('before the change');
        expect(await asked).toBe('before the change');
        expect(await cache.get('key')).toBe(change === 'set' ? 'changed' : undefined);
      },
    );

    test('ends a load that takes too long, and tells it so', async () => {
      let signal: AbortSignal | undefined;
      const never = (given: AbortSignal) => {
        signal = given;
        return new Promise<never>(() => {});
      };
      const asked = cache.getOrLoad('key', { ...minute, timeoutSeconds: 0.01 }, never);
      await expect(asked).rejects.toMatchObject({ code: 'cache.load_timed_out' });
      expect(signal?.aborted).toBe(true);
    });

    test("keeps the keys and tags of a module's view apart", async () => {
      const course = cache.forModule('course');
      const review = cache.forModule('review');
      await course.set('key', 'course', { ...minute, tags: ['tag'] });
      await review.set('key', 'review', { ...minute, tags: ['tag'] });
      await course.deleteByTag('tag');
      expect([await course.get('key'), await review.get('key')]).toEqual([undefined, 'review']);
    });

    test('refuses keys, tags and times out of their bounds', async () => {
      await expect(cache.get('')).rejects.toThrow(RangeError);
      await expect(cache.get('x'.repeat(513))).rejects.toThrow(RangeError);
      for (const options of [
        { ttlSeconds: 0 },
        { ttlSeconds: Number.NaN },
        { ttlSeconds: 60, staleIfErrorSeconds: -1 },
        { ttlSeconds: 60, tags: Array(17).fill('x') as string[] },
      ]) {
        await expect(cache.getOrLoad('key', options, gives(1))).rejects.toThrow(RangeError);
      }
    });
  });
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Looks again, a turn of the event loop later, until it is so; at most a thousand turns. */
async function eventually(expectation: () => Promise<void>): Promise<void> {
  for (let turn = 0; turn < 1_000; turn++) {
    try {
      return await expectation();
    } catch {
      await nextTurn();
    }
  }
  await expectation();
}
