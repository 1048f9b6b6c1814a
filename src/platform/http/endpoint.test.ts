import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { z } from 'zod';
import { everyone } from './access';
import { binary, reply, route } from './route';
import { fakeApplication, NoUseCase } from './testing/fake-application';

const shared = { summary: 'Try', access: everyone, use: NoUseCase } as const;

describe('An answer', () => {
  const answering = (answer: () => unknown, contentType = 'text/csv; charset=utf-8') =>
    fakeApplication([
      route({
        ...shared,
        method: 'get',
        path: '/file.csv',
        answers: { 200: binary(contentType, 'A file.') },
        cacheControl: 'private, max-age=60',
        answer,
      }),
    ]).application;

  it('streams bytes, compressed where that is worth its while', async () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => `line ${index}\n`);
    const application = answering(() =>
      reply(200, Readable.from(lines)).header('Content-Disposition', 'attachment'),
    );
    const answer = await request(application)
      .get('/api/v1/file.csv')
      .set('Accept-Encoding', 'gzip')
      .expect(200);
    expect(answer.text).toBe(lines.join(''));
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-encoding': 'gzip',
      'content-disposition': 'attachment',
      'cache-control': 'private, max-age=60',
    });
  });

  it('sends bytes at hand with their length, and leaves alone what is compressed already', async () => {
    const image = Buffer.alloc(5_000, 7);
    const application = answering(() => reply(200, image), 'image/png');
    const answer = await request(application)
      .get('/api/v1/file.csv')
      .set('Accept-Encoding', 'gzip')
      .expect(200);
    expect(answer.body).toEqual(image);
    expect(answer.headers['content-length']).toBe('5000');
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('streams nothing at all', async () => {
    const answer = await request(answering(() => reply(200, Readable.from([]))))
      .get('/api/v1/file.csv')
      .expect(200);
    expect(answer.text).toBe('');
  });

  it('is a problem where the stream fails before its first byte', async () => {
    const failing = () => {
      const stream = new Readable({ read: () => stream.destroy(new Error('no such file')) });
      return reply(200, stream).header('Content-Disposition', 'attachment');
    };
    const answer = await request(answering(failing)).get('/api/v1/file.csv').expect(500);
    expect(answer.body.code).toBe('unexpected');
    expect(answer.headers['content-disposition']).toBeUndefined();
  });

  it('is cut off where the stream fails later, so that nobody takes it for whole', async () => {
    async function* half() {
      yield 'a'.repeat(100_000);
      throw new Error('disk gone');
    }
    const call = request(answering(() => reply(200, Readable.from(half())))).get('/api/v1/file.csv');
    await expect(call.then()).rejects.toThrow(/aborted|socket hang up/);
  });

  it('ends its stream when the reader goes, which is no bug', async () => {
    let stream: Readable | undefined;
    const { application, logs } = fakeApplication([
      route({
        ...shared,
        method: 'get',
        path: '/endless',
        answers: { 200: binary('application/octet-stream', 'No end.') },
        answer: () => {
          stream = new Readable({ read: () => stream?.push(Buffer.alloc(65_536)) });
          return reply(200, stream);
        },
      }),
    ]);
    const server = application.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const [answer] = await once(http.get({ host: '127.0.0.1', port, path: '/api/v1/endless' }), 'response');
    const ended = once(stream as Readable, 'close').catch((error: Error) => error);
    (answer as http.IncomingMessage).destroy();
    await ended;
    await new Promise((resolve) => server.close(resolve));
    await setImmediate();
    expect(logs).toMatchObject([{ level: 'info', isAborted: true }]);
  });

  it('keeps the caching that a reply asks for', async () => {
    const { application } = fakeApplication([
      route({
        ...shared,
        method: 'get',
        path: '/keys',
        answers: { 200: z.object({}) },
        answer: () => reply(200, {}).header('Cache-Control', 'public, max-age=5'),
      }),
    ]);
    const answer = await request(application).get('/api/v1/keys').expect(200);
    expect(answer.headers['cache-control']).toBe('public, max-age=5');
  });

  it('ends the stream of whoever asks for the head alone', async () => {
    let stream: Readable | undefined;
    const application = answering(() => {
      stream = Readable.from(['a', 'b']);
      return reply(200, stream);
    });
    await request(application).head('/api/v1/file.csv').expect(200);
    expect(stream?.destroyed).toBe(true);
  });

  it('is compressed JSON where it is large', async () => {
    const items = Array.from({ length: 500 }, (_, id) => ({ id }));
    const { application } = fakeApplication([
      route({
        ...shared,
        method: 'get',
        path: '/items',
        answers: { 200: z.array(z.object({ id: z.number() })) },
        answer: () => items,
      }),
    ]);
    const get = (encoding: string) =>
      request(application).get('/api/v1/items').set('Accept-Encoding', encoding);
    const [compressed, plain] = [await get('br, gzip;q=0.5'), await get('gzip;q=0')];
    expect([compressed.body, plain.body]).toEqual([items, items]);
    expect([compressed.headers['content-encoding'], plain.headers['content-encoding']]).toEqual([
      'gzip',
      undefined,
    ]);
    expect(compressed.headers.vary).toBe('Accept-Encoding');
  });

  it('has no body where the route declares none', async () => {
    const { application } = fakeApplication([
      route({
        ...shared,
        method: 'delete',
        path: '/items/:id',
        answers: { 204: null },
        answer: async () => undefined,
      }),
    ]);
    const answer = await request(application).delete('/api/v1/items/1').expect(204);
    expect(answer.text).toBe('');
  });
});

