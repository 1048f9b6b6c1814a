import Stripe from 'stripe';
import { sandboxApiVersion } from './events';
import type { SandboxStore, SandboxTransaction } from './sandbox-store';
import {
  checkoutParameters,
  eventTypes,
  goodCard,
  payCheckout,
  type Scene,
  startScene,
} from './testing/factories';
import { testApiKey } from './testing/sandbox-server';
import { type TestStore, testStores } from './testing/test-stores';

describe.each(testStores)('the payment sandbox with its state %s', (_name, openStore) => {
  let opened: TestStore;
  let scene: Scene;
  let stripe: Stripe;
  let otherScenes: Scene[] = [];

  beforeAll(async () => {
    opened = await openStore();
  });

  afterAll(() => opened.close());

  beforeEach(async () => {
    await opened.clear();
    scene = await startScene(opened);
    stripe = scene.stripe;
  });

  afterEach(async () => {
    for (const { server } of [scene, ...otherScenes]) await server.close();
    otherScenes = [];
  });

  describe('whoever calls', () => {
    it('requires its own key', async () => {
      await expect(
        scene.server.stripeWithKey('sk_test_of_someone_else').customers.list(),
      ).rejects.toMatchObject({
        statusCode: 401,
        type: 'StripeAuthenticationError',
      });
      const bare = await fetch(`${scene.server.url}/v1/customers`);
      expect(bare.status).toBe(401);
      expect(await bare.json()).toEqual({
        error: { type: 'invalid_request_error', message: expect.any(String) },
      });
    });

    it('takes the key as the user name of basic authentication too', async () => {
      const authorization = `Basic ${Buffer.from(`${testApiKey}:`).toString('base64')}`;
      const answer = await fetch(`${scene.server.url}/v1/customers`, { headers: { authorization } });
      expect(answer.status).toBe(200);
    });

    it('gets a request id, and the version it asked for', async () => {
      const { lastResponse } = await stripe.customers.list();
      expect(lastResponse.requestId).toMatch(/^req_/);
      expect(lastResponse.apiVersion).toBe(Stripe.API_VERSION);
      expect(sandboxApiVersion).toBe(Stripe.API_VERSION);
    });

    it('is told of addresses, objects and parameters that do not exist', async () => {
      await expect(stripe.subscriptions.list()).rejects.toMatchObject({ statusCode: 404 });
      await expect(stripe.charges.retrieve('ch_none')).rejects.toMatchObject({
        statusCode: 404,
        code: 'resource_missing',
        param: 'id',
      });
      const unknown = { ...checkoutParameters(), surprise: 'yes' };
      await expect(stripe.checkout.sessions.create(unknown)).rejects.toMatchObject({
        statusCode: 400,
        code: 'parameter_unknown',
        param: 'surprise',
      });
    });
  });

  describe('a checkout session', () => {
    it('opens with its lines, total and the page where to pay', async () => {
      const session = await stripe.checkout.sessions.create(
        checkoutParameters({
          expand: ['line_items.data.price.product'],
          line_items: [
            {
              quantity: 1,
              price_data: { currency: 'eur', unit_amount: 4_900, product_data: { name: 'Drawing' } },
            },
            {
              quantity: 3,
              price_data: { currency: 'eur', unit_amount: 500, product_data: { name: 'Ink & pen' } },
            },
          ],
        }),
      );
      expect(session).toMatchObject({
        id: expect.stringMatching(/^cs_test_[A-Za-z0-9]+$/),
        url: `https://stoa.example/sandbox/checkout/${session.id}`,
        status: 'open',
        payment_status: 'unpaid',
        amount_total: 6_400,
        currency: 'eur',
        metadata: { orderId: 'order-1' },
        client_reference_id: 'order-1',
        customer_details: { email: 'ada@example.com' },
      });
      expect(
        session.line_items?.data.map((line) => [line.description, line.quantity, line.amount_total]),
      ).toEqual([
        ['Drawing', 1, 4_900],
        ['Ink & pen', 3, 1_500],
      ]);
      expect(session.line_items?.data[1]?.price?.product).toMatchObject({
        object: 'product',
        name: 'Ink & pen',
      });
    });

    it('pages through its lines', async () => {
      const lines = Array.from({ length: 12 }, (_, index) => ({
        quantity: 1,
        price_data: { currency: 'eur', unit_amount: 100, product_data: { name: `Line ${index}` } },
      }));
      const { id } = await stripe.checkout.sessions.create(checkoutParameters({ line_items: lines }));
      const first = await stripe.checkout.sessions.listLineItems(id);
      expect([first.data.length, first.has_more]).toEqual([10, true]);
      const names: (string | null)[] = [];
      for await (const line of stripe.checkout.sessions.listLineItems(id, { limit: 5 }))
        names.push(line.description);
      expect(names).toEqual(lines.map((line) => line.price_data.product_data.name));
    });

    it.each([
      ['line_items[0][price_data][currency]', 'parameter_invalid', { currency: 'zzz' }],
      [
        'line_items[0][price_data][unit_amount]',
        'parameter_invalid_integer',
        { unit_amount: '4.9' as never },
      ],
      [
        'line_items[0][price_data][product_data][name]',
        'parameter_missing',
        { product_data: { description: 'Nameless' } as never },
      ],
      ['line_items', 'amount_too_small', { unit_amount: 1 }],
    ])('refuses what is wrong at %s (%s)', async (param, code, priceData) => {
      const price_data = {
        currency: 'eur',
        unit_amount: 4_900,
        product_data: { name: 'Drawing' },
        ...priceData,
      };
      const parameters = checkoutParameters({ line_items: [{ quantity: 1, price_data }] });
      await expect(stripe.checkout.sessions.create(parameters)).rejects.toMatchObject({
        statusCode: 400,
        code,
        param,
      });
    });

    it('stays open between 30 minutes and 24 hours', async () => {
      const now = scene.clock.now().getTime() / 1000;
      for (const expires_at of [now + 1_799, now + 86_401]) {
        await expect(
          stripe.checkout.sessions.create(checkoutParameters({ expires_at })),
        ).rejects.toMatchObject({
          param: 'expires_at',
        });
      }
      const session = await stripe.checkout.sessions.create(checkoutParameters({ expires_at: now + 1_800 }));
      expect(session.expires_at).toBe(now + 1_800);
    });

    it('expires by itself, tells of it once, and cannot be paid any more', async () => {
      const { id } = await stripe.checkout.sessions.create(checkoutParameters());
      scene.clock.advance({ hours: 24 });
      expect(await scene.sandbox.expireDueSessions()).toBe(1);
      expect(await scene.sandbox.expireDueSessions()).toBe(0);
      const outcome = await scene.sandbox.pay(id, { cardNumber: goodCard, email: 'ada@example.com' });
      expect(outcome.kind).toBe('expired');
      expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'expired', url: null });
      expect(await eventTypes(stripe)).toEqual(['checkout.session.expired']);
    });

    it('is seen as expired from its very second on, though nothing swept it', async () => {
      const { id } = await stripe.checkout.sessions.create(checkoutParameters());
      scene.clock.advance({ hours: 24 });
      expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('expired');
      expect(await eventTypes(stripe)).toEqual(['checkout.session.expired']);
    });

    it('expires by hand while open, and cancels the payment that a declined card left', async () => {
      const { id } = await stripe.checkout.sessions.create(checkoutParameters());
      await scene.sandbox.pay(id, { cardNumber: '4000000000000002', email: 'ada@example.com' });
      const expired = await stripe.checkout.sessions.expire(id, { expand: ['payment_intent'] });
      expect(expired).toMatchObject({ status: 'expired', payment_intent: { status: 'canceled' } });
      await expect(stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 });
    });
  });

  describe('paying', () => {
    it('makes payment intent, charge and balance transaction, and tells in order', async () => {
      const { id } = await stripe.checkout.sessions.create(
        checkoutParameters({ customer_creation: 'always' }),
      );
      const outcome = await scene.sandbox.pay(id, { cardNumber: goodCard, email: 'other@example.com' });
      expect(outcome).toEqual({
        kind: 'paid',
        redirectTo: `https://stoa.example/checkout/return?session=${id}`,
      });

      const session = await stripe.checkout.sessions.retrieve(id, {
        expand: ['customer', 'payment_intent.latest_charge.balance_transaction'],
      });
      expect(session).toMatchObject({
        status: 'complete',
        payment_status: 'paid',
        customer: { object: 'customer', email: 'ada@example.com' },
        payment_intent: {
          id: expect.stringMatching(/^pi_/),
          status: 'succeeded',
          amount_received: 4_900,
          metadata: { orderId: 'order-1' },
          latest_charge: {
            id: expect.stringMatching(/^ch_/),
            paid: true,
            amount: 4_900,
            payment_method_details: { card: { last4: '4242' } },
            balance_transaction: { amount: 4_900, fee: 172, net: 4_728, currency: 'eur', type: 'charge' },
          },
        },
      });
      expect(await eventTypes(stripe)).toEqual([
        'payment_intent.created',
        'customer.created',
        'charge.succeeded',
        'payment_intent.succeeded',
        'checkout.session.completed',
      ]);
    });

    it('charges once, however often and however much at once the form is sent', async () => {
      const { id } = await stripe.checkout.sessions.create(checkoutParameters());
      const form = { cardNumber: goodCard, email: 'ada@example.com' };
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => scene.sandbox.pay(id, form)));
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
      expect((await stripe.charges.list()).data).toHaveLength(1);
      expect((await eventTypes(stripe)).filter((type) => type === 'checkout.session.completed')).toHaveLength(
        1,
      );
    });

    it.each([
      ['4000000000000002', 'generic_decline'],
      ['4000 0000 0000 9995', 'insufficient_funds'],
    ])(
      'leaves the checkout open when card %s is declined (%s), for another card',
      async (cardNumber, code) => {
        const { id } = await stripe.checkout.sessions.create(checkoutParameters());
        const declined = await scene.sandbox.pay(id, { cardNumber, email: 'ada@example.com' });
        expect(declined).toMatchObject({ kind: 'declined', code });
        const open = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
        expect(open).toMatchObject({
          status: 'open',
          payment_status: 'unpaid',
          payment_intent: { status: 'requires_payment_method', last_payment_error: { decline_code: code } },
        });
        await scene.sandbox.pay(id, { cardNumber: goodCard, email: 'ada@example.com' });
        const paid = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
        expect(paid).toMatchObject({ status: 'complete', payment_intent: { status: 'succeeded' } });
        expect((paid.payment_intent as Stripe.PaymentIntent).id).toBe(
          (open.payment_intent as Stripe.PaymentIntent).id,
        );
        expect(await eventTypes(stripe)).toEqual([
          'payment_intent.created',
          'charge.failed',
          'payment_intent.payment_failed',
          'charge.succeeded',
          'payment_intent.succeeded',
          'checkout.session.completed',
        ]);
      },
    );

    it('takes no card but test cards, and stores nothing of another', async () => {
      const { id } = await stripe.checkout.sessions.create(
        checkoutParameters({ customer_email: undefined as never }),
      );
      const outcome = await scene.sandbox.pay(id, { cardNumber: '4000056655665556', email: 'nobody' });
      expect(outcome).toMatchObject({
        kind: 'invalid',
        errors: { cardNumber: expect.any(String), email: expect.any(String) },
      });
      expect((await stripe.charges.list()).data).toEqual([]);
    });

    it('is still paid after another process takes over', async () => {
      const { session } = await payCheckout(scene);
      await scene.server.close();
      scene = await startScene({ ...opened, store: opened.reopen() });
      expect(await scene.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
        payment_status: 'paid',
      });
    });
  });

  it('keeps nothing of what failed half way, says so, and succeeds the next time', async () => {
    const { id } = await stripe.checkout.sessions.create(checkoutParameters());
    const failures: unknown[] = [];
    const { sandbox: failing } = await sceneThatFailsAt('checkout.session.completed', failures);
    await expect(failing.pay(id, { cardNumber: goodCard, email: 'ada@example.com' })).rejects.toThrow(
      'Died here',
    );
    expect((await stripe.charges.list()).data).toEqual([]);
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({
      status: 'open',
      payment_intent: null,
    });
    await scene.sandbox.pay(id, { cardNumber: goodCard, email: 'ada@example.com' });
    expect((await stripe.charges.list()).data).toHaveLength(1);

    const [charge] = (await stripe.charges.list()).data;
    const refund = { charge: charge?.id ?? '' };
    const broken = await sceneThatFailsAt('refund.updated', failures);
    const options = { idempotencyKey: 'refund-1' };
    await expect(broken.stripe.refunds.create(refund, options)).rejects.toMatchObject({ statusCode: 500 });
    expect(failures).toEqual([expect.objectContaining({ message: 'Died here' })]);
    expect((await stripe.refunds.create(refund, options)).amount).toBe(4_900);
    expect((await stripe.refunds.list()).data).toHaveLength(1);
  });

  describe('a refund', () => {
    it('gives back parts until all is returned, then refuses', async () => {
      const { intent, charge } = await payCheckout(scene);
      const part = await stripe.refunds.create({
        payment_intent: intent.id,
        amount: 900,
        metadata: { why: 'kind' },
      });
      expect(part).toMatchObject({
        id: expect.stringMatching(/^re_/),
        amount: 900,
        status: 'succeeded',
        charge: charge.id,
        metadata: { why: 'kind' },
      });
      await expect(stripe.refunds.create({ charge: charge.id, amount: 4_001 })).rejects.toMatchObject({
        statusCode: 400,
        param: 'amount',
      });
      const rest = await stripe.refunds.create({ charge: charge.id, reason: 'requested_by_customer' });
      expect(rest.amount).toBe(4_000);
      await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({
        statusCode: 400,
        code: 'charge_already_refunded',
      });
      const refunded = await stripe.charges.retrieve(charge.id, { expand: ['refunds'] });
      expect(refunded).toMatchObject({ refunded: true, amount_refunded: 4_900 });
      expect(refunded.refunds?.data.map((refund) => refund.amount)).toEqual([4_000, 900]);
      const balances = await stripe.balanceTransactions.list({ type: 'refund' });
      expect(balances.data.map((entry) => entry.net)).toEqual([-4_000, -900]);
    });

    it('tells of itself and of its charge', async () => {
      const { charge } = await payCheckout(scene);
      const before = (await eventTypes(stripe)).length;
      await stripe.refunds.create({ charge: charge.id });
      expect((await eventTypes(stripe)).slice(before)).toEqual([
        'refund.created',
        'charge.refunded',
        'refund.updated',
      ]);
      const [told] = (await stripe.events.list({ type: 'charge.refunded' })).data;
      expect(told?.data).toMatchObject({
        object: { id: charge.id, refunded: true },
        previous_attributes: { amount_refunded: 0, refunded: false },
      });
    });

    it('never gives back more than was paid, however many come at once', async () => {
      const { charge } = await payCheckout(scene);
      const tries = Array.from({ length: 10 }, () =>
        stripe.refunds.create({ charge: charge.id, amount: 1_000 }),
      );
      const results = await Promise.allSettled(tries);
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(4);
      expect((await stripe.charges.retrieve(charge.id)).amount_refunded).toBe(4_000);
    });

    it('needs something to refund that was paid', async () => {
      await expect(stripe.refunds.create({})).rejects.toMatchObject({ code: 'parameter_missing' });
      await expect(stripe.refunds.create({ charge: 'ch_none' })).rejects.toMatchObject({
        code: 'resource_missing',
      });
      const { id } = await stripe.checkout.sessions.create(checkoutParameters());
      await scene.sandbox.pay(id, { cardNumber: '4000000000000002', email: 'ada@example.com' });
      const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(id);
      await expect(stripe.refunds.create({ payment_intent: String(intent) })).rejects.toMatchObject({
        code: 'payment_intent_unexpected_state',
      });
    });
  });

  describe('a dispute', () => {
    it('marks the charge, takes the money out, tells of it and blocks refunds', async () => {
      const { charge } = await payCheckout(scene);
      const dispute = await scene.sandbox.openDispute(charge.id);
      expect(dispute).toMatchObject({ charge: charge.id, amount: 4_900, status: 'needs_response' });
      expect((await stripe.charges.retrieve(charge.id)).disputed).toBe(true);
      expect(await eventTypes(stripe)).toContain('charge.dispute.created');
      await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({
        code: 'charge_disputed',
      });
      await expect(scene.sandbox.openDispute(charge.id)).rejects.toThrow('neither disputed');
    });

    it('follows a payment by the card that Stripe publishes for it', async () => {
      const { id } = await stripe.checkout.sessions.create(checkoutParameters());
      await scene.sandbox.pay(id, { cardNumber: '4000 0000 0000 0259', email: 'ada@example.com' });
      expect((await stripe.disputes.list()).data).toMatchObject([{ reason: 'fraudulent', amount: 4_900 }]);
    });

    it('is won by winning evidence, and then the money is back and cannot be decided again', async () => {
      const { charge } = await payCheckout(scene);
      const { id } = await scene.sandbox.openDispute(charge.id);
      const review = await stripe.disputes.update(id, { evidence: { access_activity_log: 'Ten lessons.' } });
      expect(review).toMatchObject({ status: 'under_review', evidence_details: { submission_count: 1 } });
      const won = await stripe.disputes.update(id, { evidence: { uncategorized_text: 'winning_evidence' } });
      expect(won.status).toBe('won');
      expect(won.balance_transactions.map(({ amount }) => amount)).toEqual([-4_900, 4_900]);
      expect((await eventTypes(stripe)).slice(-2)).toEqual([
        'charge.dispute.closed',
        'charge.dispute.funds_reinstated',
      ]);
      await expect(stripe.disputes.close(id)).rejects.toMatchObject({ statusCode: 400 });
    });

    it('that is closed is lost; a draft of evidence decides nothing', async () => {
      const { charge } = await payCheckout(scene);
      const { id } = await scene.sandbox.openDispute(charge.id);
      const losing = { uncategorized_text: 'losing_evidence' };
      const draft = await stripe.disputes.update(id, { evidence: losing, submit: false });
      expect(draft).toMatchObject({ status: 'needs_response', evidence_details: { has_evidence: true } });
      expect((await stripe.disputes.close(id)).status).toBe('lost');
    });
  });

  describe('an idempotency key', () => {
    it('gives the first answer again, and says so', async () => {
      const options = { idempotencyKey: 'order-1' };
      const first = await stripe.checkout.sessions.create(checkoutParameters(), options);
      scene.clock.advance({ minutes: 5 });
      const again = await stripe.checkout.sessions.create(checkoutParameters(), options);
      expect(again).toEqual(first);
      expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
      expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
      expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
      expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
    });

    it('belongs to one request alone', async () => {
      const options = { idempotencyKey: 'order-1' };
      await stripe.customers.create({ email: 'ada@example.com' }, options);
      await expect(stripe.customers.create({ email: 'bob@example.com' }, options)).rejects.toMatchObject({
        type: 'StripeIdempotencyError',
        statusCode: 400,
      });
    });

    it('remembers a refusal that came of executing, and forgets what failed validation', async () => {
      const { charge } = await payCheckout(scene);
      await stripe.refunds.create({ charge: charge.id });
      const refused = { idempotencyKey: 'refund-1' };
      await expect(stripe.refunds.create({ charge: charge.id }, refused)).rejects.toMatchObject({
        code: 'charge_already_refunded',
      });
      await expect(stripe.refunds.create({ charge: charge.id }, refused)).rejects.toMatchObject({
        headers: { 'idempotent-replayed': 'true' },
      });
      const invalid = { idempotencyKey: 'customer-1' };
      await expect(stripe.customers.create({ email: 'x'.repeat(600) }, invalid)).rejects.toMatchObject({
        param: 'email',
      });
      expect((await stripe.customers.create({ email: 'ada@example.com' }, invalid)).email).toBe(
        'ada@example.com',
      );
    });

    it('answers 409 while the first request is under way', async () => {
      const answer = await opened.store.transaction(async (transaction) => {
        await transaction.tryLock('idempotency:order-1');
        return stripe.customers
          .create({ email: 'ada@example.com' }, { idempotencyKey: 'order-1' })
          .catch((error) => error);
      });
      expect(answer).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    });

    it('takes effect once when the same request comes many times at once', async () => {
      const tries = Array.from({ length: 6 }, () =>
        stripe.customers.create(
          { email: 'ada@example.com' },
          { idempotencyKey: 'customer-1', maxNetworkRetries: 0 },
        ),
      );
      const results = await Promise.allSettled(tries);
      expect(results.some((result) => result.status === 'fulfilled')).toBe(true);
      expect((await stripe.customers.list()).data).toHaveLength(1);
    });

    it('is forgotten after a day', async () => {
      await stripe.customers.create({ email: 'ada@example.com' }, { idempotencyKey: 'customer-1' });
      scene.clock.advance({ hours: 25 });
      expect(await scene.sandbox.forgetOldKeys()).toBe(1);
      await stripe.customers.create({ email: 'bob@example.com' }, { idempotencyKey: 'customer-1' });
      expect((await stripe.customers.list()).data).toHaveLength(2);
    });
  });

  describe('a list', () => {
    it('is newest first, and pages both ways', async () => {
      for (const name of ['a', 'b', 'c', 'd', 'e']) await stripe.customers.create({ name });
      const first = await stripe.customers.list({ limit: 2 });
      expect([first.data.map((one) => one.name), first.has_more, first.url]).toEqual([
        ['e', 'd'],
        true,
        '/v1/customers',
      ]);
      const next = await stripe.customers.list({ limit: 2, starting_after: first.data[1]?.id as string });
      expect(next.data.map((one) => one.name)).toEqual(['c', 'b']);
      const back = await stripe.customers.list({ limit: 2, ending_before: next.data[0]?.id as string });
      expect([back.data.map((one) => one.name), back.has_more]).toEqual([['e', 'd'], false]);
      const names: unknown[] = [];
      for await (const customer of stripe.customers.list({ limit: 2 })) names.push(customer.name);
      expect(names).toEqual(['e', 'd', 'c', 'b', 'a']);
    });

    it('filters by time and by field, and expands', async () => {
      const old = await payCheckout(scene);
      scene.clock.advance({ hours: 1 });
      const since = scene.clock.now().getTime() / 1000;
      const recent = await payCheckout(scene);
      const sessions = await stripe.checkout.sessions.list({
        created: { gte: since },
        expand: ['data.payment_intent'],
      });
      expect(sessions.data.map((session) => session.id)).toEqual([recent.session.id]);
      expect(sessions.data[0]?.payment_intent).toMatchObject({ id: recent.intent.id, status: 'succeeded' });
      const charges = await stripe.charges.list({ payment_intent: old.intent.id });
      expect(charges.data.map((charge) => charge.id)).toEqual([old.charge.id]);
    });

    it('refuses cursors, limits and expansions that make no sense', async () => {
      await expect(stripe.customers.list({ limit: 101 })).rejects.toMatchObject({ param: 'limit' });
      await expect(stripe.customers.list({ starting_after: 'cus_none' })).rejects.toMatchObject({
        statusCode: 400,
        param: 'starting_after',
      });
      const { charge } = await payCheckout(scene);
      await expect(stripe.charges.retrieve(charge.id, { expand: ['amount'] })).rejects.toMatchObject({
        param: 'expand',
      });
    });
  });

  it('keeps customers, whose fields and metadata can change', async () => {
    const { id } = await stripe.customers.create({ email: 'ada@example.com', metadata: { a: '1', b: '2' } });
    await stripe.customers.update(id, { name: 'Ada', metadata: { a: '', c: '3' } });
    expect(await stripe.customers.retrieve(id)).toMatchObject({
      email: 'ada@example.com',
      name: 'Ada',
      metadata: { b: '2', c: '3' },
    });
  });

  /** A second door to the same state, that fails when it is about to write an event of the given type. */
  async function sceneThatFailsAt(eventType: string, failures: unknown[]): Promise<Scene> {
    const store: SandboxStore = {
      transaction: (work) =>
        opened.store.transaction((transaction) => {
          const insertEvent: SandboxTransaction['insertEvent'] = async (event) => {
            if (event.type === eventType) throw new Error('Died here');
            await transaction.insertEvent(event);
          };
          return work(
            new Proxy(transaction, {
              get: (target, name) => (name === 'insertEvent' ? insertEvent : bind(target, name)),
            }),
          );
        }),
    };
    const other = await startScene({ ...opened, store }, (error) => failures.push(error));
    otherScenes.push(other);
    return other;
  }
});

function bind(target: SandboxTransaction, name: string | symbol): unknown {
  const value = Reflect.get(target, name) as unknown;
  return typeof value === 'function' ? value.bind(target) : value;
}
