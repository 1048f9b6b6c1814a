import fc from 'fast-check';
import { imbalanceOf } from './ledger';
import { keptOf, sharesOf, shareTransaction } from './shares';

const agreed = (basisPoints: number, ...instructorIds: string[]) => ({
  orderId: 'order',
  basisPoints,
  instructorIds,
  agreedAt: new Date('2026-01-05T09:00:00.000Z'),
});
const aShare = fc.record({
  basisPoints: fc.integer({ min: 0, max: 10_000 }),
  people: fc.integer({ min: 1, max: 7 }),
});
const anAmount = fc.integer({ min: 0, max: 99_999_999 });
const sum = (shares: ReadonlyMap<string, number>) => [...shares.values()].reduce((all, one) => all + one, 0);

describe('shares', () => {
  it.each([
    [4_900, 7_000, ['a'], { a: 3_430 }],
    [4_901, 5_000, ['a'], { a: 2_451 }],
    [100, 10_000, ['a', 'b', 'c'], { a: 34, b: 33, c: 33 }],
    [101, 10_000, ['c', 'b', 'a'], { a: 34, b: 34, c: 33 }],
    [1, 3_333, ['a', 'b'], { a: 0, b: 0 }],
    [0, 7_000, ['a'], { a: 0 }],
    [4_900, 7_000, [], {}],
  ])('of %s at %s basis points for %j are %j', (kept, basisPoints, ids, expected) => {
    expect(Object.fromEntries(sharesOf(kept, agreed(basisPoints, ...ids)))).toEqual(expected);
  });

  it('are never a unit away from the exact part, and leave the platform the rest, whatever the amount', () => {
    fc.assert(
      fc.property(anAmount, aShare, (kept, { basisPoints, people }) => {
        const ids = Array.from({ length: people }, (_, index) => `i${index}`);
        const shares = sharesOf(kept, agreed(basisPoints, ...ids));
        const exact = (kept * basisPoints) / (10_000 * people);
        for (const share of shares.values()) expect(Math.abs(share - exact)).toBeLessThan(1);
        const platform = kept - sum(shares);
        expect(platform).toBeGreaterThanOrEqual(0);
        expect(Math.abs(platform - (kept * (10_000 - basisPoints)) / 10_000)).toBeLessThan(1);
      }),
      { seed: 11 },
    );
  });

  it('are booked in balance from any state to any other, and add up to the last', () => {
    fc.assert(
      fc.property(
        fc.array(anAmount, { minLength: 1, maxLength: 8 }),
        aShare,
        (amounts, { basisPoints, people }) => {
          const ids = Array.from({ length: people }, (_, index) => `i${index}`);
          let before = new Map<string, number>();
          const owed = new Map<string, number>();
          for (const kept of [...amounts, 0]) {
            const after = sharesOf(kept, agreed(basisPoints, ...ids));
            const movement = shareTransaction('order/1', 'eur', { before, after });
            for (const { partyId, debit, credit } of movement?.entries ?? [])
              if (partyId) owed.set(partyId, (owed.get(partyId) ?? 0) + credit - debit);
            expect([...imbalanceOf(movement?.entries ?? []).values()].every((one) => one === 0)).toBe(true);
            for (const [id, share] of after) expect(owed.get(id) ?? 0).toBe(share);
            before = after;
          }
          expect([...owed.values()].every((one) => one === 0)).toBe(true);
        },
      ),
      { seed: 12 },
    );
  });

  it('are of what was paid, less what went back and what a bank has', () => {
    const order = { amount: 4_900, refundedAmount: 900, currency: 'eur' };
    const dispute = { amount: 4_000, currency: 'eur', status: 'under_review' };
    expect(keptOf(order, [])).toBe(4_000);
    expect(keptOf(order, [dispute as never])).toBe(0);
    expect(keptOf(order, [{ ...dispute, status: 'won' } as never])).toBe(4_000);
  });
});