describe('Cookies', () => {
  const cookies = route({
    ...shared,
    method: 'post',
    path: '/session',
    answers: { 200: z.object({ seen: z.string().nullable() }) },
    answer: (_, request) =>
      reply(200, { seen: request.cookies.refresh ?? null })
        .cookie('refresh', 'secret', { path: '/api/v1/auth', maxAgeSeconds: 60 })
        .forgetCookie('old', '/'),
  });
  const post = (environment: Record<string, string> = {}) =>
    request(fakeApplication([cookies], { environment }).application).post('/api/v1/session');

  it('are read, and set out of the reach of scripts and other sites', async () => {
    const answer = await post().set('Cookie', 'refresh=a%20b; other=j:{"x":1}').expect(200);
    expect(answer.body).toEqual({ seen: 'a b' });
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^refresh=secret; Max-Age=60; Path=\/api\/v1\/auth; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
      ),
      expect.stringMatching(/^old=; Max-Age=0; Path=\/; /),
    ]);
  });

  it('are for https alone where the platform is reached by it', async () => {
    const direct = await post({ PUBLIC_URL: 'https://learn.example.org' });
    expect(direct.headers['set-cookie']?.[0]).toMatch(/; Secure/);
    const proxied = await post({ TRUSTED_PROXIES: '1' }).set('X-Forwarded-Proto', 'https');
    expect(proxied.headers['set-cookie']?.[0]).toMatch(/; Secure/);
  });

  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:5173' }, 200],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'https://learn.example.org' }, 200],
    [{}, 200],
  ])('of a request with %j lead to %i', async (headers, status) => {
    const answer = await post({ PUBLIC_URL: 'https://learn.example.org' })
      .set('Cookie', 'refresh=x')
      .set(headers as Record<string, string>);
    expect(answer.status).toBe(status);
  });

  it('are not needed by requests without one, wherever they come from', async () => {
    await post().set('Origin', 'https://evil.example').expect(200);
  });
});

