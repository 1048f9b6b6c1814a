import fc from 'fast-check';
import { accessTokenRules } from '../../../platform/auth/access-token';
import { type KeyTimes, planSigningKeys, publishedAhead, signingKeyAt } from './signing-key-plan';

const hour = 3_600_000;
const start = new Date('2026-01-05T09:00:00Z').getTime();

it('makes the first key at once', () => {
  expect(planSigningKeys([], new Date(start))).toEqual({ nextSignsFrom: new Date(start), outdated: [] });
});

it('publishes the next key a day ahead, also where nobody looked for months', () => {
  const keys = [{ id: 'a', signsFrom: new Date(start) }];
  const late = new Date(start + 100 * 24 * hour);

  expect(planSigningKeys(keys, late).nextSignsFrom).toEqual(new Date(late.getTime() + publishedAhead));
});

it('whenever it is looked at: a key signs, every key is known a day ahead, and none goes while its tokens live', () => {
  const pauses = fc.array(fc.integer({ min: 1, max: 40 * 24 }), { minLength: 1, maxLength: 60 });

  fc.assert(
    fc.property(pauses, (hours) => {
      let now = start;
      let keys: (KeyTimes & { madeAt: number })[] = [];
      const lastSignatures = new Map<string, number>();
      for (const pause of [0, ...hours]) {
        // Up to this moment the keys of the last look were at work.
        for (let instant = now; instant < now + pause * hour; instant += hour) {
          const signing = signingKeyAt(keys, new Date(instant));
          if (signing) lastSignatures.set(signing.id, instant);
        }
        now += pause * hour;
        const { nextSignsFrom, outdated } = planSigningKeys(keys, new Date(now));
        for (const id of outdated) {
          const lastToken = (lastSignatures.get(id) ?? 0) + accessTokenRules.lifetimeSeconds * 1_000;
          if (lastToken >= now) return false;
        }
        keys = keys.filter(({ id }) => !outdated.includes(id));
        if (nextSignsFrom) keys.push({ id: `key-${now}`, signsFrom: nextSignsFrom, madeAt: now });
        const newest = keys.at(-1);
        const isFirst = newest?.madeAt === start;
        if (newest && !isFirst && newest.signsFrom.getTime() - newest.madeAt < publishedAhead) return false;
        if (!signingKeyAt(keys, new Date(now)) || keys.length > 2) return false;
      }
      return true;
    }),
    { seed: 11, numRuns: 200 },
  );
});
