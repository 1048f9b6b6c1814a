import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { type DiskStorageSite, openDiskStorageSite } from './testing/disk-storage-site';

const CONTENT = '0123456789abcdef';

describe('The signed addresses of the disk storage', () => {
  let site: DiskStorageSite;
  beforeAll(async () => {
    site = await openDiskStorageSite();
    await put('file', CONTENT, 'text/plain');
  });
  afterAll(() => site.close());

  const put = (key: string, content: string, contentType: string) =>
    site.storage.put({ key, body: Buffer.from(content), contentType });
  const addressOf = async (
    key = 'file',
    options: Partial<Parameters<typeof site.storage.signDownload>[1]> = {},
  ) =>
    (await site.storage.signDownload(key, { expiresInSeconds: 600, disposition: 'inline', ...options })).url;
  const get = async (headers: Record<string, string> = {}, method = 'GET') =>
    site.send({ method, url: await addressOf(), headers });
  const codeOf = (answer: { body: Buffer }) => (JSON.parse(answer.body.toString()) as { code: string }).code;

  describe('for reading', () => {
    test('answer the object with headers that let it do no harm', async () => {
      const answer = await get();
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toBe(CONTENT);
      expect(answer.headers).toMatchObject({
        'content-type': expect.stringMatching(/^text\/plain/),
        'content-length': '16',
        'content-disposition': 'inline',
        'accept-ranges': 'bytes',
        'cache-control': 'private, no-cache, no-transform',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        etag: (await site.storage.head('file'))?.etag,
      });
    });

    test.each([
      'text/html',
      'image/svg+xml',
      'application/xhtml+xml',
      'text/xml',
      'application/octet-stream',
    ])('never show %s in place', async (contentType) => {
      await put('active', '<script>alert(1)</script>', contentType);
      for (const url of [await addressOf('active'), await addressOf('file', { contentType })]) {
        const answer = await site.send({ method: 'GET', url });
        expect(answer.headers['content-disposition']).toBe('attachment');
      }
    });

    test('answer HEAD without the body, whatever the range', async () => {
      const answer = await get({ Range: 'bytes=0-1' }, 'HEAD');
      expect(answer.status).toBe(200);
      expect(answer.headers['content-length']).toBe('16');
    });

    test('answer 304 to whoever has the object', async () => {
      const { etag } = (await get()).headers;
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const answer = await get({ 'If-None-Match': known ?? '' });
        expect(answer.status).toBe(304);
        expect(answer.headers.etag).toBe(etag);
      }
      expect((await get({ 'If-None-Match': '"other"' })).status).toBe(200);
    });

    test('hold a range to the content it was begun with', async () => {
      const { etag, 'last-modified': lastModified } = (await get()).headers;
      const statusWith = async (ifRange: string) =>
        (await get({ Range: 'bytes=0-1', 'If-Range': ifRange })).status;
      expect(await statusWith(etag ?? '')).toBe(206);
      expect(await statusWith('"other"')).toBe(200);
      expect(await statusWith(`W/${etag}`)).toBe(200);
      expect(await statusWith(lastModified ?? '')).toBe(200);
    });

    test('refuse a range behind the end, and say how much there is', async () => {
      for (const range of ['bytes=16-', 'bytes=99999999999999999999-', 'bytes=-0']) {
        const answer = await get({ Range: range });
        expect([range, answer.status]).toEqual([range, 416]);
        expect(answer.headers['content-range']).toBe('bytes */16');
        expect(codeOf(answer)).toBe('storage.range_not_satisfiable');
      }
    });

    test('give exactly the bytes of any range', async () => {
      const position = fc.nat({ max: 20 });
      await fc.assert(
        fc.asyncProperty(fc.option(position), fc.option(position), async (first, last) => {
          const answer = await get({ Range: `bytes=${first ?? ''}-${last ?? ''}` });
          const expected = sliceLikeTheStandard(first, last);
          expect(answer.status).toBe(expected.status);
          if (expected.bytes !== null) expect(answer.body.toString()).toBe(expected.bytes);
        }),
        { numRuns: 60, seed: 20261123 },
      );
    });

    test('expire, after at least half of the time and at most all of it', async () => {
      const { url, expiresAt } = await site.storage.signDownload('file', {
        expiresInSeconds: 600,
        disposition: 'inline',
      });
      const seconds = (expiresAt.getTime() - site.clock.now().getTime()) / 1000;
      expect(seconds).toBeGreaterThan(300);
      expect(seconds).toBeLessThanOrEqual(600);
      site.clock.set(new Date(expiresAt.getTime() - 1));
      expect((await site.send({ method: 'GET', url })).status).toBe(200);
      site.clock.set(expiresAt);
      const answer = await site.send({ method: 'GET', url });
      expect([answer.status, codeOf(answer)]).toEqual([403, 'storage.address_expired']);
    });

    test('are refused with anything changed, added or left out', async () => {
      await put('other', 'other', 'text/plain');
      const url = await addressOf('file', { fileName: 'a.txt' });
      const changes = [
        url.replace('/file?', '/other?'),
        url.replace('/file?', '/../file?'),
        url.replace('disposition=inline', 'disposition=attachment'),
        url.replace(/expires=\d+/, 'expires=9999999999'),
        url.replace('name=a.txt', 'name=b.txt'),
        url.replace(/signature=.*/, 'signature='),
        url.replace(/signature=/, 'signature=A'),
        url.replace(/&signature=.*/, ''),
        `${url}&type=text/html`,
        `${url}&disposition=attachment`,
      ];
      for (const changed of changes) {
        const answer = await site.send({ method: 'GET', url: changed });
        expect([changed, answer.status >= 400 && answer.status < 500]).toEqual([changed, true]);
        expect(answer.body.toString()).not.toContain(CONTENT);
      }
    });

    test('say so when the object has gone', async () => {
      const answer = await site.send({ method: 'GET', url: await addressOf('gone') });
      expect([answer.status, codeOf(answer)]).toEqual([404, 'storage.object_not_found']);
      expect(answer.headers['cache-control']).toBe('no-store');
    });

    test.each(['/files/', '/files/objects', '/files/elsewhere', '/files/objects/%2e%2e/%2e%2e/signing.key'])(
      'are not %s',
      async (url) => {
        const { status } = await site.send({ method: 'GET', url });
        expect([403, 404]).toContain(status);
      },
    );
  });

  describe('for sending a part', () => {
    const signPart = async (sizeBytes: number) => {
      const upload = await site.storage.createUpload({ key: 'upload', contentType: 'text/plain' });
      const signed = await site.storage.signPart({ upload, partNumber: 1, sizeBytes, expiresInSeconds: 60 });
      return { upload, signed };
    };

    test('accept it until they expire', async () => {
      const { signed } = await signPart(1);
      expect((await site.send({ ...signed, body: Buffer.from('x') })).status).toBe(200);
      site.clock.set(signed.expiresAt);
      const answer = await site.send({ ...signed, body: Buffer.from('x') });
      expect([answer.status, codeOf(answer)]).toEqual([403, 'storage.address_expired']);
    });

    test('do not let another part, another size or another upload through', async () => {
      const { signed } = await signPart(1);
      const { signed: other } = await signPart(1);
      const uploadIdOf = (url: string) => url.split('/')[3] ?? '';
      for (const url of [
        signed.url.replace('/1?', '/2?'),
        signed.url.replace('size=1', 'size=2'),
        signed.url.replace(uploadIdOf(signed.url), uploadIdOf(other.url)),
        signed.url.replace('key=upload', 'key=elsewhere'),
      ]) {
        const answer = await site.send({ method: 'PUT', url, body: Buffer.from('x') });
        expect([answer.status, codeOf(answer)]).toEqual([403, 'storage.signature_invalid']);
      }
    });

    test('do not let one kind of address stand for the other', async () => {
      const { signed } = await signPart(1);
      const answer = await site.send({ method: 'GET', url: signed.url });
      expect(answer.status).toBe(404);
    });

    test('count while the bytes arrive, when their number was not announced', async () => {
      const { upload, signed } = await signPart(4);
      const server = site.app.listen(0);
      try {
        expect(await sendChunked(server, signed.url, ['12', '34', '5'])).toBe(413);
        expect(await sendChunked(server, signed.url, ['12', '3'])).toBe(400);
        expect(await site.storage.listParts(upload)).toEqual([]);
        expect(await sendChunked(server, signed.url, ['12', '34'])).toBe(200);
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
      expect((await site.files()).filter((path) => path.startsWith('temporary'))).toEqual([]);
    });

    test('keep nothing of a part whose sender went away', async () => {
      const { upload, signed } = await signPart(100);
      const server = site.app.listen(0);
      try {
        await breakOff(server, signed.url);
        // Another request after it: by its answer the one before is over.
        expect(await sendChunked(server, signed.url, ['too little'])).toBe(400);
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
      expect(await site.storage.listParts(upload)).toEqual([]);
    });
  });
});

function sliceLikeTheStandard(
  first: number | null,
  last: number | null,
): { status: number; bytes: string | null } {
  const whole = { status: 200, bytes: CONTENT };
  if (first === null && last === null) return whole;
  if (first === null) {
    return last === 0 ? { status: 416, bytes: null } : { status: 206, bytes: CONTENT.slice(-(last ?? 0)) };
  }
  if (last !== null && last < first) return whole;
  if (first >= CONTENT.length) return { status: 416, bytes: null };
  return { status: 206, bytes: CONTENT.slice(first, last === null ? undefined : last + 1) };
}

function open(server: Server, path: string) {
  const { port } = server.address() as AddressInfo;
  return httpRequest({ port, path, method: 'PUT', agent: false });
}

function sendChunked(server: Server, path: string, chunks: string[]): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = open(server, path);
    sending.on('error', reject);
    sending.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode));
    });
    for (const chunk of chunks) sending.write(chunk);
    sending.end();
  });
}

async function breakOff(server: Server, path: string): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.once('request', (request) => request.once('close', () => resolve()));
  });
  const sending = open(server, path);
  sending.on('error', () => {});
  sending.write('some of it');
  server.once('request', (request) => request.once('data', () => sending.destroy()));
  await closed;
}
