import { checkoutParameters, goodCard, payCheckout, type Scene, startScene } from './testing/factories';
import { openMemoryStore } from './testing/test-stores';

describe('the hosted checkout page', () => {
  let scene: Scene;

  beforeEach(async () => {
    scene = await startScene(await openMemoryStore());
  });

  afterEach(() => scene.server.close());

  it('shows what is bought, for how much, and that no money moves', async () => {
    const page = await get(await openCheckout());
    expect(page.status).toBe(200);
    expect(page.html).toContain('Sandbox: no money moves.');
    expect(page.html).toContain('Drawing &lt;from&gt; life &amp; &quot;more&quot;');
    expect(page.html).toContain('€49.00');
    expect(page.html).toContain('value="ada@example.com"');
    expect(page.html).toContain('value="4242 4242 4242 4242"');
  });

  it('needs no script and allows none; its form leads only here and back to the shop', async () => {
    const page = await get(await openCheckout());
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain(
      "default-src 'none'; style-src 'self'; form-action 'self' https://stoa.example;",
    );
    expect(page.html).not.toMatch(/<script|<style|style=|onclick/i);
    const style = await fetch(`${scene.server.url}/sandbox/checkout.css`);
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(await style.text()).toContain('prefers-color-scheme: dark');
  });

  it('sends who paid on to the shop, with the session in the address; also when the form is sent again', async () => {
    const path = await openCheckout();
    const id = path.split('/').at(-1);
    for (const _time of [1, 2]) {
      const answer = await post(path, { email: 'ada@example.com', cardNumber: goodCard });
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        `https://stoa.example/checkout/return?session=${id}`,
      ]);
    }
    expect((await scene.stripe.charges.list()).data).toHaveLength(1);
    expect((await get(path)).status).toBe(303);
  });

  it('lets a developer decide a dispute, once', async () => {
    const { charge } = await payCheckout(scene);
    const { id } = await scene.sandbox.openDispute(charge.id);
    const path = `/sandbox/disputes/${id}`;
    expect((await get(path)).html).toContain('You are the bank: decide');
    expect((await post(path, { outcome: 'nonsense' })).status).toBe(200);
    expect(await (await post(path, { outcome: 'won' })).text()).toContain('was won');
    expect(await (await post(path, { outcome: 'lost' })).text()).toContain('was won');
    expect((await get(`${path}x`)).status).toBe(404);
  });

  it('stays open after a declined card, says why, and keeps what was typed', async () => {
    const path = await openCheckout();
    const answer = await post(path, { email: 'ada@example.com', cardNumber: '4000 0000 0000 9995' });
    expect(answer.status).toBe(402);
    const html = await answer.text();
    expect(html).toContain('Your card has insufficient funds.');
    expect(html).toContain('value="4000 0000 0000 9995"');
    expect(html).toContain('role="alert"');
  });

  it('says at the field what is wrong with it', async () => {
    const answer = await post(await openCheckout({ customer_email: undefined as never }), {
      email: 'nobody',
      cardNumber: '1234',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('aria-describedby="email-error"');
    expect(html).toContain('aria-describedby="cardNumber-hint cardNumber-error"');
    expect(html).toContain('value="nobody"');
  });

  it('leads back to the shop on cancel, and stays open for a second thought', async () => {
    const path = await openCheckout();
    const answer = await post(`${path}/cancel`, {});
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      'https://stoa.example/courses/drawing',
    ]);
    expect((await get(path)).status).toBe(200);
  });

  it('says when it has expired, and when there is no such checkout', async () => {
    const path = await openCheckout();
    scene.clock.advance({ hours: 24 });
    const expired = await get(path);
    expect(expired.status).toBe(410);
    expect(expired.html).toContain('This checkout has expired');
    expect(expired.html).toContain('href="https://stoa.example/courses/drawing"');
    expect((await post(path, { email: 'ada@example.com', cardNumber: goodCard })).status).toBe(410);
    const unknown = await get('/sandbox/checkout/cs_test_none');
    expect([unknown.status, unknown.html.includes('There is no such checkout')]).toEqual([404, true]);
  });

  it('refuses a form that cannot be read', async () => {
    const answer = await post(await openCheckout(), { 'a[b': 'c' });
    expect(answer.status).toBe(400);
  });

  async function openCheckout(changes: Parameters<typeof checkoutParameters>[0] = {}): Promise<string> {
    const name = 'Drawing <from> life & "more"';
    const price_data = { currency: 'eur', unit_amount: 4_900, product_data: { name } };
    const parameters = checkoutParameters({ line_items: [{ quantity: 1, price_data }], ...changes });
    const { url } = await scene.stripe.checkout.sessions.create(parameters);
    return new URL(url ?? '').pathname;
  }

  async function get(path: string): Promise<{ status: number; headers: Headers; html: string }> {
    const answer = await fetch(scene.server.url + path, { redirect: 'manual' });
    return { status: answer.status, headers: answer.headers, html: await answer.text() };
  }

  function post(path: string, form: Record<string, string>): Promise<Response> {
    const body = new URLSearchParams(form);
    return fetch(scene.server.url + path, { method: 'POST', body, redirect: 'manual' });
  }
});
