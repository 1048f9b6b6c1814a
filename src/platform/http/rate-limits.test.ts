import request from 'supertest';
import { z } from 'zod';
import { everyone } from './access';
import { route } from './route';
import { fakeApplication, NoUseCase } from './testing/fake-application';

const shared = {
  method: 'get',
  summary: 'Try',
  access: everyone,
  use: NoUseCase,
  answers: { 200: z.json() },
  answer: () => ({}),
} as const;
const plain = route({ ...shared, path: '/plain' });
const narrow = route({ ...shared, path: '/narrow', limit: { requests: 1, perSeconds: 3_600 } });
const byAddress = route({
  ...shared,
  path: '/address',
  limit: { requests: 1, perSeconds: 3_600, by: 'address' },
});

function limited(requestsPerMinute: number, environment: Record<string, string> = {}) {
  const fake = fakeApplication([plain, narrow, byAddress], {
    rateLimits: { isEnabled: true, requestsPerMinute },
    environment,
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    request(fake.application).get(path).set(headers);
  return { ...fake, get };
}

describe('A rate limit', () => {
  it('tells what is left, then refuses and says when to come again', async () => {
    const { get } = limited(2);
    const first = await get('/api/v1/plain').expect(200);
    expect(first.headers['ratelimit-policy']).toBe('"general";q=2;w=60');
    expect(first.headers.ratelimit).toMatch(/^"general";r=1;t=(59|60)$/);
    await get('/api/v1/plain').expect(200);
    const refused = await get('/api/v1/plain').expect(429);
    expect(refused.body.code).toBe('request.too_many');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
  });

  it('counts a person for herself, and whoever is not signed in by address', async () => {
    const { get } = limited(1);
    await get('/api/v1/plain').expect(200);
    await get('/api/v1/plain', { Authorization: 'Bearer learner' }).expect(200);
    await get('/api/v1/plain', { Authorization: 'Bearer learner' }).expect(429);
  });

  it('of a route comes beside the general one', async () => {
    const { get } = limited(100);
    expect((await get('/api/v1/narrow').expect(200)).headers['ratelimit-policy']).toBe(
      '"get /narrow";q=1;w=3600',
    );
    await get('/api/v1/narrow').expect(429);
    await get('/api/v1/plain').expect(200);
  });

  it('counts the address of signed-in people too where the route says so', async () => {
    const { get } = limited(100);
    await get('/api/v1/address').expect(200);
    await get('/api/v1/address', { Authorization: 'Bearer learner' }).expect(429);
  });

  it('ends the guessing of tokens', async () => {
    const { get } = limited(1);
    await get('/api/v1/plain', { Authorization: 'Bearer guess' }).expect(401);
    await get('/api/v1/plain', { Authorization: 'Bearer guess' }).expect(429);
  });

  it('believes X-Forwarded-For as far as there are trusted proxies', async () => {
    const direct = limited(1);
    await direct.get('/api/v1/plain', { 'X-Forwarded-For': '203.0.113.1' }).expect(200);
    await direct.get('/api/v1/plain', { 'X-Forwarded-For': '203.0.113.2' }).expect(429);
    const proxied = limited(1, { TRUSTED_PROXIES: '1' });
    await proxied.get('/api/v1/plain', { 'X-Forwarded-For': '198.51.100.9, 203.0.113.1' }).expect(200);
    await proxied.get('/api/v1/plain', { 'X-Forwarded-For': '198.51.100.9, 203.0.113.2' }).expect(200);
    await proxied.get('/api/v1/plain', { 'X-Forwarded-For': '198.51.100.8, 203.0.113.2' }).expect(429);
  });

  it('counts the addresses of one IPv6 network as one', async () => {
    const { get } = limited(1, { TRUSTED_PROXIES: '1' });
    await get('/api/v1/plain', { 'X-Forwarded-For': '2001:db8:1:2::1' }).expect(200);
    await get('/api/v1/plain', { 'X-Forwarded-For': '2001:db8:1:2:ffff::9' }).expect(429);
    await get('/api/v1/plain', { 'X-Forwarded-For': '2001:db8:1:3::1' }).expect(200);
  });

  it('never turns away whoever watches over the process', async () => {
    const { get } = limited(1);
    for (let count = 0; count < 5; count += 1) await get('/health/live').expect(200);
  });
});
