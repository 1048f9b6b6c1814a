import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';
import { payCheckout, type Scene, startScene } from './testing/factories';
import { testWebhookSecret } from './testing/sandbox-server';
import { type TestStore, testStores } from './testing/test-stores';
import { nextAttemptAt, type PostWebhook } from './webhook-delivery';
import { webhookPostTo } from './webhook-post';

describe.each(testStores)('webhooks of a sandbox with its state %s', (_name, openStore) => {
  let opened: TestStore;
  let scene: Scene;

  beforeAll(async () => {
    opened = await openStore();
  });

  afterAll(() => opened.close());

  beforeEach(async () => {
    await opened.clear();
    scene = await startScene(opened);
  });

  afterEach(async () => {
    await scene.server.close();
  });

  it('arrive signed, so that the SDK takes them, and once', async () => {
    await payCheckout(scene);
    const endpoint = endpointAnswering(200);
    expect(await scene.sandbox.deliverDueEvents({ post: endpoint.post })).toEqual({
      delivered: 4,
      failed: 0,
      abandoned: 0,
    });
    const received = endpoint.received.map(({ headers, body }) => verify(scene, headers, body));
    expect(received.map((event) => event.type).sort()).toEqual([
      'charge.succeeded',
      'checkout.session.completed',
      'payment_intent.created',
      'payment_intent.succeeded',
    ]);
    expect((await scene.sandbox.deliverDueEvents({ post: endpoint.post })).delivered).toBe(0);
    const { data } = await scene.stripe.events.list({ delivery_success: true });
    expect(data.map((event) => event.pending_webhooks)).toEqual([0, 0, 0, 0]);
  });

  it('are refused by the SDK when they were changed on the way or signed by another', async () => {
    await payCheckout(scene);
    const endpoint = endpointAnswering(200);
    await scene.sandbox.deliverDueEvents({ post: endpoint.post, limit: 1 });
    const [webhook] = endpoint.received;
    if (!webhook) throw new Error('Nothing was sent.');
    expect(() => verify(scene, webhook.headers, `${webhook.body} `)).toThrow();
    expect(() => verify(scene, webhook.headers, webhook.body, 'whsec_another')).toThrow();
  });

  it('go over HTTP, and a redirect is no delivery', async () => {
    await scene.stripe.customers.create({ email: 'ada@example.com' });
    const statuses = [302, 204];
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (chunk: string) => bodies.push(chunk));
      request.on('end', () => response.writeHead(statuses.shift() ?? 500, { location: '/elsewhere' }).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const post = webhookPostTo(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
    expect(await scene.sandbox.deliverDueEvents({ post })).toMatchObject({ delivered: 0, failed: 1 });
    scene.clock.advance({ seconds: 5 });
    expect(await scene.sandbox.deliverDueEvents({ post })).toMatchObject({ delivered: 1, failed: 0 });
    expect(bodies[1]).toBe(bodies[0]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('are tried again with doubling delays for three days, then only by hand', async () => {
    const { id } = await scene.stripe.customers.create({ email: 'ada@example.com' });
    const down = endpointAnswering(503);
    const start = scene.clock.now().getTime();
    const elapsed = () => (scene.clock.now().getTime() - start) / 1000;
    const attemptedAt: number[] = [];
    for (let step = 0; step < 20; step += 1) {
      if ((await scene.sandbox.deliverDueEvents({ post: down.post })).failed) attemptedAt.push(elapsed());
      scene.clock.advance({ seconds: 5 });
    }
    expect(attemptedAt).toEqual([0, 5, 15, 35, 75]);

    let abandoned = 0;
    while (abandoned === 0 && elapsed() < 4 * 24 * 3600) {
      scene.clock.advance({ hours: 1 });
      abandoned = (await scene.sandbox.deliverDueEvents({ post: down.post })).abandoned;
    }
    expect(abandoned).toBe(1);
    expect(elapsed()).toBeGreaterThan(2.5 * 24 * 3600);
    expect(elapsed()).toBeLessThanOrEqual(3 * 24 * 3600);

    scene.clock.advance({ days: 1 });
    const up = endpointAnswering(200);
    expect(await scene.sandbox.deliverDueEvents({ post: up.post })).toMatchObject({ delivered: 0 });
    const [event] = (await scene.stripe.events.list()).data;
    expect(await scene.sandbox.resend(event?.id ?? '')).toBe(true);
    expect(await scene.sandbox.deliverDueEvents({ post: up.post })).toMatchObject({ delivered: 1 });
    expect(
      verify(scene, up.received[0]?.headers ?? {}, up.received[0]?.body ?? '').data.object,
    ).toMatchObject({ id });
    expect(await scene.sandbox.resend('evt_none')).toBe(false);
  });

  it('wait for an endpoint no longer than the deadline', async () => {
    await scene.stripe.customers.create({ email: 'ada@example.com' });
    const never: PostWebhook = () => new Promise(() => {});
    const report = await scene.sandbox.deliverDueEvents({ post: never, deadlineMilliseconds: 20 });
    expect(report).toMatchObject({ delivered: 0, failed: 1 });
  });

  it('are under way a few at a time, and each by one sender only', async () => {
    for (let count = 0; count < 12; count += 1)
      await scene.stripe.customers.create({ name: `Customer ${count}` });
    let underWay = 0;
    let most = 0;
    const bodies: string[] = [];
    const post: PostWebhook = async ({ body }) => {
      underWay += 1;
      most = Math.max(most, underWay);
      bodies.push(body);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return { status: 200 };
    };
    await Promise.all([
      scene.sandbox.deliverDueEvents({ post, concurrency: 2 }),
      scene.sandbox.deliverDueEvents({ post, concurrency: 2 }),
    ]);
    expect(most).toBeLessThanOrEqual(4);
    expect([bodies.length, new Set(bodies).size]).toEqual([12, 12]);
  });

  it('that a dying process had in hand are due again when its lease ends', async () => {
    await scene.stripe.customers.create({ email: 'ada@example.com' });
    const now = scene.clock.now();
    const leaseUntil = new Date(now.getTime() + 15_000);
    await opened.store.transaction((transaction) => transaction.claimDueEvent({ now, leaseUntil }));
    const endpoint = endpointAnswering(200);
    expect((await scene.sandbox.deliverDueEvents({ post: endpoint.post })).delivered).toBe(0);
    scene.clock.advance({ seconds: 15 });
    expect((await scene.sandbox.deliverDueEvents({ post: endpoint.post })).delivered).toBe(1);
  });
});

describe('the delay before the next attempt', () => {
  it('doubles up to six hours and ends three days after the event', () => {
    const now = new Date('2026-01-05T09:00:00Z');
    const created = now.getTime() / 1000;
    const delays = [1, 2, 3, 12, 13, 40].map((attempts) => {
      const at = nextAttemptAt({ created, attempts }, now);
      return at && (at.getTime() - now.getTime()) / 1000;
    });
    expect(delays).toEqual([5, 10, 20, 10_240, 20_480, 21_600]);
    expect(nextAttemptAt({ created: created - 3 * 86_400, attempts: 1 }, now)).toBeNull();
  });
});

function endpointAnswering(status: number) {
  const received: { headers: Record<string, string>; body: string }[] = [];
  const post: PostWebhook = async ({ headers, body }) => {
    received.push({ headers, body });
    return { status };
  };
  return { received, post };
}

function verify(
  scene: Scene,
  headers: Record<string, string>,
  body: string,
  secret: string = testWebhookSecret,
): Stripe.Event {
  const receivedAt = Math.floor(scene.clock.now().getTime() / 1000);
  const signature = headers['Stripe-Signature'] ?? '';
  return scene.stripe.webhooks.constructEvent(body, signature, secret, 300, undefined, receivedAt);
}
