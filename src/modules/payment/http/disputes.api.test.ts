import { aPerson } from '../../../platform/testing/start-test-application';
import { paymentDisputeDecided, paymentDisputed } from '../payment.contract';
import { disputedCard, PaymentScene } from '../testing/payment-scene';

jest.setTimeout(30_000);

interface DisputeSeen {
  url: string;
  phase: string;
  respondBy: string | null;
}

describe('a dispute', () => {
  let scene: PaymentScene;

  beforeAll(async () => {
    scene = await PaymentScene.start({ sendsWebhooks: false });
  });
  afterAll(() => scene.stoa.stop());
  afterEach(async () => {
    expect(await scene.imbalances()).toEqual([]);
    expect(await scene.stoa.deadLetters()).toEqual([]);
  });

  async function told(event: Parameters<typeof scene.stoa.published>[0], orderId: string) {
    const all = (await scene.stoa.published(event)) as { orderId: string }[];
    return all.filter((payload) => payload.orderId === orderId);
  }

  /** An order whose payment is disputed at the bank; of the webhooks only the payment's has come. */
  async function disputed(learnerId = aPerson().id) {
    const enrollment = await scene.enroll({ learnerId });
    const { checkoutUrl, id } = await scene.orderOf(enrollment);
    await scene.pay(checkoutUrl, disputedCard);
    await scene.postAll(id, 'checkout.session.completed', 'charge.succeeded');
    const [row] = await scene.stoa.query(
      `select id from payment.sandbox_objects where type = 'dispute'
       and body ->> 'payment_intent' = (select payment_intent_id from payment.orders where id = '${id}')`,
    );
    return { enrollment, orderId: id as string, disputeId: row?.id as string };
  }

  const decide = async (disputeId: string, outcome: 'won' | 'lost') =>
    scene.stoa.anonymous.post(`/sandbox/disputes/${disputeId}`).type('form').send({ outcome });

  it('closes the order while the bank has the money, and shows staff until when evidence is due', async () => {
    const learner = aPerson();
    const { enrollment, orderId, disputeId } = await disputed(learner.id);
    await scene.postAll(orderId, 'charge.dispute.created');
    const order = await scene.orderOf(enrollment);
    expect(order).toMatchObject({
      status: 'disputed',
      refundable: { amount: 0 },
      disputes: [
        {
          amount: { amount: 4_900, currency: 'eur' },
          reason: 'fraudulent',
          phase: 'open',
          hasEvidence: false,
          decidedAt: null,
        },
      ],
    });
    const [dispute] = order.disputes as DisputeSeen[];
    expect(dispute?.url).toMatch(new RegExp(`/sandbox/disputes/${disputeId}$`));
    expect(new Date(dispute?.respondBy ?? '').getTime()).toBeGreaterThan(scene.stoa.clock.now().getTime());
    expect(await told(paymentDisputed, orderId)).toMatchObject([
      { disputed: { amount: 4_900 }, respondBy: dispute?.respondBy },
    ]);
    const own = await (await scene.stoa.as(learner)).get(`/api/v1/payments/orders/${orderId}`);
    expect(own.body).toMatchObject({ status: 'disputed', disputes: null });
  });

  it('that is won pays the order again: the money is back in the books, the fee is not', async () => {
    const { enrollment, orderId, disputeId } = await disputed();
    await scene.postAll(orderId, 'charge.dispute.created');
    expect((await decide(disputeId, 'won')).status).toBe(200);
    await scene.postAll(orderId, 'charge.dispute.closed', 'charge.dispute.funds_reinstated');
    expect(await scene.orderOf(enrollment)).toMatchObject({
      status: 'paid',
      refundable: { amount: 4_900 },
      disputes: [{ phase: 'won', decidedAt: expect.any(String) }],
    });
    expect(await scene.balances(orderId)).toEqual({
      stripe_balance: 4_900 - 172 - 1_500,
      sales_revenue: -4_900,
      stripe_fees: 172 + 1_500,
      disputes: 0,
    });
    expect(await told(paymentDisputeDecided, orderId)).toMatchObject([{ outcome: 'won', isPaidAgain: true }]);
  });

  it('that is lost keeps the order closed, its money and its fee gone', async () => {
    const { enrollment, orderId, disputeId } = await disputed();
    await scene.postAll(orderId, 'charge.dispute.created');
    await decide(disputeId, 'lost');
    await scene.postAll(orderId, 'charge.dispute.closed');
    expect(await scene.orderOf(enrollment)).toMatchObject({
      status: 'disputed',
      disputes: [{ phase: 'lost' }],
    });
    expect(await scene.balances(orderId)).toMatchObject({ stripe_balance: -172 - 1_500, disputes: 4_900 });
    expect(await told(paymentDisputeDecided, orderId)).toMatchObject([
      { outcome: 'lost', isPaidAgain: false },
    ]);
  });

  const created = 'charge.dispute.created';
  const withdrawn = 'charge.dispute.funds_withdrawn';
  const closed = 'charge.dispute.closed';
  const reinstated = 'charge.dispute.funds_reinstated';
  it.each([
    ['as they were sent', [created, withdrawn, closed, reinstated]],
    ['backwards', [reinstated, closed, withdrawn, created]],
    ['twice', [created, created, closed, withdrawn, closed, reinstated, created]],
    ['with most of them lost', [withdrawn]],
  ])('converges when its webhooks come %s', async (_, types) => {
    const { enrollment, orderId, disputeId } = await disputed();
    await decide(disputeId, 'won');
    await scene.postAll(orderId, ...types);
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'paid', disputes: [{ phase: 'won' }] });
    expect(await scene.balances(orderId)).toMatchObject({ disputes: 0, stripe_fees: 172 + 1_500 });
    expect(await told(paymentDisputed, orderId)).toEqual([]);
  });

  it('is heard of before its payment, and waits for nobody: the payment is looked up', async () => {
    const enrollment = await scene.enroll();
    const { checkoutUrl, id } = await scene.orderOf(enrollment);
    await scene.pay(checkoutUrl, disputedCard);
    await scene.postAll(id, withdrawn);
    expect(await scene.orderOf(enrollment)).toMatchObject({
      status: 'disputed',
      paidAt: expect.any(String),
      disputes: [{ phase: 'open' }],
    });
  });
});
