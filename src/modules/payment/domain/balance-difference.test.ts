import { balanceItemOf, bookedAmountOf } from './balance-difference';
import { StripeBalanceTransaction } from './stripe-objects';

const order = { id: 'order', currency: 'eur' };
const transaction = (changes: object) =>
  StripeBalanceTransaction.parse({
    id: 'txn_1',
    type: 'charge',
    amount: 4_900,
    fee: 172,
    currency: 'eur',
    created: 1_767_603_600,
    source: { id: 'ch_1', object: 'charge', payment_intent: 'pi_1' },
    ...changes,
  });
const dispute = { id: 'du_1', object: 'dispute', payment_intent: 'pi_1' };
const refund = { id: 're_1', object: 'refund', payment_intent: 'pi_1' };

describe('a balance transaction', () => {
  it.each([
    [{}, ['payment', 'fee'], null, 4_728],
    [{ type: 'refund', amount: -900, fee: 0, source: refund }, ['refund'], 're_1', -900],
    [{ type: 'refund_failure', amount: 900, fee: 0, source: refund }, ['refund_failed'], 're_1', 900],
    [{ type: 'adjustment', amount: -4_900, fee: 1_500, source: dispute }, ['dispute'], 'du_1', -6_400],
    [{ type: 'adjustment', amount: 4_900, fee: 0, source: dispute }, ['dispute_reinstated'], 'du_1', 4_900],
  ])('%j is looked for in the books as %j of %s', (changes, kinds, sourceId, stripeAmount) => {
    expect(balanceItemOf(transaction(changes), order)).toMatchObject({ kinds, sourceId, stripeAmount });
  });

  it.each([
    ['of another shop', {}, undefined],
    ['that settles in another currency', { currency: 'usd' }, order],
    ['that is a payout', { type: 'payout', source: { id: 'po_1', object: 'payout' } }, order],
    ['whose source is not told', { source: 'ch_1' }, order],
  ])('%s is nothing of ours', (_, changes, whose) => {
    expect(balanceItemOf(transaction(changes), whose)).toBeUndefined();
  });

  it('is compared with its own movements alone', () => {
    const item = balanceItemOf(transaction({ type: 'refund', amount: -900, fee: 0, source: refund }), order);
    const booked = { orderId: 'order', kind: 'refund', currency: 'eur' } as const;
    expect(
      item &&
        bookedAmountOf(item, [
          { ...booked, sourceId: 're_1', amount: -900 },
          { ...booked, sourceId: 're_2', amount: -100 },
          { ...booked, sourceId: 're_1', orderId: 'other', amount: -100 },
        ]),
    ).toBe(-900);
  });
});
