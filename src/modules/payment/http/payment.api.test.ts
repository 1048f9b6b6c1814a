import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { purchaseRejected } from '../../enrollment/enrollment.contract';
import { userProfileChanged } from '../../user/user.contract';
import { PaymentApiService } from '../payment.api';
import { paymentDisputed, paymentRefunded, paymentSucceeded } from '../payment.contract';
import { declinedCard, PaymentScene } from '../testing/payment-scene';

jest.setTimeout(30_000);

describe('payment, with webhooks that come', () => {
  let scene: PaymentScene;

  beforeAll(async () => {
    scene = await PaymentScene.start({ sendsWebhooks: true });
  });
  afterAll(() => scene.stoa.stop());
  afterEach(async () => {
    expect(await scene.imbalances()).toEqual([]);
    expect(await scene.stoa.deadLetters()).toEqual([]);
  });

  async function eventsOf(event: Parameters<typeof scene.stoa.published>[0], orderId: string) {
    const all = (await scene.stoa.published(event)) as { orderId: string }[];
    return all.filter((payload) => payload.orderId === orderId);
  }

  it('requires someone signed in', async () => {
    const answers = await Promise.all(
      ['/payments/orders', `/payments/orders/${newId()}`, '/admin/orders', '/payments/ledger'].map((path) =>
        scene.stoa.anonymous.get(`/api/v1${path}`),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });

  it('opens a checkout for a priced enrolment, takes the payment there, and tells of it once', async () => {
    const learner = aPerson();
    const enrollment = await scene.enroll({ learnerId: learner.id });
    const payments = scene.resolve(PaymentApiService);
    const { checkoutUrl, orderStatus } = await payments.getCheckout({
      enrollmentId: enrollment.enrollmentId,
    });
    expect(orderStatus).toBe('open');

    const page = await fetch(checkoutUrl ?? '');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; form-action/,
    );
    expect(await page.text()).toContain('Drawing from life');

    const paid = await scene.pay(checkoutUrl ?? '');
    const site = new URL(checkoutUrl ?? '').origin;
    expect([paid.status, paid.headers.get('location')]).toEqual([
      303,
      `${site}/checkout/return?enrollment=${enrollment.enrollmentId}`,
    ]);
    await scene.deliver();

    const order = (await (await scene.stoa.as(learner)).get('/api/v1/payments/orders')).body.items[0];
    expect(order).toMatchObject({ status: 'paid', amount: { amount: 4_900, currency: 'eur' } });
    expect(await eventsOf(paymentSucceeded, order.id)).toEqual([
      {
        orderId: order.id,
        enrollmentId: enrollment.enrollmentId,
        courseId: enrollment.courseId,
        learnerId: learner.id,
        amount: { amount: 4_900, currency: 'eur' },
        paidAt: expect.any(String),
        invoiceNumber: expect.stringMatching(/^\d{4}-\d{5}$/),
      },
    ]);
    // 2.9 % and thirty cents.
    expect(await scene.balances(order.id)).toEqual({
      stripe_balance: 4_900 - 172,
      stripe_fees: 172,
      sales_revenue: -4_900,
    });
    expect(await payments.getCheckout({ enrollmentId: enrollment.enrollmentId })).toEqual({
      checkoutUrl: null,
      orderStatus: 'paid',
    });
  });

  it('serves the style of the hosted page', async () => {
    const style = await scene.stoa.anonymous.get('/sandbox/checkout.css');
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });

  it('opens nothing for what is free or open already', async () => {
    const enrollment = await scene.enroll({ status: 'active', price: null });
    const payments = scene.resolve(PaymentApiService);
    expect(await payments.getCheckout({ enrollmentId: enrollment.enrollmentId })).toEqual({
      checkoutUrl: null,
      orderStatus: null,
    });
  });

  it('keeps one open order for an enrolment, and replaces it when the price has changed', async () => {
    const enrollment = await scene.enroll();
    const first = await scene.orderOf(enrollment);
    await scene.enroll(enrollment);
    expect((await scene.orderOf(enrollment)).id).toBe(first.id);
    await scene.enroll({ ...enrollment, price: { amount: 5_900, currency: 'eur' } });
    const second = await scene.orderOf(enrollment);
    expect(second).toMatchObject({ status: 'open', amount: { amount: 5_900 } });

    // Whoever still has the old page open pays what it says, and that counts.
    await scene.pay(first.checkoutUrl);
    await scene.deliver();
    expect(await eventsOf(paymentSucceeded, first.id)).toHaveLength(1);
  });

  it('keeps the checkout open after a declined card, and says why', async () => {
    const enrollment = await scene.enroll();
    const { checkoutUrl } = await scene.orderOf(enrollment);
    expect((await scene.pay(checkoutUrl, declinedCard)).status).toBe(402);
    await scene.deliver();
    const order = await scene.orderOf(enrollment);
    expect(order).toMatchObject({ status: 'open', declineCode: 'generic_decline', checkoutUrl });
    await scene.pay(checkoutUrl);
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'paid', checkoutUrl: null });
  });

  it('takes amounts of a currency without decimals as they are', async () => {
    const enrollment = await scene.buy({ price: { amount: 1_500, currency: 'jpy' } });
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({
      status: 'paid',
      amount: { amount: 1_500, currency: 'jpy' },
    });
  });

  it('gives money back in parts, and says when it was all', async () => {
    const enrollment = await scene.buy();
    await scene.deliver();
    const { id } = await scene.orderOf(enrollment);
    const agent = await scene.stoa.as(scene.admin);
    const part = await agent
      .post(`/api/v1/payments/orders/${id}/refunds`)
      .send({ amount: 1_900, reason: 'The second half was late.' });
    expect([part.status, part.body]).toEqual([
      201,
      expect.objectContaining({
        status: 'pending',
        amount: { amount: 1_900, currency: 'eur' },
        cause: 'staff',
      }),
    ]);
    await scene.stoa.settle();
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({
      status: 'paid',
      refunded: { amount: 1_900 },
      refundable: { amount: 3_000 },
      refunds: [{ status: 'succeeded', reason: 'The second half was late.' }],
    });

    const rest = await agent.post(`/api/v1/payments/orders/${id}/refunds`).send({ reason: 'All of it.' });
    expect(rest.body.amount).toEqual({ amount: 3_000, currency: 'eur' });
    await scene.stoa.settle();
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'refunded', refundable: { amount: 0 } });
    const told = (await eventsOf(paymentRefunded, id)) as unknown as { refunded: object; isFull: boolean }[];
    expect(told.map(({ refunded, isFull }) => ({ refunded, isFull }))).toEqual([
      { refunded: { amount: 1_900, currency: 'eur' }, isFull: false },
      { refunded: { amount: 3_000, currency: 'eur' }, isFull: true },
    ]);
    expect(await scene.balances(id)).toMatchObject({ refunds: 4_900, stripe_balance: -172 });
  });

  it('shows an admin what an order wrote into the ledger, which sums to zero', async () => {
    const enrollment = await scene.buy();
    await scene.deliver();
    const { id } = await scene.orderOf(enrollment);
    const agent = await scene.stoa.as(scene.admin);
    for (const amount of [1_000, 900]) {
      await agent.post(`/api/v1/payments/orders/${id}/refunds`).send({ amount, reason: 'Piece by piece.' });
      await scene.stoa.settle();
    }
    await scene.deliver();
    const path = `/api/v1/payments/orders/${id}/ledger`;
    const { body } = await agent.get(path).query({ limit: 3 });
    expect([body.accounts, body.totals]).toEqual([
      [
        { account: 'refunds', currency: 'eur', debit: 1_900, credit: 0 },
        { account: 'sales_revenue', currency: 'eur', debit: 0, credit: 4_900 },
        { account: 'stripe_balance', currency: 'eur', debit: 4_900, credit: 2_072 },
        { account: 'stripe_fees', currency: 'eur', debit: 172, credit: 0 },
      ],
      [{ currency: 'eur', debit: 6_972, credit: 6_972, difference: 0 }],
    ]);
    const rest = await agent.get(path).query({ limit: 3, cursor: body.nextCursor });
    const movements = [...body.items, ...rest.body.items] as { kind: string; orderId: string }[];
    expect(movements.map(({ kind }) => kind).sort()).toEqual(['fee', 'payment', 'refund', 'refund']);
    expect(new Set(movements.map(({ orderId }) => orderId))).toEqual(new Set([id]));
    const unknown = await agent.get(`/api/v1/payments/orders/${newId()}/ledger`);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'payment.order_not_found']);
  });

  it('never gives back more than was paid, however many ask at once', async () => {
    const enrollment = await scene.buy();
    await scene.deliver();
    const { id } = await scene.orderOf(enrollment);
    const agent = await scene.stoa.as(scene.admin);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        agent.post(`/api/v1/payments/orders/${id}/refunds`).send({ amount: 2_000, reason: 'Asked twice.' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      code: 'payment.refund_too_large',
      facts: { asked: 2_000, left: 900, currency: 'eur' },
    });
    await scene.stoa.settle();
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({ refunded: { amount: 4_000 }, status: 'paid' });
  });

  it('refunds once for a request that is repeated with its key', async () => {
    const enrollment = await scene.buy();
    await scene.deliver();
    const { id } = await scene.orderOf(enrollment);
    const agent = await scene.stoa.as(scene.admin);
    const ask = () =>
      agent
        .post(`/api/v1/payments/orders/${id}/refunds`)
        .set('Idempotency-Key', `refund of ${id}`.replaceAll(' ', '-'))
        .send({ amount: 100, reason: 'A line that broke.' });
    const [first, second] = [await ask(), await ask()];
    expect(second.body).toEqual(first.body);
    await scene.stoa.settle();
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({ refunded: { amount: 100 } });
  });

  it('refunds nothing that was not paid, and for nobody but staff', async () => {
    const learner = aPerson();
    const enrollment = await scene.enroll({ learnerId: learner.id });
    const { id } = await scene.orderOf(enrollment);
    const path = `/api/v1/payments/orders/${id}/refunds`;
    const body = { reason: 'I changed my mind.' };
    const byAdmin = await (await scene.stoa.as(scene.admin)).post(path).send(body);
    expect([byAdmin.status, byAdmin.body.code]).toEqual([409, 'payment.not_paid']);
    expect((await (await scene.stoa.as(learner)).post(path).send(body)).status).toBe(403);
    const unknown = await (await scene.stoa.as(scene.admin))
      .post(`/api/v1/payments/orders/${newId()}/refunds`)
      .send(body);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'payment.order_not_found']);
  });

  it('gives back in full what could open nothing, once', async () => {
    const enrollment = await scene.buy();
    await scene.deliver();
    const order = await scene.orderOf(enrollment);
    const { enrollmentId, courseId, learnerId } = enrollment;
    const rejection = {
      enrollmentId,
      courseId,
      learnerId,
      orderId: order.id,
      reason: 'course_gone' as const,
    };
    await scene.stoa.receive(purchaseRejected, rejection);
    await scene.stoa.receive(purchaseRejected, rejection);
    await scene.stoa.settle();
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({
      status: 'refunded',
      refunds: [
        {
          cause: 'purchase_rejected',
          status: 'succeeded',
          amount: { amount: 4_900 },
          reason: 'The course had gone when the payment came.',
        },
      ],
    });
  });

  it('records what was refunded in Stripe itself', async () => {
    const enrollment = await scene.buy();
    await scene.deliver();
    const { id } = await scene.orderOf(enrollment);
    const stripe = await scene.stripe();
    const [row] = await scene.stoa.query(`select payment_intent_id from payment.orders where id = '${id}'`);
    await stripe.refunds.create({ payment_intent: row?.payment_intent_id as string, amount: 500 });
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({
      refunded: { amount: 500 },
      refunds: [{ cause: 'stripe', status: 'succeeded' }],
    });
    expect(await eventsOf(paymentRefunded, id)).toHaveLength(1);
  });

  it('tells of a dispute once, keeps it in the books, and refunds nothing more', async () => {
    const enrollment = await scene.buy();
    await scene.deliver();
    const { id } = await scene.orderOf(enrollment);
    const [row] = await scene.stoa.query(`select charge_id from payment.orders where id = '${id}'`);
    await scene.host.sandbox.openDispute(row?.charge_id as string);
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'disputed', refundable: { amount: 0 } });
    expect(await eventsOf(paymentDisputed, id)).toHaveLength(1);
    expect(await scene.balances(id)).toMatchObject({ disputes: 4_900, stripe_fees: 172 + 1_500 });
    const refund = await (await scene.stoa.as(scene.admin))
      .post(`/api/v1/payments/orders/${id}/refunds`)
      .send({ reason: 'Both ways.' });
    expect([refund.status, refund.body.code]).toEqual([409, 'payment.disputed']);
  });

  it('shows an order to its learner without what staff wrote, and to no other learner', async () => {
    const learner = aPerson();
    const enrollment = await scene.buy({ learnerId: learner.id });
    await scene.deliver();
    const { id } = await scene.orderOf(enrollment);
    const admin = await scene.stoa.as(scene.admin);
    await admin.post(`/api/v1/payments/orders/${id}/refunds`).send({ amount: 100, reason: 'For us alone.' });
    const own = await (await scene.stoa.as(learner)).get(`/api/v1/payments/orders/${id}`);
    expect(own.body).toMatchObject({ id, refundable: null, refunds: [{ reason: null }] });
    const other = await (await scene.stoa.as(aPerson('instructor'))).get(`/api/v1/payments/orders/${id}`);
    expect([other.status, other.body.code]).toEqual([404, 'payment.order_not_found']);
  });

  it('finds orders for support by title, name, id and status, page by page', async () => {
    const learnerId = newId();
    await scene.stoa.receive(userProfileChanged, {
      userId: learnerId,
      name: 'Wilhelmina Quist',
      headline: null,
      biography: null,
    });
    const older = await scene.enroll({ learnerId, courseTitle: 'Bees 100% explained' });
    const newer = await scene.buy({ learnerId, courseTitle: 'Bees in winter' });
    await scene.deliver();
    const agent = await scene.stoa.as(aPerson('support'));
    const find = async (query: object) => {
      const { body } = await agent.get('/api/v1/admin/orders').query(query);
      return { ids: body.items.map((item: { enrollmentId: string }) => item.enrollmentId), ...body };
    };
    expect((await find({ query: 'quist' })).ids).toEqual([newer.enrollmentId, older.enrollmentId]);
    expect((await find({ query: 'quist', status: 'paid' })).ids).toEqual([newer.enrollmentId]);
    expect((await find({ query: '100%' })).ids).toEqual([older.enrollmentId]);
    const first = await find({ query: 'bees', limit: 1 });
    expect([first.ids, first.items[0].learner]).toEqual([
      [newer.enrollmentId],
      { id: learnerId, name: 'Wilhelmina Quist' },
    ]);
    const second = await find({ query: 'bees', limit: 1, cursor: first.nextCursor });
    expect([second.ids, second.nextCursor]).toEqual([[older.enrollmentId], null]);
    expect((await (await scene.stoa.as(aPerson())).get('/api/v1/admin/orders')).status).toBe(403);
  });

  it('shows the ledger to admins, movement by movement, each in balance', async () => {
    const agent = await scene.stoa.as(scene.admin);
    const first = await agent.get('/api/v1/payments/ledger').query({ limit: 2 });
    expect(first.body.items).toHaveLength(2);
    for (const { entries } of first.body.items) {
      const of = (side: string) =>
        entries
          .filter((entry: { side: string }) => entry.side === side)
          .reduce((sum: number, entry: { amount: { amount: number } }) => sum + entry.amount.amount, 0);
      expect(of('debit')).toBe(of('credit'));
    }
    const second = await agent.get('/api/v1/payments/ledger').query({ cursor: first.body.nextCursor });
    expect(second.body.items[0].id < first.body.items[1].id).toBe(true);
    expect((await (await scene.stoa.as(aPerson('support'))).get('/api/v1/payments/ledger')).status).toBe(403);
  });
});
