import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { describeObjectStorage } from './testing/describe-object-storage';
import { type DiskStorageSite, openDiskStorageSite } from './testing/disk-storage-site';

describeObjectStorage('The disk storage', openDiskStorageSite);

describe('The disk storage', () => {
  let site: DiskStorageSite;
  beforeEach(async () => {
    site = await openDiskStorageSite();
  });
  afterEach(() => site.close());

  const put = (key: string, content: string) =>
    site.storage.put({ key, body: Buffer.from(content), contentType: 'text/plain' });
  const sendPart = async (upload: { key: string; uploadId: string }, partNumber: number, body: Buffer) => {
    const part = { upload, partNumber, sizeBytes: body.length, expiresInSeconds: 3600 };
    const signed = await site.storage.signPart(part);
    return site.send({ ...signed, body });
  };

  test('finds everything again after a restart, addresses included', async () => {
    const object = await put('kept/one', 'kept');
    const upload = await site.storage.createUpload({ key: 'kept/two', contentType: 'text/plain' });
    await sendPart(upload, 1, Buffer.from('part'));
    const download = { expiresInSeconds: 600, disposition: 'inline' } as const;
    const address = await site.storage.signDownload('kept/one', download);

    const reopened = await site.reopen();
    expect(await reopened.head('kept/one')).toEqual(object);
    expect(await reopened.listParts(upload)).toHaveLength(1);
    expect(await reopened.signDownload('kept/one', download)).toEqual(address);
  });

  test('keeps the signing key from everybody else', async () => {
    const { mode, size } = await stat(join(site.folder, 'signing.key'));
    expect(mode & 0o777).toBe(0o600);
    expect(size).toBe(32);
  });

  test('leaves one record and one file for an object that was replaced many times at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => put('busy', `version ${index}`)));
    const opened = await site.storage.get('busy');
    expect(await text(opened?.body ?? Readable.from([]))).toMatch(/^version \d+$/);
    expect(await site.files()).toEqual([
      expect.stringMatching(/^objects\/o-busy\/[0-9a-f-]+\.1$/),
      'objects/o-busy/object.json',
      'signing.key',
    ]);
  });

  test('lets a reader finish the object that is replaced and deleted meanwhile, and then drops its bytes', async () => {
    const content = randomBytes(3 * 1024 ** 2);
    await site.storage.put({ key: 'read', body: content, contentType: 'video/mp4' });
    const opened = await site.storage.get('read');
    if (opened === null) throw new Error('The object is not there.');
    const closed = once(opened.body, 'close');
    await put('read', 'new');
    await site.storage.delete('read');
    expect((await buffer(opened.body)).equals(content)).toBe(true);
    await closed;
    await site.storage.sweep();
    expect(await site.files()).toEqual(['signing.key']);
  });

  test('shows and keeps nothing of a write that did not end', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = Readable.from(
      (async function* () {
        yield Buffer.from('first half');
        await held;
        yield Buffer.from('second half');
      })(),
    );
    const putting = site.storage.put({ key: 'slow', body: slow, contentType: 'text/plain' });
    await put('fast', 'x');
    expect(await site.storage.head('slow')).toBeNull();
    expect((await site.storage.list({ prefix: '', limit: 10 })).items.map((item) => item.key)).toEqual([
      'fast',
    ]);
    release();
    await putting;
    expect(await site.storage.head('slow')).not.toBeNull();
  });

  test('ignores and sweeps away what a crash left between two steps', async () => {
    await put('crashed', 'whole');
    const folder = join(site.folder, 'objects', 'o-crashed');
    await writeFile(join(folder, 'a4b1.1'), 'bytes without a record');
    await writeFile(join(folder, '.b2.temporary'), 'half a record');
    await put('torn', 'x');
    await rm(join(site.folder, 'objects', 'o-torn', 'object.json'));
    await writeFile(join(site.folder, 'temporary', `${site.clock.now().getTime()}.c3`), 'half an upload');

    const reopened = await site.reopen();
    expect((await reopened.list({ prefix: '', limit: 10 })).items.map((item) => item.key)).toEqual([
      'crashed',
    ]);
    site.clock.advance({ days: 1, seconds: 1 });
    await reopened.sweep();
    expect(await site.files()).toEqual([
      expect.stringMatching(/^objects\/o-crashed\/[0-9a-f-]+\.1$/),
      'objects/o-crashed/object.json',
      'signing.key',
    ]);
  });

  test('takes the completion of an upload up again that a crash broke off', async () => {
    const upload = await site.storage.createUpload({ key: 'film', contentType: 'video/mp4' });
    await sendPart(upload, 1, Buffer.from('one '));
    await sendPart(upload, 2, Buffer.from('two'));
    const parts = await site.storage.listParts(upload);
    const uploadFolder = join(site.folder, 'uploads', upload.uploadId);
    await cp(uploadFolder, `${site.folder}-before`, { recursive: true });
    const object = await site.storage.completeUpload({ upload, parts });

    // As if it had died after the bytes got their new names and before the record that names them.
    await rm(join(site.folder, 'objects', 'o-film', 'object.json'));
    await rename(`${site.folder}-before`, uploadFolder);
    const reopened = await site.reopen();
    expect(await reopened.head('film')).toBeNull();
    expect(await reopened.completeUpload({ upload, parts })).toEqual(object);
    expect(await text((await reopened.get('film'))?.body ?? Readable.from([]))).toBe('one two');
    expect(await site.files()).toHaveLength(4);
  });

  test('ends uploads to which nothing came for a day, and no others', async () => {
    const idle = await site.storage.createUpload({ key: 'idle', contentType: 'video/mp4' });
    const active = await site.storage.createUpload({ key: 'active', contentType: 'video/mp4' });
    site.clock.advance({ hours: 20 });
    await sendPart(active, 1, Buffer.from('x'));
    site.clock.advance({ hours: 5 });
    expect(await site.storage.sweep()).toEqual({ endedUploads: 1 });
    await expect(site.storage.listParts(idle)).rejects.toMatchObject({ code: 'storage.upload_not_found' });
    expect(await site.storage.listParts(active)).toHaveLength(1);
  });

  test('removes the folders that a deleted object leaves empty', async () => {
    await put('deep/er/one', '1');
    await put('deep/two', '2');
    await site.storage.delete('deep/er/one');
    await expect(stat(join(site.folder, 'objects', 'd-deep', 'd-er'))).rejects.toThrow('ENOENT');
    await site.storage.delete('deep/two');
    await expect(stat(join(site.folder, 'objects', 'd-deep'))).rejects.toThrow('ENOENT');
  });

  test('survives many writers and deleters in the same folders', async () => {
    await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const key = `shared/${index % 3}/${index}`;
        await put(key, key);
        if (index % 2 === 0) await site.storage.delete(key);
      }),
    );
    const { items } = await site.storage.list({ prefix: 'shared/', limit: 100 });
    expect(items).toHaveLength(30);
  });

  test('copies without a second set of bytes', async () => {
    await put('original', 'bytes');
    await site.storage.copy({ from: 'original', to: 'copy' });
    const copied = (await site.files()).find((path) => /^objects\/o-copy\/.*\.1$/.test(path)) ?? '';
    expect(await readFile(join(site.folder, copied), 'utf8')).toBe('bytes');
    expect((await stat(join(site.folder, copied))).nlink).toBe(2);
  });

  test('refuses parts below the minimum where one is set', async () => {
    const strict = await openDiskStorageSite({ minimumPartBytes: 10 });
    const upload = await strict.storage.createUpload({ key: 'small', contentType: 'video/mp4' });
    for (const partNumber of [1, 2]) {
      const part = { upload, partNumber, sizeBytes: 1, expiresInSeconds: 60 };
      await strict.send({ ...(await strict.storage.signPart(part)), body: Buffer.from('x') });
    }
    const parts = await strict.storage.listParts(upload);
    await expect(strict.storage.completeUpload({ upload, parts })).rejects.toMatchObject({
      code: 'storage.part_too_small',
    });
    await strict.close();
  });
});
