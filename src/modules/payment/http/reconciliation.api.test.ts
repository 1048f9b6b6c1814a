import { CompareBalance } from '../jobs/compare-balance';
import { ReadStripeEvents } from '../jobs/read-stripe-events';
import { paymentSucceeded } from '../payment.contract';
import { disputedCard, PaymentScene } from '../testing/payment-scene';

jest.setTimeout(60_000);

describe('what no webhook told of', () => {
  let scene: PaymentScene;

  beforeAll(async () => {
    scene = await PaymentScene.start({ sendsWebhooks: false });
  });
  afterAll(() => scene.stoa.stop());
  afterEach(async () => {
    expect(await scene.imbalances()).toEqual([]);
    expect(await scene.stoa.deadLetters()).toEqual([]);
  });

  /** What the jobs do by the clock, when what happened is old enough. */
  async function readEvents(): Promise<void> {
    scene.stoa.clock.advance({ minutes: 6 });
    await scene.resolve(ReadStripeEvents).run();
    await scene.stoa.settle();
  }

  async function compare() {
    scene.stoa.clock.advance({ minutes: 6 });
    await scene.resolve(CompareBalance).run();
    const admin = await scene.stoa.as(scene.admin);
    const { body } = await admin.get('/api/v1/payments/reconciliation').expect(200);
    const list = await admin.get('/api/v1/payments/reconciliation/differences').expect(200);
    return { summary: body, differences: list.body.items as { id: string; orderId: string }[] };
  }

  const kept = async () =>
    (await scene.stoa.query(
      'select via, count(*)::int as times from payment.webhook_events group by via',
    )) as {
      via: string;
      times: number;
    }[];

  it('is taken from the list of events: payments, refunds in the dashboard, disputes', async () => {
    const enrollment = await scene.enroll();
    const { checkoutUrl, id } = await scene.orderOf(enrollment);
    await scene.pay(checkoutUrl);
    await readEvents();
    const paid = await scene.orderOf(enrollment);
    expect(paid).toMatchObject({ status: 'paid' });
    const [row] = await scene.stoa.query(`select payment_intent_id from payment.orders where id = '${id}'`);
    const stripe = await scene.stripe();
    await stripe.refunds.create({ payment_intent: row?.payment_intent_id as string, amount: 900 });
    const other = await scene.enroll();
    await scene.pay((await scene.orderOf(other)).checkoutUrl, disputedCard);
    await readEvents();
    expect(await scene.orderOf(enrollment)).toMatchObject({ refunded: { amount: 900 } });
    expect(await scene.orderOf(other)).toMatchObject({ status: 'disputed', disputes: [{ phase: 'open' }] });
    const { summary } = await compare();
    expect(summary).toMatchObject({
      missedEvents: expect.any(Number),
      eventsReadAt: expect.any(String),
      balanceReadAt: expect.any(String),
      openDifferences: 0,
    });
    expect(summary.missedEvents).toBeGreaterThan(5);
  });

  it('counts once with a webhook that comes after all, and nothing is read twice', async () => {
    const enrollment = await scene.buy();
    const { id } = await scene.orderOf(enrollment);
    await scene.postAll(id, 'checkout.session.completed');
    await readEvents();
    const before = await kept();
    await scene.postAll(id, 'checkout.session.completed', 'charge.succeeded');
    await readEvents();
    expect(await kept()).toEqual(before);
    const told = (await scene.stoa.published(paymentSucceeded)) as { orderId: string }[];
    expect(told.filter(({ orderId }) => orderId === id)).toHaveLength(1);
  });

  it('leaves to its webhook what has happened a moment ago', async () => {
    const enrollment = await scene.buy();
    await scene.resolve(ReadStripeEvents).run();
    await scene.stoa.settle();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'open' });
    await readEvents();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'paid' });
  });

  it('is read page by page, however much it is, and again where the place was lost', async () => {
    const stripe = await scene.stripe();
    const parameters = {
      mode: 'payment' as const,
      success_url: 'https://stoa.example/',
      line_items: [
        { quantity: 1, price_data: { currency: 'eur', unit_amount: 100, product_data: { name: 'Other' } } },
      ],
    };
    // Another shop of the same account: its events are kept and change nothing.
    for (let batch = 0; batch < 13; batch += 1) {
      const sessions = await Promise.all(
        Array.from({ length: 10 }, () => stripe.checkout.sessions.create(parameters)),
      );
      await Promise.all(sessions.map(({ id }) => stripe.checkout.sessions.expire(id)));
    }
    const enrollment = await scene.buy();
    await readEvents();
    const [expired] = await scene.stoa.query(
      `select count(*)::int as times from payment.webhook_events where type = 'checkout.session.expired' and via = 'list'`,
    );
    expect(expired?.times).toBeGreaterThanOrEqual(130);
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'paid' });

    const late = await scene.buy();
    await scene.stoa.query("update payment.stripe_feeds set last_id = 'evt_forgotten' where name = 'events'");
    await readEvents();
    expect(await scene.orderOf(late)).toMatchObject({ status: 'paid' });
  });

  it('that differs in the books is listed for admins until it agrees', async () => {
    const enrollment = await scene.buy();
    const { id } = await scene.orderOf(enrollment);
    await readEvents();
    const change = async (amount: number) =>
      scene.stoa.query(
        `update payment.sandbox_objects set body = jsonb_set(body, '{amount}', '${amount}')
         where type = 'balance_transaction' and body ->> 'source' =
           (select charge_id from payment.orders where id = '${id}')`,
      );
    await change(4_800);
    const found = await compare();
    expect(found.summary.openDifferences).toBe(1);
    expect(found.differences).toMatchObject([
      { orderId: id, currency: 'eur', stripeAmount: 4_800 - 172, ledgerAmount: 4_900 - 172 },
    ]);
    expect((await compare()).differences).toHaveLength(1);
    await scene.stoa.query(
      `update payment.balance_differences set stripe_amount = ${4_900 - 172} where order_id = '${id}'`,
    );
    expect((await compare()).differences).toEqual([]);
  });
});
