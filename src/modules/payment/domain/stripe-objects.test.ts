import fs from 'node:fs';
import path from 'node:path';
import { factOfDecline, factOfDispute, factOfRefund, factsOfSession } from './stripe-facts';
import {
  StripeCharge,
  StripeDispute,
  StripePaymentIntent,
  StripeRefund,
  StripeSession,
} from './stripe-objects';

const data = process.env.STOA_TEST_DATA ?? path.resolve(__dirname, '../../../../../shared/data');
const file = path.join(data, 'stripe/fixtures3.2026-07.json');
const describeWithData = fs.existsSync(file) || process.env.CI === 'true' ? describe : describe.skip;

/** Stripe's own examples of its objects are read, with nothing that the schemas refuse. */
describeWithData("Stripe's published examples", () => {
  const { resources } = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as { resources: Record<string, never> })
    : { resources: {} };

  it.each([
    ['checkout.session', StripeSession],
    ['refund', StripeRefund],
    ['charge', StripeCharge],
    ['dispute', StripeDispute],
    ['payment_intent', StripePaymentIntent],
  ] as const)('%s', (name, schema) => {
    const example = resources[name] as unknown as { id: string };
    expect(schema.parse(example)).toMatchObject({ id: example.id });
  });
});

describe('what Stripe says', () => {
  const session = {
    id: 'cs_1',
    status: 'complete',
    payment_status: 'paid',
    amount_total: 4_900,
    currency: 'eur',
    payment_intent: { id: 'pi_1' },
  } as const;

  it('is a payment when the checkout is complete and paid', () => {
    expect(factsOfSession(StripeSession.parse(session))).toEqual([
      { kind: 'paid', sessionId: 'cs_1', paymentIntentId: 'pi_1', paid: { amount: 4_900, currency: 'eur' } },
    ]);
  });

  it('is nothing yet while the checkout is open, or its payment under way', () => {
    const unpaid = { ...session, payment_status: 'unpaid' };
    expect(factsOfSession(StripeSession.parse(unpaid))).toEqual([]);
    expect(factsOfSession(StripeSession.parse({ ...unpaid, status: 'open', payment_intent: null }))).toEqual(
      [],
    );
  });

  it.each([
    ['succeeded', 'succeeded'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
    ['pending', 'pending'],
    ['requires_action', 'pending'],
    [null, 'pending'],
  ])('of a refund that is %s counts as %s', (status, outcome) => {
    const refund = { id: 're_1', amount: 100, currency: 'eur', status };
    expect(factOfRefund(StripeRefund.parse(refund))).toMatchObject({ outcome });
  });

  it('of a dispute is how far it has come, and what the bank took and gave back', () => {
    const dispute = {
      id: 'du_1',
      amount: 4_900,
      currency: 'eur',
      reason: 'fraudulent',
      status: 'won',
      created: 1_767_225_600,
      evidence_details: { due_by: 1_767_830_400, has_evidence: true },
      balance_transactions: [
        { amount: -4_900, fee: 1_500, currency: 'eur' },
        { amount: 4_900, fee: -1_500, currency: 'eur' },
      ],
    };
    expect(factOfDispute(StripeDispute.parse(dispute))).toEqual({
      kind: 'dispute',
      disputeId: 'du_1',
      disputed: { amount: 4_900, currency: 'eur' },
      reason: 'fraudulent',
      status: 'won',
      respondBy: new Date('2026-01-08T00:00:00.000Z'),
      hasEvidence: true,
      openedAt: new Date('2026-01-01T00:00:00.000Z'),
      withdrawals: [{ taken: { amount: 4_900, currency: 'eur' }, fee: 1_500 }],
      reinstatements: [{ returned: { amount: 4_900, currency: 'eur' }, fee: -1_500 }],
    });
  });

  it('of a declined card is why', () => {
    expect(factOfDecline(StripePaymentIntent.parse({ id: 'pi_1' }))).toEqual({
      kind: 'declined',
      declineCode: 'unknown',
    });
  });
});
