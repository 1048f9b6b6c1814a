import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Router } from 'express';
import request from 'supertest';
import { fakeApplication } from './testing/fake-application';

const page = '<!doctype html><title>Stoa</title>';
const script = `console.log(${'1'.repeat(2_000)})`;

describe('The client', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'stoa-client-test-'));
    await mkdir(path.join(folder, 'assets'));
    await writeFile(path.join(folder, 'index.html'), page);
    await writeFile(path.join(folder, 'favicon.svg'), '<svg/>');
    await writeFile(path.join(folder, '.secret'), 'no');
    await writeFile(path.join(folder, 'assets', 'main-4f2a.js'), script);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });
  const get = (address: string, accept = 'text/html,*/*;q=0.8') =>
    request(fakeApplication([], { clientFolder: folder }).application)
      .get(address)
      .set('Accept', accept);

  it.each(['/', '/courses/bread?x=1', '/verify/AB.12'])('is the page at %s', async (address) => {
    const answer = await get(address).expect(200);
    expect(answer.text).toBe(page);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      etag: expect.any(String),
      'content-security-policy': expect.stringContaining("script-src 'self'"),
    });
    await get(address)
      .set('If-None-Match', answer.headers.etag ?? '')
      .expect(304);
  });

  it('keeps hashed files for ever, compressed', async () => {
    const answer = await get('/assets/main-4f2a.js', '*/*').set('Accept-Encoding', 'gzip').expect(200);
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    expect((await get('/favicon.svg', '*/*').expect(200)).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['/assets/gone-1234.js', '*/*'],
    ['/assets/gone-1234.js', 'text/html'],
    ['/gone.png', '*/*'],
    ['/courses', 'application/json'],
    ['/api/v1/nothing', 'text/html'],
    ['/health/nothing', 'text/html'],
    ['/.well-known/nothing', 'text/html'],
    ['/.secret', '*/*'],
    ['/..%2f..%2fetc%2fpasswd', '*/*'],
    ['/%00', '*/*'],
  ])('does not pretend to be what is missing: %s as %s', async (address, accept) => {
    const answer = await get(address, accept);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it('answers nothing but reading', async () => {
    const { application } = fakeApplication([], { clientFolder: folder });
    await request(application).post('/courses').set('Accept', 'text/html').expect(404);
    const head = await request(application).head('/courses').set('Accept', 'text/html').expect(200);
    expect(head.text).toBeUndefined();
  });

  it('leaves addresses to routers that the process adds', async () => {
    const router = Router().get('/mailbox', (_request, response) => {
      response.send('letters');
    });
    const { application } = fakeApplication([], {
      clientFolder: folder,
      extraRouters: [{ path: '/extra', router }],
    });
    expect((await request(application).get('/extra/mailbox')).text).toBe('letters');
  });
});
