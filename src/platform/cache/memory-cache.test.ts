import fc from 'fast-check';
import { ManualClock } from '../testing/manual-clock';
import { BoundedEntries } from './bounded-entries';
import { MemoryCache } from './memory-cache';
import { describeCache } from './testing/describe-cache';

describeCache('The memory cache', async (clock) => ({
  cache: new MemoryCache({ clock }),
  close: async () => {},
}));

describe('The memory cache', () => {
  const clock = new ManualClock();
  const minute = { ttlSeconds: 60 };

  test('forgets what was not used for longest when there is too much', async () => {
    const cache = new MemoryCache({ clock, maximumEntries: 3 });
    for (const key of ['a', 'b', 'c']) await cache.set(key, key, minute);
    await cache.get('a');
    await cache.set('d', 'd', minute);
    const found = await Promise.all(['a', 'b', 'c', 'd'].map((key) => cache.get(key)));
    expect(found).toEqual(['a', undefined, 'c', 'd']);
  });

  test('does not keep what would push out everything else', async () => {
    const cache = new MemoryCache({ clock, maximumBytes: 10_000 });
    await cache.set('small', 'x', minute);
    await cache.set('large', 'x'.repeat(2_000), minute);
    expect([await cache.get('small'), await cache.get('large')]).toEqual(['x', undefined]);
    expect(await cache.getOrLoad('large', minute, async () => 'x'.repeat(2_000))).toHaveLength(2_000);
  });

  test('says which load failed while something stale stood in, once', async () => {
    const failures: unknown[] = [];
    const cache = new MemoryCache({ clock, onLoadFailed: (failure) => failures.push(failure) });
    const options = { ...minute, staleIfErrorSeconds: 60 };
    await cache.getOrLoad('key', options, async () => 'old');
    clock.advance({ seconds: 61 });
    const error = new Error('away');
    const load = () => Promise.reject(error);
    await Promise.all([1, 2, 3].map(() => cache.getOrLoad('key', options, load)));
    expect(failures).toEqual([{ key: 'key', error }]);
  });
});

describe('Bounded entries', () => {
  const operation = fc.record({
    key: fc.constantFrom(...'abcdefgh'),
    tag: fc.constantFrom('x', 'y'),
    length: fc.nat({ max: 60 }),
    kind: fc.constantFrom('set', 'set', 'set', 'get', 'delete', 'deleteByTag'),
  });

  test('never exceed their bounds, and count nothing when all is gone', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 60 }), (operations) => {
        const entries = new BoundedEntries({ entries: 5, bytes: 2_400 });
        for (const { kind, key, tag, length } of operations) {
          const times = { freshUntil: 0, revalidateUntil: 0, standInUntil: 0, restUntil: 0 };
          if (kind === 'set') entries.set(key, { json: 'x'.repeat(length), tags: [tag], ...times });
          else if (kind === 'get') entries.get(key);
          else if (kind === 'delete') entries.delete(key);
          else entries.deleteByTag(tag);
          expect(entries.size.entries).toBeLessThanOrEqual(5);
          expect(entries.size.bytes).toBeLessThanOrEqual(2_400);
        }
        for (const tag of ['x', 'y']) entries.deleteByTag(tag);
        expect(entries.size).toEqual({ entries: 0, bytes: 0 });
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
