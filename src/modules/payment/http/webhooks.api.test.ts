import { startTestApplication } from '../../../platform/testing/start-test-application';
import { OpenCheckout } from '../commands/open-checkout';
import { SendRefund } from '../commands/send-refund';
import { ReconcileWithStripe } from '../jobs/reconcile-with-stripe';
import { paymentFailed, paymentRefunded, paymentSucceeded } from '../payment.contract';
import { signWebhook } from '../sandbox/webhook-signature';
import { PaymentScene, paymentAndStandIns } from '../testing/payment-scene';

jest.setTimeout(30_000);

/** Webhooks may come twice, late, out of order, forged or never (promise 1). */
describe('payment, whatever webhooks do', () => {
  let scene: PaymentScene;

  beforeAll(async () => {
    scene = await PaymentScene.start({ sendsWebhooks: false });
  });
  afterAll(() => scene.stoa.stop());
  afterEach(async () => {
    expect(await scene.imbalances()).toEqual([]);
  });

  async function countOf(
    event: Parameters<typeof scene.stoa.published>[0],
    orderId: string,
  ): Promise<number> {
    const all = (await scene.stoa.published(event)) as { orderId: string }[];
    return all.filter((payload) => payload.orderId === orderId).length;
  }

  async function storedWebhooks(): Promise<number> {
    const [row] = await scene.stoa.query('select count(*)::int as count from payment.webhook_events');
    return row?.count as number;
  }

  it('counts a webhook once, however often it comes, and keeps it as it came', async () => {
    const enrollment = await scene.buy();
    const order = await scene.orderOf(enrollment);
    const [webhook] = await scene.webhooks(order.id, 'checkout.session.completed');
    if (!webhook) throw new Error('There is no such webhook.');
    const answers = await Promise.all([1, 2, 3].map(() => scene.post(webhook)));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      [1, 2, 3].map(() => [200, { received: true }]),
    );
    await scene.stoa.settle();
    await scene.postAll(order.id, 'checkout.session.completed');
    expect(await countOf(paymentSucceeded, order.id)).toBe(1);
    const [stored] = await scene.stoa.query(
      `select payload from payment.webhook_events where id = '${webhook.id}'`,
    );
    expect(stored?.payload).toBe(webhook.payload);
  });

  it('refuses what is forged, changed, unsigned or old, and keeps nothing of it', async () => {
    const enrollment = await scene.buy();
    const order = await scene.orderOf(enrollment);
    const [webhook] = await scene.webhooks(order.id, 'checkout.session.completed');
    if (!webhook) throw new Error('There is no such webhook.');
    const before = await storedWebhooks();
    const old = scene.stoa.clock.now();
    const { webhookSecret } = scene.settings;
    const late = signWebhook(webhook.payload, webhookSecret, old);
    scene.stoa.clock.advance({ minutes: 6 });
    const answers = [
      await scene.post(webhook, { signature: signWebhook(webhook.payload, 'whsec_of_a_stranger', old) }),
      await scene.post({ payload: `${webhook.payload} ` }, { signature: late }),
      await scene.post(webhook, { signature: '' }),
      await scene.post(webhook, { signature: 'nonsense' }),
      await scene.post(webhook, { signature: late }),
      await scene.post({ payload: 'not json' }),
      await scene.post({ payload: '{"id":"evt_1"}' }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [400, 'payment.bad_signature']),
    );
    const large = await scene.post({ payload: `"${'x'.repeat(262_144)}"` });
    expect([large.status, large.body.code]).toEqual([413, 'request.too_large']);
    expect(await storedWebhooks()).toBe(before);
    await scene.stoa.settle();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'open' });
  });

  it('pays an order even when its refund is told of first', async () => {
    const enrollment = await scene.buy();
    const order = await scene.orderOf(enrollment);
    const stripe = await scene.stripe();
    const sessions = await stripe.checkout.sessions.list({ limit: 100 });
    const session = sessions.data.find(({ client_reference_id: reference }) => reference === order.id);
    await stripe.refunds.create({ payment_intent: session?.payment_intent as string });

    await scene.postAll(order.id, 'charge.refunded', 'refund.updated');
    expect([await countOf(paymentSucceeded, order.id), await countOf(paymentRefunded, order.id)]).toEqual([
      1, 1,
    ]);
    await scene.postAll(order.id, 'refund.created', 'checkout.session.completed', 'charge.succeeded');
    expect(await scene.orderOf(enrollment)).toMatchObject({
      status: 'refunded',
      refunds: [{ cause: 'stripe' }],
    });
    expect([await countOf(paymentSucceeded, order.id), await countOf(paymentRefunded, order.id)]).toEqual([
      1, 1,
    ]);
  });

  it('opens a restarted enrolment anew after its order expired, and still honours a late payment', async () => {
    const enrollment = await scene.enroll();
    const first = await scene.orderOf(enrollment);
    await scene.pay(first.checkoutUrl);
    // As if the platform had heard of the end before it heard of the payment.
    const [completed] = await scene.webhooks(first.id, 'checkout.session.completed');
    if (!completed) throw new Error('There is no such webhook.');
    const event = JSON.parse(completed.payload);
    event.id = `evt_1expired${first.id.replaceAll('-', '')}`;
    event.type = 'checkout.session.expired';
    event.data.object = {
      ...event.data.object,
      status: 'expired',
      payment_status: 'unpaid',
      payment_intent: null,
    };
    expect((await scene.post({ payload: JSON.stringify(event) })).status).toBe(200);
    await scene.stoa.settle();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'expired', checkoutUrl: null });
    expect(await countOf(paymentFailed, first.id)).toBe(1);

    await scene.enroll(enrollment);
    const second = await scene.orderOf(enrollment);
    expect([second.id === first.id, second.status]).toEqual([false, 'open']);

    await scene.postAll(first.id, 'checkout.session.completed');
    expect(await countOf(paymentSucceeded, first.id)).toBe(1);
    expect(await countOf(paymentFailed, first.id)).toBe(1);
  });

  it('expires an order when its checkout runs out', async () => {
    const enrollment = await scene.enroll();
    const order = await scene.orderOf(enrollment);
    scene.stoa.clock.advance({ hours: 24, minutes: 1 });
    await scene.stoa.application.jobs.runNow('payment.keep-sandbox');
    await scene.postAll(order.id, 'checkout.session.expired');
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'expired' });
    const told = (await scene.stoa.published(paymentFailed)).filter(({ orderId }) => orderId === order.id);
    expect(told).toEqual([
      expect.objectContaining({ reason: 'expired', amount: { amount: 4_900, currency: 'eur' } }),
    ]);
  });

  it('heals by itself what no webhook ever tells: a payment and what Stripe keeps of it', async () => {
    const enrollment = await scene.buy();
    const order = await scene.orderOf(enrollment);
    await scene.resolve(ReconcileWithStripe).run();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'open' });

    scene.stoa.clock.advance({ minutes: 6 });
    await scene.stoa.application.jobs.runNow('payment.reconcile-with-stripe');
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'paid' });
    scene.stoa.clock.advance({ minutes: 6 });
    await scene.resolve(ReconcileWithStripe).run();
    expect(await scene.balances(order.id)).toMatchObject({ stripe_fees: 172 });
    expect(await countOf(paymentSucceeded, order.id)).toBe(1);
    const [row] = await scene.stoa.query(`select next_check_at from payment.orders where id = '${order.id}'`);
    expect(row?.next_check_at).toBeNull();
  });

  it('heals by itself the end of a checkout that no webhook tells', async () => {
    const enrollment = await scene.enroll();
    scene.stoa.clock.advance({ hours: 25 });
    await scene.resolve(ReconcileWithStripe).run();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'expired' });
  });

  it('opens the same checkout again when the process died before it kept the first answer', async () => {
    const enrollment = await scene.enroll();
    const order = await scene.orderOf(enrollment);
    await scene.stoa.query(
      `update payment.orders set status = 'opening', session_id = null, checkout_url = null where id = '${order.id}'`,
    );
    expect(await scene.resolve(OpenCheckout).ask(order.id)).toMatchObject({ url: order.checkoutUrl });
    scene.stoa.clock.advance({ minutes: 6 });
    await scene.resolve(ReconcileWithStripe).run();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'open', checkoutUrl: order.checkoutUrl });
  });

  it('gives up a checkout that could not be opened for most of a day, so that the learner may ask again', async () => {
    const enrollment = await scene.enroll();
    const order = await scene.orderOf(enrollment);
    await scene.stoa.query(
      `update payment.orders set status = 'opening', session_id = null, checkout_url = null where id = '${order.id}'`,
    );
    scene.stoa.clock.advance({ hours: 21 });
    await scene.resolve(ReconcileWithStripe).run();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'expired' });
    expect(await countOf(paymentFailed, order.id)).toBe(1);
  });

  it('refunds once when the process died between asking Stripe and keeping its answer', async () => {
    const enrollment = await scene.buy();
    const { id } = await scene.orderOf(enrollment);
    await scene.postAll(id, 'checkout.session.completed');
    const agent = await scene.stoa.as(scene.admin);
    await agent
      .post(`/api/v1/payments/orders/${id}/refunds`)
      .send({ amount: 1_000, reason: 'Half a course.' });
    await scene.stoa.settle();
    const rewind = `update payment.refunds set status = 'pending', stripe_refund_id = null, settled_at = null,
      next_check_at = created_at where order_id = '${id}'`;
    await scene.stoa.query(rewind);
    scene.stoa.clock.advance({ hours: 30 });
    const stripe = await scene.stripe();
    const countRefunds = async () => {
      const { data } = await stripe.refunds.list({ limit: 100 });
      return data.filter(({ metadata }) => metadata?.orderId === id).length;
    };
    // The key is forgotten by now, and the refund is found all the same.
    await scene.stoa.application.jobs.runNow('payment.keep-sandbox');
    const [row] = await scene.stoa.query(`select id from payment.refunds where order_id = '${id}'`);
    const answer = await scene.resolve(SendRefund).ask(row?.id as string);
    expect(answer).toMatchObject({
      kind: 'answered',
      fact: { outcome: 'succeeded', refunded: { amount: 1_000 } },
    });
    expect(await countRefunds()).toBe(1);
  });

  it('says why Stripe refused a refund, and leaves the money to be given back another way', async () => {
    const enrollment = await scene.buy();
    const { id } = await scene.orderOf(enrollment);
    await scene.postAll(id, 'checkout.session.completed', 'charge.succeeded');
    const [row] = await scene.stoa.query(`select charge_id from payment.orders where id = '${id}'`);
    // A dispute that no webhook has told of yet.
    await scene.host.sandbox.openDispute(row?.charge_id as string);
    const agent = await scene.stoa.as(scene.admin);
    const refund = await agent
      .post(`/api/v1/payments/orders/${id}/refunds`)
      .send({ reason: 'It was asked for.' });
    expect(refund.status).toBe(201);
    await scene.stoa.settle();
    expect(await scene.orderOf(enrollment)).toMatchObject({
      status: 'paid',
      refundable: { amount: 4_900 },
      refunds: [{ status: 'failed', failure: expect.stringContaining('is disputed') }],
    });
    expect(await countOf(paymentRefunded, id)).toBe(0);
  });

  it('puts a payment of another amount aside for a person to look at', async () => {
    const enrollment = await scene.buy();
    const order = await scene.orderOf(enrollment);
    const [completed] = await scene.webhooks(order.id, 'checkout.session.completed');
    if (!completed) throw new Error('There is no such webhook.');
    const event = JSON.parse(completed.payload);
    event.data.object.amount_total = 4_800;
    await scene.post({ payload: JSON.stringify(event) });
    await scene.stoa.settle();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'open' });
    expect(await scene.stoa.deadLetters()).toEqual([
      {
        consumer: 'payment.on-webhook-received',
        error: expect.stringMatching(/payment\.amount_mismatch.*"amount":4900.*"amount":4800/),
      },
    ]);
  });

  it('keeps what concerns nothing of its own, and does nothing about it', async () => {
    const payload = JSON.stringify({
      id: 'evt_1ofanothershop',
      type: 'checkout.session.completed',
      data: {
        object: {
          id: 'cs_of_another_shop',
          object: 'checkout.session',
          status: 'complete',
          payment_status: 'paid',
          amount_total: 100,
          currency: 'eur',
          payment_intent: 'pi_of_another_shop',
          client_reference_id: null,
        },
      },
    });
    const before = (await scene.stoa.deadLetters()).length;
    expect((await scene.post({ payload })).status).toBe(200);
    await scene.stoa.settle();
    expect((await scene.stoa.deadLetters()).length).toBe(before);
  });
});

it('has no page of its own where Stripe itself is paid', async () => {
  const stoa = await startTestApplication({
    modules: paymentAndStandIns(),
    hosted: ['payment'],
    environment: {
      PAYMENTS: '',
      STRIPE_SECRET_KEY: 'sk_test_0123456789',
      STRIPE_WEBHOOK_SECRET: 'whsec_0123456789',
    },
  });
  const answers = [
    await stoa.anonymous.get('/sandbox/checkout.css'),
    await stoa.anonymous.post('/sandbox/checkout/cs_1').send('cardNumber=4242'),
  ];
  await stoa.stop();
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    [404, 'route.not_found'],
    [404, 'route.not_found'],
  ]);
});