describe('A raw body', () => {
  const webhook = route({
    ...shared,
    method: 'post',
    path: '/webhook',
    rawBody: { maximumBytes: 1_000 },
    answers: { 200: z.object({ text: z.string() }) },
    answer: (_, request) => ({ text: request.rawBody?.toString() ?? 'none' }),
  });

  it('arrives byte by byte as it was sent, and has a limit', async () => {
    const { application } = fakeApplication([webhook]);
    const post = () => request(application).post('/api/v1/webhook').set('Content-Type', 'application/json');
    expect((await post().send('{ "a":  1 }').expect(200)).body).toEqual({ text: '{ "a":  1 }' });
    expect((await post().expect(200)).body).toEqual({ text: '' });
    expect((await post().send('x'.repeat(1_001)).expect(413)).body.code).toBe('request.too_large');
  });

  it('cannot grow beyond the limit by being compressed', async () => {
    const { application } = fakeApplication([webhook]);
    const answer = await request(application)
      .post('/api/v1/webhook')
      .set('Content-Encoding', 'gzip')
      .set('Content-Type', 'application/octet-stream')
      .serialize((body) => body)
      .send(gzipSync(Buffer.alloc(100_000)));
    expect(answer.status).toBe(413);
  });
});

describe('An upload', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'stoa-upload-test-'));
  });
  afterEach(async () => {
    // The answer is out before the file is gone.
    const deadline = Date.now() + 5_000;
    while ((await readdir(folder)).length > 0 && Date.now() < deadline) await setImmediate();
    const left = await readdir(folder);
    await rm(folder, { recursive: true });
    expect(left).toEqual([]);
  });

  const upload = route({
    ...shared,
    method: 'post',
    path: '/imports',
    upload: { field: 'file', maximumBytes: 1_000 },
    body: z.object({ title: z.string().optional() }),
    answers: { 202: z.json() },
    answer: async (_, { file, body }) => {
      return {
        name: file?.name ?? '',
        sizeBytes: file?.sizeBytes ?? 0,
        text: await readFile(file?.path ?? '', 'utf8'),
        ...body,
      };
    },
  });
  const post = () =>
    request(fakeApplication([upload], { uploadFolder: folder }).application).post('/api/v1/imports');

  it('lies in a file while its request lasts, and is gone afterwards', async () => {
    const answer = await post()
      .field('title', 'Bread')
      .attach('file', Buffer.from('crumbs'), '../../etc/bröt.zip');
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({ name: 'bröt.zip', sizeBytes: 6, text: 'crumbs', title: 'Bread' });
  });

  it('has a limit', async () => {
    const answer = await post().attach('file', Buffer.alloc(1_001), 'a.zip');
    expect([answer.status, answer.body.code]).toEqual([413, 'request.too_large']);
  });

  it('that announces too much is refused before it is read', async () => {
    const answer = await post().attach('file', Buffer.alloc(400_000), 'a.zip');
    expect([answer.status, answer.body.code]).toEqual([413, 'request.too_large']);
  });

  it('is exactly one file, in the field that the route names', async () => {
    const two = await post()
      .attach('file', Buffer.from('a'), 'a.zip')
      .attach('file', Buffer.from('b'), 'b.zip');
    const none = await post().field('title', 'Bread');
    const other = await post().attach('picture', Buffer.from('a'), 'a.png');
    for (const answer of [two, none, other]) {
      expect([answer.status, answer.body.code]).toEqual([400, 'request.upload_expected']);
    }
  });

  it('that breaks off leaves nothing behind', async () => {
    const { application } = fakeApplication([upload], { uploadFolder: folder });
    const server = application.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const call = http.request({
      port: (server.address() as AddressInfo).port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/api/v1/imports',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': 900 },
    });
    call.on('error', () => {});
    call.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf');
    const deadline = Date.now() + 5_000;
    while ((await readdir(folder)).length === 0 && Date.now() < deadline) await setImmediate();
    expect(await readdir(folder)).toHaveLength(1);
    call.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  it('is a form, and a whole one', async () => {
    const json = await post().send({ file: 'a' });
    expect(json.status).toBe(415);
    const broken = await post()
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf');
    expect([broken.status, broken.body.code]).toEqual([400, 'request.interrupted']);
    const unbound = await post().set('Content-Type', 'multipart/form-data').send('x');
    expect(unbound.status).toBe(400);
  });
});
