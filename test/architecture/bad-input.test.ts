import { randomUUID } from 'node:crypto';
import { addressOf, knownRoutes } from '../support/routes';
import { type Visitor, WholePlatform } from '../support/whole-platform';

/** Every route is sent what no client should send. Each answer is a refusal that says what is wrong; none is a failure. */
describe('bad input', () => {
  let stoa: WholePlatform;
  let everyRole: Visitor;

  beforeAll(async () => {
    stoa = await WholePlatform.start();
    everyRole = await stoa.register('Every Role', ['learner', 'instructor', 'support', 'admin', 'ops']);
  }, 120_000);
  afterAll(() => stoa.stop());

  const routes = knownRoutes.map((known) => [known.name, known.route] as const);
  const withBody = routes.filter(([, route]) => route.body);
  const withIds = routes.filter(([, route]) => route.path.includes(':'));
  const lists = routes.filter(([, route]) => route.query);
  const anyId = () => randomUUID();

  function paramsOf(path: string, value: () => string): Record<string, string> {
    return Object.fromEntries(
      [...path.matchAll(/:([a-zA-Z]+)/g)].map((match) => [match[1] as string, value()]),
    );
  }

  it.each(withBody)('%s refuses malformed JSON', async (_, route) => {
    const answer = await stoa.request(route.method, addressOf(route, paramsOf(route.path, anyId)), {
      as: everyRole,
      body: '{"title": ',
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'request.malformed_json', status: 400 } });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it.each(withBody)('%s refuses a body of the wrong types, field by field', async (_, route) => {
    for (const body of [
      [],
      'text',
      7,
      null,
      { title: 7, courseId: {}, email: [], text: 1, stars: 'x', roles: 9 },
    ]) {
      const answer = await stoa.request(route.method, addressOf(route, paramsOf(route.path, anyId)), {
        as: everyRole,
        body: JSON.stringify(body),
      });
      expect([answer.status, answer.body?.code]).toEqual([expect.any(Number), expect.any(String)]);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      if (answer.body.code === 'request.invalid') {
        expect(answer.body.errors[0]).toEqual({
          path: expect.any(String),
          code: expect.any(String),
          message: expect.any(String),
        });
      }
    }
  });

  it('is refused however deep it is nested', async () => {
    const body = `${'['.repeat(4_900)}"\\u0000"${']'.repeat(4_900)}`;
    expect(await stoa.api('POST', '/auth/login', { body })).toMatchObject({ status: 400 });
  });

  it.each(withBody)('%s refuses a body that is too large', async (_, route) => {
    const body = JSON.stringify({ title: 'x'.repeat((route.bodyLimitBytes ?? 1_048_576) + 1_024) });
    const answer = await stoa.request(route.method, addressOf(route, paramsOf(route.path, anyId)), {
      as: everyRole,
      body,
    });
    expect(answer).toMatchObject({ status: 413, body: { code: 'request.too_large' } });
  });

  it.each(withBody)('%s refuses another media type', async (_, route) => {
    const answer = await stoa.request(route.method, addressOf(route, paramsOf(route.path, anyId)), {
      as: everyRole,
      body: 'title=x',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(answer).toMatchObject({ status: 415, body: { code: 'request.unsupported_media_type' } });
  });

  it.each(withIds)('%s knows no id that nothing bears, nor one that is none', async (_, route) => {
    const strange = ['not-an-id', '0', '%00', '..%2f..', '🦔'.repeat(40), "' or 1=1 --"];
    const values = [anyId(), ...strange];
    for (const value of values) {
      const params = paramsOf(route.path, () => value);
      const answer = await stoa.request(route.method, addressOf(route, params), {
        as: everyRole,
        ...(route.body && { body: {} }),
      });
      expect([value, answer.status]).toEqual([value, expect.any(Number)]);
      expect(answer.status).toBeGreaterThanOrEqual(
        value === values[0] && route.access.description === 'everyone' ? 200 : 400,
      );
      expect(answer.status).toBeLessThan(500);
    }
  });

  it.each(lists)('%s refuses a query that is not one of its own', async (_, route) => {
    const address = addressOf(route, paramsOf(route.path, anyId));
    for (const query of [
      'limit=0',
      'limit=101',
      'limit=x',
      'cursor=%00',
      'cursor=bm90IGEgY3Vyc29y',
      'limit=1&limit=2',
    ]) {
      const answer = await stoa.request(route.method, `${address}?${query}`, { as: everyRole });
      expect([query, answer.status < 500]).toEqual([query, true]);
    }
  });

  it('is answered in the same way at addresses that do not exist', async () => {
    const answer = await stoa.api('GET', '/nowhere', { as: everyRole });
    expect(answer).toMatchObject({ status: 404, body: { code: 'route.not_found' } });
    expect(await stoa.api('PATCH', '/auth/login', { as: everyRole })).toMatchObject({
      status: 405,
      body: { code: 'route.method_not_allowed' },
    });
  });

  it('leaves nothing behind that could not be handled', async () => {
    await stoa.settle();
    expect(await stoa.platform.deadLetters()).toEqual([]);
  });
});
