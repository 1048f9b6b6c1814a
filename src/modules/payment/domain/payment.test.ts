import fc from 'fast-check';
import {
  disputeTransaction,
  failedRefundTransaction,
  feeTransaction,
  imbalanceOf,
  paymentTransaction,
  refundTransaction,
  reinstatementTransaction,
} from './ledger';
import {
  acceptPayment,
  changeRefunded,
  expireOrder,
  isGivenUp,
  nextCheck,
  type Order,
  openCheckout,
  placeOrder,
} from './order';
import { decideRefund, decideSettlement, promiseRefund, type Refund, type RefundFact } from './refund';

const now = new Date('2026-01-05T09:00:00.000Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

function anOrder(changes: Partial<Order> = {}): Order {
  const named = {
    id: 'order',
    sourceEventId: 'event',
    enrollmentId: 'enrollment',
    courseId: 'course',
    courseTitle: 'A course',
    courseSlug: 'a-course',
    learnerId: 'learner',
  };
  return { ...placeOrder({ ...named, price: { amount: 4_900, currency: 'eur' }, now }), ...changes };
}

const aPayment = {
  sessionId: 'cs_1',
  paymentIntentId: 'pi_1',
  paid: { amount: 4_900, currency: 'eur' },
  paidAt: now,
};

function paid(): Order {
  const decision = acceptPayment(anOrder(), aPayment);
  if (decision.kind !== 'paid') throw new Error('It was not paid.');
  return decision.order;
}

function aRefund(amount: number, changes: Partial<Refund> = {}): Refund {
  const facts = { cause: 'staff', reason: 'Because.', requestedBy: null, now } as const;
  return { ...promiseRefund({ id: 'refund', order: paid(), amount, ...facts }), ...changes };
}

describe('an order', () => {
  it.each(['opening', 'open', 'expired', 'failed'] as const)(
    'is paid by a payment while %s, and once',
    (status) => {
      const decision = acceptPayment(anOrder({ status }), aPayment);
      expect(decision).toMatchObject({
        kind: 'paid',
        order: { status: 'paid', paidAt: now, checkoutUrl: null },
      });
      if (decision.kind === 'paid')
        expect(acceptPayment(decision.order, aPayment)).toEqual({ kind: 'nothing' });
    },
  );

  it.each([
    { amount: 4_899, currency: 'eur' },
    { amount: 4_901, currency: 'eur' },
    { amount: 4_900, currency: 'usd' },
  ])('is not paid by another amount or currency', (amount) => {
    expect(acceptPayment(anOrder(), { ...aPayment, paid: amount })).toEqual({ kind: 'mismatch' });
  });

  it('expires with its own checkout alone, and never once paid', () => {
    const open = openCheckout(anOrder(), { sessionId: 'cs_1', url: 'https://stripe.test' }, now);
    expect(expireOrder(open, 'cs_2')).toBeUndefined();
    expect(expireOrder(open, 'cs_1')).toMatchObject({
      status: 'expired',
      checkoutUrl: null,
      nextCheckAt: null,
    });
    expect(expireOrder(paid(), 'cs_1')).toBeUndefined();
  });

  it('keeps what happened meanwhile when its checkout is kept late', () => {
    expect(openCheckout(paid(), { sessionId: 'cs_2', url: 'https://stripe.test' }, now)).toEqual(paid());
  });

  it('is refunded when all of it went back, and stays disputed', () => {
    expect(changeRefunded(paid(), 4_899).status).toBe('paid');
    expect(changeRefunded(changeRefunded(paid(), 4_899), 1)).toMatchObject({ status: 'refunded' });
    expect(changeRefunded({ ...paid(), status: 'disputed' }, 4_900)).toMatchObject({ status: 'disputed' });
  });

  it('is looked after ever more seldom, and not for ever', () => {
    expect(nextCheck(anOrder(), later(1))).toEqual(later(6));
    expect(nextCheck(anOrder(), later(30))).toEqual(later(60));
    expect(nextCheck(anOrder(), later(600))).toEqual(later(660));
    expect(nextCheck(paid(), later(8 * 24 * 60))).toBeNull();
    expect([isGivenUp(anOrder(), later(60)), isGivenUp(anOrder(), later(21 * 60))]).toEqual([false, true]);
  });
});

describe('a refund', () => {
  it('is refused before the payment, after a dispute, and beyond what is left', () => {
    expect(decideRefund(anOrder(), [], undefined)).toEqual({ kind: 'unpaid' });
    expect(decideRefund({ ...paid(), status: 'disputed' }, [], 1)).toEqual({ kind: 'disputed' });
    expect(decideRefund(paid(), [aRefund(4_000)], 901)).toEqual({ kind: 'too_much', left: 900 });
    expect(decideRefund(paid(), [aRefund(4_900)], undefined)).toEqual({ kind: 'too_much', left: 0 });
  });

  it('is of all that is left unless told otherwise; what failed is left again', () => {
    expect(decideRefund(paid(), [aRefund(4_000)], undefined)).toEqual({ kind: 'granted', amount: 900 });
    expect(decideRefund(paid(), [aRefund(4_000, { status: 'failed' })], undefined)).toMatchObject({
      amount: 4_900,
    });
  });

  it('never comes to more than was paid, whatever is asked for', () => {
    const asks = fc.array(fc.option(fc.integer({ min: 1, max: 6_000 }), { nil: undefined }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(asks, (amounts) => {
        const refunds: Refund[] = [];
        for (const asked of amounts) {
          const decision = decideRefund(paid(), refunds, asked);
          if (decision.kind === 'granted') refunds.push(aRefund(decision.amount));
        }
        expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(4_900);
      }),
      { seed: 7 },
    );
  });

  it.each<[Partial<Refund>, RefundFact['outcome'], string]>([
    [{}, 'succeeded', 'made'],
    [{}, 'pending', 'named'],
    [{}, 'failed', 'failed'],
    [{ stripeRefundId: 're_1' }, 'pending', 'nothing'],
    [{ stripeRefundId: 're_1', status: 'succeeded' }, 'succeeded', 'nothing'],
    [{ stripeRefundId: 're_1', status: 'succeeded' }, 'pending', 'nothing'],
    [{ stripeRefundId: 're_1', status: 'succeeded' }, 'failed', 'returned'],
    [{ stripeRefundId: 're_1', status: 'failed' }, 'succeeded', 'nothing'],
    [{ status: 'failed' }, 'succeeded', 'made'],
  ])('that is %j and %s at Stripe: %s', (state, outcome, decision) => {
    const refunded = { amount: 900, currency: 'eur' };
    const fact: RefundFact = {
      kind: 'refund',
      stripeRefundId: 're_1',
      refundId: 'refund',
      refunded,
      outcome,
      failure: null,
    };
    expect(decideSettlement(aRefund(900, state), fact)).toBe(decision);
  });
});

describe('the ledger', () => {
  it('balances in every currency, whatever moves', () => {
    const anAmount = fc.record({
      amount: fc.integer({ min: 1, max: 99_999_999 }),
      currency: fc.constantFrom('eur', 'usd', 'jpy'),
    });
    fc.assert(
      fc.property(anAmount, anAmount, fc.integer({ min: 0, max: 5_000 }), (amount, other, fee) => {
        const movements = [
          paymentTransaction('pi_1', amount, fee),
          feeTransaction('ch_1', other),
          refundTransaction('re_1', amount),
          failedRefundTransaction('re_1', amount),
          disputeTransaction('du_1', [
            { taken: amount, fee },
            { taken: other, fee },
          ]),
          reinstatementTransaction('du_1', [
            { returned: amount, fee: -fee },
            { returned: other, fee },
          ]),
        ];
        for (const movement of movements) {
          expect(movement?.entries.length).toBeGreaterThanOrEqual(2);
          expect([...imbalanceOf(movement?.entries ?? []).values()].every((sum) => sum === 0)).toBe(true);
        }
      }),
      { seed: 7 },
    );
  });

  it('records nothing where nothing moves', () => {
    expect(feeTransaction('ch_1', { amount: 0, currency: 'eur' })).toBeUndefined();
    expect(disputeTransaction('du_1', [])).toBeUndefined();
    expect(reinstatementTransaction('du_1', [])).toBeUndefined();
  });
});
