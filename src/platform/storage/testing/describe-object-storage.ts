import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { MINIMUM_PART_BYTES, type ObjectStorage, type SignedRequest } from '../object-storage';

export interface StorageUnderTest {
  storage: ObjectStorage;
  /** Sends a request as a browser would. */
  send(request: {
    method: string;
    url: string;
    headers?: Readonly<Record<string, string>>;
    body?: Buffer;
  }): Promise<{ status: number; headers: Record<string, string>; body: Buffer }>;
  close(): Promise<void>;
}

/** What every adapter of `ObjectStorage` does. */
export function describeObjectStorage(name: string, makeAdapter: () => Promise<StorageUnderTest>): void {
  describe(`${name} as an object storage`, () => {
    let adapter: StorageUnderTest;
    let storage: ObjectStorage;

    beforeAll(async () => {
      adapter = await makeAdapter();
      storage = adapter.storage;
    });
    afterAll(() => adapter.close());

    const putText = (key: string, content: string) =>
      storage.put({ key, body: Buffer.from(content), contentType: 'text/plain' });
    const readText = async (key: string) => {
      const opened = await storage.get(key);
      return opened === null ? null : text(opened.body);
    };
    const sendPart = (signed: SignedRequest, body: Buffer) => adapter.send({ ...signed, body });

    describe('objects', () => {
      test('gives back what was put, and says what it is', async () => {
        const put = await storage.put({
          key: 'objects/one.txt',
          body: Readable.from([Buffer.from('al'), Buffer.from('pha')]),
          contentType: 'text/plain; charset=utf-8',
        });
        const opened = await storage.get('objects/one.txt');
        expect(await text(opened?.body ?? Readable.from([]))).toBe('alpha');
        expect(opened?.object).toEqual(put);
        expect(opened?.range).toEqual({ start: 0, end: 4 });
        expect(await storage.head('objects/one.txt')).toEqual(put);
        expect(put).toMatchObject({
          key: 'objects/one.txt',
          sizeBytes: 5,
          contentType: 'text/plain; charset=utf-8',
          etag: expect.stringMatching(/^"[^"]+"$/),
          lastModified: expect.any(Date),
        });
      });

      test('replaces an object whole, with another ETag', async () => {
        const first = await putText('objects/replaced', 'first');
        const second = await putText('objects/replaced', 'second');
        expect(second.etag).not.toBe(first.etag);
        expect(await readText('objects/replaced')).toBe('second');
      });

      test('keeps an empty object', async () => {
        await putText('objects/empty', '');
        expect(await readText('objects/empty')).toBe('');
        expect(await storage.head('objects/empty')).toMatchObject({ sizeBytes: 0 });
      });

      test('keeps keys apart that differ in the case of letters, or in a slash', async () => {
        for (const key of ['case/a', 'case/A', 'case/a/b', 'case/a.b']) await putText(key, key);
        for (const key of ['case/a', 'case/A', 'case/a/b', 'case/a.b']) expect(await readText(key)).toBe(key);
      });

      test('answers null for what is not there', async () => {
        expect(await storage.get('objects/none')).toBeNull();
        expect(await storage.head('objects/none')).toBeNull();
      });

      test('deletes, also what is not there', async () => {
        await putText('objects/deleted', 'x');
        await storage.delete('objects/deleted');
        await storage.delete('objects/deleted');
        expect(await storage.head('objects/deleted')).toBeNull();
      });

      test('reads ranges, and refuses one behind the end', async () => {
        await putText('objects/ranged', '0123456789');
        const read = async (range: Parameters<ObjectStorage['get']>[1]) =>
          text((await storage.get('objects/ranged', range))?.body ?? Readable.from([]));
        expect(await read({ range: { start: 2, end: 4 } })).toBe('234');
        expect(await read({ range: { start: 7, end: 99 } })).toBe('789');
        expect(await read({ range: { start: 8 } })).toBe('89');
        expect(await read({ range: { last: 3 } })).toBe('789');
        await expect(storage.get('objects/ranged', { range: { start: 10 } })).rejects.toMatchObject({
          code: 'storage.range_not_satisfiable',
        });
      });

      test('copies, and the copy outlives its source', async () => {
        const source = await putText('objects/source', 'copied');
        const copy = await storage.copy({
          from: 'objects/source',
          to: 'objects/copy',
          contentType: 'text/vtt',
        });
        await storage.delete('objects/source');
        expect(await readText('objects/copy')).toBe('copied');
        expect(copy).toMatchObject({
          key: 'objects/copy',
          contentType: 'text/vtt',
          sizeBytes: source.sizeBytes,
        });
        await expect(storage.copy({ from: 'objects/source', to: 'objects/copy' })).rejects.toMatchObject({
          code: 'storage.object_not_found',
        });
      });

      test('refuses more than was allowed and what differs from its checksum, and keeps the object before', async () => {
        await putText('objects/guarded', 'before');
        const body = Buffer.from('too much');
        const put = { key: 'objects/guarded', body, contentType: 'text/plain' };
        const wrong = createHash('sha256').update('else').digest('base64');
        await expect(storage.put({ ...put, maximumBytes: 7 })).rejects.toMatchObject({
          code: 'storage.too_large',
        });
        await expect(
          storage.put({ ...put, checksum: { algorithm: 'sha256', value: wrong } }),
        ).rejects.toMatchObject({ code: 'storage.checksum_mismatch' });
        expect(await readText('objects/guarded')).toBe('before');
      });

      test('shows nothing of an object whose source broke off', async () => {
        const broken = Readable.from(
          (async function* () {
            yield Buffer.from('half');
            throw new Error('broke off');
          })(),
        );
        const put = storage.put({ key: 'objects/broken', body: broken, contentType: 'text/plain' });
        await expect(put).rejects.toThrow('broke off');
        expect(await storage.head('objects/broken')).toBeNull();
      });

      test.each(['', '/a', 'a/', 'a//b', '.', '..', 'a/../b', 'a\\b', 'a\0b', 'ä', 'a b', 'x'.repeat(81)])(
        'refuses the key %j',
        async (key) => {
          await expect(putText(key, 'x')).rejects.toMatchObject({ code: 'storage.key_invalid' });
          await expect(storage.get(key)).rejects.toMatchObject({ code: 'storage.key_invalid' });
        },
      );
    });

    describe('lists', () => {
      test('gives the objects of a prefix in order, page by page', async () => {
        const keys = [
          'list/B',
          'list/a',
          'list/a-b',
          'list/a.b',
          'list/a/1',
          'list/a/2',
          'list/a0',
          'list/b',
        ];
        for (const key of [...keys].reverse()) await putText(key, key);
        await putText('listed-elsewhere', 'x');

        const pages: string[][] = [];
        let cursor: string | undefined;
        do {
          const page = await storage.list({ prefix: 'list/', limit: 3, ...(cursor && { cursor }) });
          pages.push(page.items.map((item) => item.key));
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        expect(pages).toEqual([keys.slice(0, 3), keys.slice(3, 6), keys.slice(6)]);
      });

      test('takes a prefix that ends within a name', async () => {
        for (const key of ['partial/abc', 'partial/abd/x', 'partial/b']) await putText(key, key);
        const { items, nextCursor } = await storage.list({ prefix: 'partial/ab', limit: 10 });
        expect(items.map((item) => item.key)).toEqual(['partial/abc', 'partial/abd/x']);
        expect(nextCursor).toBeNull();
      });

      test('is empty where there is nothing', async () => {
        expect(await storage.list({ prefix: 'nothing/', limit: 10 })).toEqual({
          items: [],
          nextCursor: null,
        });
      });
    });

    describe('uploads in parts', () => {
      test('makes one object of parts that a browser sent, in any order', async () => {
        const upload = await storage.createUpload({ key: 'uploads/video', contentType: 'video/mp4' });
        const bodies = [randomBytes(MINIMUM_PART_BYTES), randomBytes(1234)];
        const etags: string[] = [];
        for (const index of [1, 0]) {
          const body = bodies[index] ?? Buffer.alloc(0);
          const signed = await storage.signPart({
            upload,
            partNumber: index + 1,
            sizeBytes: body.length,
            expiresInSeconds: 60,
          });
          const answer = await sendPart(signed, body);
          expect(answer.status).toBe(200);
          etags[index] = answer.headers.etag ?? '';
        }
        expect(await storage.head('uploads/video')).toBeNull();

        const parts = await storage.listParts(upload);
        expect(parts).toEqual([
          { partNumber: 1, etag: etags[0], sizeBytes: MINIMUM_PART_BYTES },
          { partNumber: 2, etag: etags[1], sizeBytes: 1234 },
        ]);
        const object = await storage.completeUpload({ upload, parts });
        expect(object).toMatchObject({ contentType: 'video/mp4', sizeBytes: MINIMUM_PART_BYTES + 1234 });
        const opened = await storage.get('uploads/video');
        expect((await buffer(opened?.body ?? Readable.from([]))).equals(Buffer.concat(bodies))).toBe(true);
        const across = { start: MINIMUM_PART_BYTES - 2, end: MINIMUM_PART_BYTES + 1 };
        const seam = await storage.get('uploads/video', { range: across });
        expect(await buffer(seam?.body ?? Readable.from([]))).toEqual(
          Buffer.concat(bodies).subarray(across.start, across.end + 1),
        );

        expect(await storage.completeUpload({ upload, parts })).toEqual(object);
        await expect(storage.listParts(upload)).rejects.toMatchObject({ code: 'storage.upload_not_found' });
      });

      test('replaces a part that is sent again', async () => {
        const upload = await storage.createUpload({ key: 'uploads/again', contentType: 'text/plain' });
        for (const content of ['old', 'new']) {
          const part = { upload, partNumber: 1, sizeBytes: 3, expiresInSeconds: 60 };
          await sendPart(await storage.signPart(part), Buffer.from(content));
        }
        const parts = await storage.listParts(upload);
        expect(parts).toHaveLength(1);
        await storage.completeUpload({ upload, parts });
        expect(await readText('uploads/again')).toBe('new');
      });

      test.each([
        ['crc32', bigEndian(crc32('part')), bigEndian(crc32('trap'))],
        ['sha256', sha256('part'), sha256('trap')],
      ] as const)('accepts a part only with the %s that was promised', async (algorithm, right, wrong) => {
        const key = `uploads/checked-${algorithm}`;
        const upload = await storage.createUpload({
          key,
          contentType: 'text/plain',
          checksumAlgorithm: algorithm,
        });
        const part = { upload, partNumber: 1, sizeBytes: 4, expiresInSeconds: 60 };
        const promise = (value: string) => storage.signPart({ ...part, checksum: { algorithm, value } });

        expect((await sendPart(await promise(wrong), Buffer.from('part'))).status).toBe(400);
        expect(await storage.listParts(upload)).toEqual([]);
        expect((await sendPart(await promise(right), Buffer.from('part'))).status).toBe(200);
        const parts = await storage.listParts(upload);
        expect(parts).toEqual([expect.objectContaining({ checksum: { algorithm, value: right } })]);
        await storage.completeUpload({ upload, parts });
        expect(await readText(key)).toBe('part');
      });

      test('refuses a part of another size than was signed', async () => {
        const upload = await storage.createUpload({ key: 'uploads/sized', contentType: 'text/plain' });
        const part = { upload, partNumber: 1, sizeBytes: 4, expiresInSeconds: 60 };
        for (const body of ['12345', '123']) {
          const answer = await sendPart(await storage.signPart(part), Buffer.from(body));
          expect(answer.status).toBeGreaterThanOrEqual(400);
          expect(answer.status).toBeLessThan(500);
        }
        expect(await storage.listParts(upload)).toEqual([]);
      });

      test('completes only with the parts that came, in order', async () => {
        const upload = await storage.createUpload({ key: 'uploads/listed', contentType: 'text/plain' });
        const signed = await storage.signPart({ upload, partNumber: 2, sizeBytes: 1, expiresInSeconds: 60 });
        await sendPart(signed, Buffer.from('x'));
        const [part] = await storage.listParts(upload);
        if (!part) throw new Error('The part did not arrive.');
        for (const parts of [
          [],
          [{ ...part, etag: '"0123456789abcdef0123456789abcdef"' }],
          [{ ...part, partNumber: 1 }],
          [part, part],
        ]) {
          await expect(storage.completeUpload({ upload, parts })).rejects.toMatchObject({
            code: 'storage.parts_invalid',
          });
        }
        expect(await storage.head('uploads/listed')).toBeNull();
      });

      test('ends an upload with all its parts', async () => {
        const upload = await storage.createUpload({ key: 'uploads/aborted', contentType: 'text/plain' });
        const signed = await storage.signPart({ upload, partNumber: 1, sizeBytes: 1, expiresInSeconds: 60 });
        await storage.abortUpload(upload);
        await storage.abortUpload(upload);
        expect((await sendPart(signed, Buffer.from('x'))).status).toBe(404);
        await expect(storage.listParts(upload)).rejects.toMatchObject({ code: 'storage.upload_not_found' });
      });

      test.each([0, 10_001, 1.5])('does not sign part number %d', async (partNumber) => {
        const upload = { key: 'uploads/numbered', uploadId: 'any' };
        await expect(
          storage.signPart({ upload, partNumber, sizeBytes: 1, expiresInSeconds: 60 }),
        ).rejects.toMatchObject({ code: 'storage.argument_invalid' });
      });
    });

    describe('signed downloads', () => {
      test('give a browser the object under the name and type that were signed', async () => {
        await putText('downloads/report', 'content');
        const { url } = await storage.signDownload('downloads/report', {
          expiresInSeconds: 60,
          disposition: 'attachment',
          fileName: 'Report.csv',
          contentType: 'text/csv',
        });
        const answer = await adapter.send({ method: 'GET', url });
        expect(answer.status).toBe(200);
        expect(answer.body.toString()).toBe('content');
        expect(answer.headers).toMatchObject({
          'content-type': expect.stringMatching(/^text\/csv/),
          'content-disposition': 'attachment; filename="Report.csv"',
        });
      });

      test('give a range to a player that seeks', async () => {
        await putText('downloads/ranged', '0123456789');
        const { url } = await storage.signDownload('downloads/ranged', {
          expiresInSeconds: 60,
          disposition: 'inline',
        });
        const answer = await adapter.send({ method: 'GET', url, headers: { Range: 'bytes=4-6' } });
        expect(answer.status).toBe(206);
        expect(answer.body.toString()).toBe('456');
        expect(answer.headers['content-range']).toBe('bytes 4-6/10');
      });

      test('are refused when changed', async () => {
        await putText('downloads/secret', 'secret');
        const { url } = await storage.signDownload('downloads/public', {
          expiresInSeconds: 60,
          disposition: 'inline',
        });
        const changed = url.replace('downloads/public', 'downloads/secret');
        expect((await adapter.send({ method: 'GET', url: changed })).status).toBe(403);
      });
    });

    describe("a module's view", () => {
      test('sees its own objects alone, without the prefix', async () => {
        const media = storage.forModule('media');
        const certificate = storage.forModule('certificate');
        await media.put({ key: 'x/1', body: Buffer.from('media'), contentType: 'text/plain' });
        await certificate.put({ key: 'x/1', body: Buffer.from('certificate'), contentType: 'text/plain' });

        expect((await media.list({ prefix: '', limit: 10 })).items.map((item) => item.key)).toEqual(['x/1']);
        expect(await text((await media.get('x/1'))?.body ?? Readable.from([]))).toBe('media');
        expect(await readText('certificate/x/1')).toBe('certificate');
        await expect(media.get('../certificate/x/1')).rejects.toMatchObject({ code: 'storage.key_invalid' });
      });

      test("cannot reach another's upload", async () => {
        const upload = await storage
          .forModule('media')
          .createUpload({ key: 'film', contentType: 'video/mp4' });
        const other = storage.forModule('certificate');
        await expect(other.listParts(upload)).rejects.toMatchObject({ code: 'storage.upload_not_found' });
        await other.abortUpload(upload);
        expect(await storage.forModule('media').listParts(upload)).toEqual([]);
      });
    });
  });
}

function bigEndian(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes.toString('base64');
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('base64');
}
