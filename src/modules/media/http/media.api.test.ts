import type { z } from 'zod';
import { runWith } from '../../../platform/context/call-context';
import { newId } from '../../../platform/identifiers/identifier';
import { HandoverStorage, ObjectStorage } from '../../../platform/storage/object-storage';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { MediaApiService } from '../media.api';
import { type AssetPurpose, contentUploaded, mediaFailed, mediaProcessed } from '../media.contract';
import { mediaModule } from '../media.module';
import { aVideo, files } from '../testing/files';
import { checksumOf, partsOf } from '../testing/parts-of';
import type { UploadView } from './media.schemas';

type Started = z.output<typeof UploadView>;

const mebibyte = 1024 ** 2;

describe('media', () => {
  let platform: TestApplication;
  const instructor = aPerson('instructor');

  beforeAll(async () => {
    platform = await startTestApplication({ modules: [mediaModule, ...standIns({})], hosted: ['media'] });
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const storage = () => platform.application.containerOf('media').resolve(ObjectStorage);
  const handover = () => platform.application.containerOf('media').resolve(HandoverStorage);
  const api = () => platform.application.containerOf('media').resolve(MediaApiService);

  async function start(
    bytes: Buffer,
    options: {
      contentType?: string;
      fileName?: string;
      purpose?: AssetPurpose;
      who?: typeof instructor;
    } = {},
  ) {
    const { contentType = '', fileName = 'file', purpose, who = instructor } = options;
    return (await platform.as(who))
      .post('/api/v1/media/uploads')
      .send({ fileName, sizeBytes: bytes.length, contentType, ...(purpose && { purpose }) });
  }

  /** Asks for addresses and sends parts as a browser does, straight to the storage. */
  async function send(
    upload: Started,
    bytes: Buffer,
    { partNumbers, who = instructor }: { partNumbers?: number[]; who?: typeof instructor } = {},
  ): Promise<void> {
    const parts = partsOf(bytes, upload.partSizeBytes).filter(
      ({ partNumber }) => partNumbers?.includes(partNumber) ?? true,
    );
    const signed = await (await platform.as(who))
      .post(`/api/v1/media/uploads/${upload.assetId}/parts`)
      .send({ parts: parts.map(({ partNumber, sha256 }) => ({ partNumber, sha256 })) });
    expect(signed.status).toBe(200);
    for (const { partNumber, method, url, headers, sizeBytes } of signed.body.parts) {
      const body = new Uint8Array(parts.find((part) => part.partNumber === partNumber)?.bytes ?? []);
      expect(body.length).toBe(sizeBytes);
      const response = await fetch(new URL(url, platform.url), { method, headers, body });
      expect(response.status).toBe(200);
    }
  }

  async function complete(upload: Started, bytes: Buffer, who = instructor) {
    return (await platform.as(who))
      .post(`/api/v1/media/uploads/${upload.assetId}/complete`)
      .send({ checksum: checksumOf(bytes, upload.partSizeBytes) });
  }

  /** Start, send and complete. */
  async function upload(bytes: Buffer, options: Parameters<typeof start>[1] = {}) {
    const started = await start(bytes, options);
    expect(started.status).toBe(201);
    await send(started.body, bytes, options.who ? { who: options.who } : {});
    return complete(started.body, bytes, options.who);
  }

  async function eventsOf(assetId: string) {
    const isIts = (event: { assetId: string }) => event.assetId === assetId;
    return {
      uploaded: (await platform.published(contentUploaded)).filter(isIts),
      processed: (await platform.published(mediaProcessed)).filter(isIts),
      failed: (await platform.published(mediaFailed)).filter(isIts),
    };
  }

  const download = (url: string, headers: Record<string, string> = {}) =>
    fetch(new URL(url, platform.url), { headers });

  it('is brought by someone signed in who teaches', async () => {
    const body = { fileName: 'a.png', sizeBytes: 1, contentType: 'image/png' };
    const anonymous = await platform.anonymous.post('/api/v1/media/uploads').send(body);
    expect([anonymous.status, anonymous.body.code]).toEqual([401, 'auth.sign_in_required']);
    const learner = await start(files.png, { who: aPerson() });
    expect([learner.status, learner.body.code]).toEqual([403, 'auth.role_required']);
  });

  it('goes to the storage in parts, and is known for what it is when it is complete', async () => {
    const purpose: AssetPurpose = { kind: 'course_cover', courseId: newId() };
    const options = { contentType: 'image/png', fileName: 'Titelbild für „Sterne“.png', purpose };
    const { status, body } = await upload(files.png, options);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ownerId: instructor.id,
      kind: 'image',
      status: 'ready',
      contentType: 'image/png',
      sizeBytes: files.png.length,
      fileName: options.fileName,
      purpose,
    });
    await platform.settle();
    expect(await eventsOf(body.assetId)).toMatchObject({
      uploaded: [{ ownerId: instructor.id, kind: 'image', contentType: 'image/png', purpose }],
      processed: [{ fileName: options.fileName }],
      failed: [],
    });
    const served = await download(body.url);
    expect(Buffer.from(await served.arrayBuffer()).equals(files.png)).toBe(true);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(served.headers.get('content-disposition')).toMatch(/^inline/);
  });

  it('in many parts is signed as it goes, arrives in any order, and is read in ranges', async () => {
    const bytes = aVideo(17 * mebibyte + 5);
    const { body } = await start(bytes, { contentType: 'video/mp4' });
    expect(body).toMatchObject({ partSizeBytes: 8 * mebibyte, partCount: 3, parts: [] });
    await send(body, bytes, { partNumbers: [3] });
    const early = await complete(body, bytes);
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'media.parts_missing', facts: { missing: [1, 2] } },
    });
    await send(body, bytes, { partNumbers: [2, 1] });
    const done = await complete(body, bytes);
    expect(done).toMatchObject({ status: 200, body: { kind: 'video', sizeBytes: bytes.length } });

    const from = 8 * mebibyte - 3;
    const range = await download(done.body.url, { Range: `bytes=${from}-${from + 9}` });
    expect(range.status).toBe(206);
    expect(range.headers.get('content-range')).toBe(`bytes ${from}-${from + 9}/${bytes.length}`);
    expect(Buffer.from(await range.arrayBuffer()).equals(bytes.subarray(from, from + 10))).toBe(true);
  });

  it('that was completed answers the same again, however many ask at once, and is told once', async () => {
    const started = (await start(files.gif)).body;
    await send(started, files.gif);
    const answers = await Promise.all(Array.from({ length: 5 }, () => complete(started, files.gif)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await complete(started, files.gif)).body).toMatchObject({ kind: 'image', status: 'ready' });
    await platform.settle();
    const { uploaded, processed } = await eventsOf(started.assetId);
    expect([uploaded.length, processed.length]).toEqual([1, 1]);
  });

  it('that the storage has put together before a crash is completed by asking again', async () => {
    const started = (await start(files.pdf)).body;
    await send(started, files.pdf);
    const [row] = await platform.query(`select * from media.assets where id = '${started.assetId}'`);
    const reference = { key: row?.object_key as string, uploadId: row?.upload_id as string };
    const parts = await storage().listParts(reference);
    await storage().completeUpload({ upload: reference, parts });
    expect(await complete(started, files.pdf)).toMatchObject({
      status: 200,
      body: { kind: 'document', contentType: 'application/pdf' },
    });
  });

  it.each([
    ['a page that calls itself an image', files.html, 'image/png', 'cover.png'],
    ['a program without a word', files.elf, '', 'notes.txt'],
    ['an image that was declared a video', files.png, 'video/mp4', 'film.mp4'],
    ['noise that calls itself text', files.noise, 'text/plain', 'notes.txt'],
  ])(
    'is refused for its bytes, whatever its name, and leaves nothing: %s',
    async (_, bytes, contentType, fileName) => {
      const answer = await upload(bytes, { contentType, fileName });
      expect(answer).toMatchObject({ status: 415, body: { code: 'media.type_refused' } });
      const { assetId } = (
        await platform.query('select id as "assetId" from media.assets order by id desc limit 1')
      )[0] as {
        assetId: string;
      };
      expect(await storage().head(`assets/${assetId}`)).toBeNull();
      const again = await complete({ assetId, partSizeBytes: 8 * mebibyte } as Started, bytes);
      expect(again.body.code).toBe('media.type_refused');
      expect((await eventsOf(assetId)).uploaded).toEqual([]);
    },
  );

  it('is refused before a byte is sent where its own word is enough, or it is too large', async () => {
    expect(await start(files.html, { contentType: 'text/html; charset=utf-8' })).toMatchObject({
      status: 415,
      body: { code: 'media.type_refused' },
    });
    const huge = await (await platform.as(instructor))
      .post('/api/v1/media/uploads')
      .send({ fileName: 'a.mp4', sizeBytes: 5 * 1024 ** 3 + 1, contentType: 'video/mp4' });
    expect(huge).toMatchObject({
      status: 413,
      body: { code: 'media.too_large', facts: { maximumBytes: 5 * 1024 ** 3 } },
    });
  });

  it('is refused where it cannot be what it is for', async () => {
    const purpose: AssetPurpose = { kind: 'lesson_captions', lessonId: newId() };
    expect((await upload(files.png, { purpose })).body.code).toBe('media.type_refused');
    expect(await upload(files.vtt, { purpose })).toMatchObject({
      status: 200,
      body: { kind: 'captions', contentType: 'text/vtt' },
    });
  });

  it('in SubRip is kept and served as WebVTT, under a name that says so, and leaves nothing when it goes', async () => {
    const subRip = Buffer.from('1\r\n00:00:01,000 --> 00:00:02,000\r\nÜber den Dächern\r\n', 'latin1');
    const purpose: AssetPurpose = { kind: 'lesson_captions', lessonId: newId() };
    const started = (await start(subRip, { fileName: 'intro.de.srt', purpose })).body;
    await send(started, subRip);
    const answers = await Promise.all([1, 2, 3].map(() => complete(started, subRip)));
    const webVtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nÜber den Dächern\n';
    for (const answer of answers)
      expect(answer).toMatchObject({
        status: 200,
        body: {
          kind: 'captions',
          contentType: 'text/vtt',
          fileName: 'intro.de.vtt',
          sizeBytes: Buffer.byteLength(webVtt),
        },
      });
    const served = await download(answers[0]?.body.url);
    expect([served.headers.get('content-type'), await served.text()]).toEqual([
      'text/vtt; charset=utf-8',
      webVtt,
    ]);
    await platform.settle();
    const { processed, failed } = await eventsOf(started.assetId);
    expect([processed.length, failed.length]).toEqual([1, 0]);

    const principal = { kind: 'module', name: 'content' } as const;
    await runWith({ principal }, () => api().discardAssets({ assetIds: [started.assetId] }));
    const left = await storage().list({ prefix: '', limit: 1_000 });
    expect(left.items.filter(({ key }) => key.includes(started.assetId))).toEqual([]);
  });

  it.each([
    ['in WebVTT', files.vttWithoutCue, 'empty.vtt', { line: 1, problem: 'no_captions' }],
    [
      'in SubRip',
      Buffer.from('1\n00:00:02,000 --> 00:00:01,000\nBack\n'),
      'back.srt',
      { line: 2, problem: 'ends_before_it_begins' },
    ],
  ])('with captions %s that cannot be used is refused, line by line', async (_, bytes, fileName, problem) => {
    const refused = await upload(bytes, { fileName });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'media.captions_invalid', facts: { problems: [problem], problemCount: 1 } },
    });
  });

  it('of a vector image is never a page of its own', async () => {
    const { body } = await upload(files.svg, { contentType: 'image/svg+xml', fileName: 'plan.svg' });
    expect(body).toMatchObject({ kind: 'image', contentType: 'image/svg+xml' });
    const served = await download(body.url);
    expect(served.headers.get('content-type')).toBe('image/svg+xml');
    expect(served.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(served.headers.get('content-security-policy')).toContain('sandbox');
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('of others does not exist, except for an admin who reads', async () => {
    const upload = (await start(files.png)).body;
    const { assetId } = upload;
    const [part] = partsOf(files.png, upload.partSizeBytes);
    const stranger = aPerson('instructor');
    const admin = aPerson('admin');
    for (const who of [stranger, admin]) {
      const as = await platform.as(who);
      const answers = [
        await as.get(`/api/v1/media/uploads/${assetId}`),
        await as
          .post(`/api/v1/media/uploads/${assetId}/parts`)
          .send({ parts: [{ partNumber: 1, sha256: part?.sha256 }] }),
        await complete(upload, files.png, who),
        await as.delete(`/api/v1/media/uploads/${assetId}`),
      ];
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        Array.from({ length: 4 }, () => [404, 'media.upload_not_found']),
      );
    }
    const read = async (who: typeof instructor) =>
      (await (await platform.as(who)).get(`/api/v1/media/assets/${assetId}`)).status;
    expect([await read(stranger), await read(aPerson()), await read(admin), await read(instructor)]).toEqual([
      404, 404, 200, 200,
    ]);
  });

  it('that is cancelled is gone, and cancelling again changes nothing', async () => {
    const started = (await start(files.png)).body;
    await send(started, files.png);
    const cancel = async (assetId: string) =>
      (await platform.as(instructor)).delete(`/api/v1/media/uploads/${assetId}`);
    expect((await cancel(started.assetId)).status).toBe(204);
    expect((await cancel(started.assetId)).status).toBe(204);
    expect((await complete(started, files.png)).body.code).toBe('media.upload_ended');
    const done = (await upload(files.png)).body;
    expect((await cancel(done.assetId)).body.code).toBe('media.already_complete');
  });

  it('is listed with what is under way, the newest first, each to its owner', async () => {
    const owner = aPerson('instructor');
    const first = (await upload(files.png, { who: owner, fileName: 'first.png' })).body;
    const second = (await start(files.gif, { who: owner, fileName: 'second.gif' })).body;
    const list = async (query: string) =>
      (await (await platform.as(owner)).get(`/api/v1/media/assets${query}`)).body;
    const page = await list('?limit=1');
    expect(page.items).toMatchObject([{ assetId: second.assetId, status: 'uploading', url: null }]);
    expect(await list(`?limit=1&cursor=${page.nextCursor}`)).toMatchObject({
      items: [{ assetId: first.assetId, status: 'ready', url: expect.any(String) }],
      nextCursor: null,
    });
  });

  it('that has not come within a day is given up, and its parts are dropped', async () => {
    const started = (await start(files.png)).body;
    await send(started, files.png);
    platform.clock.advance({ hours: 25 });
    const fresh = (await start(files.gif)).body;
    await platform.application.jobs.runNow('media.sweep-uploads');
    const rows = await platform.query(
      `select id, status, failure_reason, cleaned_at is not null as is_clean, object_key, upload_id
       from media.assets where id in ('${started.assetId}', '${fresh.assetId}') order by id`,
    );
    expect(rows).toMatchObject([
      { status: 'failed', failure_reason: 'expired', is_clean: true },
      { status: 'uploading', is_clean: false },
    ]);
    const reference = { key: rows[0]?.object_key as string, uploadId: rows[0]?.upload_id as string };
    await expect(storage().listParts(reference)).rejects.toMatchObject({ code: 'storage.upload_not_found' });
    expect((await complete(started, files.png)).body.code).toBe('media.upload_ended');
  });

  describe('that another module hands over', () => {
    const lay = async (bytes: Buffer) => {
      const handoverKey = `imports/${newId()}/file`;
      await handover().put({ key: handoverKey, body: bytes, contentType: 'application/octet-stream' });
      return handoverKey;
    };
    const adopt = (handoverKey: string, fileName: string) =>
      runWith({ principal: { kind: 'module', name: 'content' } }, () =>
        api().adoptFile({ handoverKey, fileName, ownerId: instructor.id }),
      );

    it.each([
      ['image/png', files.png, 'a.png'],
      ['image/svg+xml', files.svg, 'a.svg'],
      ['text/vtt', files.vtt, 'a.vtt'],
      ['text/csv', files.csv, 'a.csv'],
      ['text/markdown', files.markdown, 'a.md'],
      ['application/pdf', files.pdf, 'a.pdf'],
      ['video/mp4', aVideo(100_000), 'a.mp4'],
    ])('is adopted for what it is: %s', async (contentType, bytes, fileName) => {
      const asset = await adopt(await lay(bytes), fileName);
      expect(asset).toMatchObject({ status: 'ready', contentType, fileName, sizeBytes: bytes.length });
      const { downloads } = await api().signDownloads({
        assetIds: [asset.assetId, newId()],
        disposition: 'inline',
      });
      expect(downloads).toHaveLength(1);
      const served = await download(downloads[0]!.url);
      expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
    });

    it('is refused with the lines that are wrong, where it holds captions', async () => {
      const broken = Buffer.from('1\n00:00:05,000 --> 00:00:01,000\nToo late.\n');
      await expect(adopt(await lay(broken), 'back.srt')).rejects.toMatchObject({
        code: 'media.type_refused',
        facts: { problems: [{ line: 2, problem: 'ends_before_it_begins' }], problemCount: 1 },
      });
    });

    it('is one asset, however often it is asked for', async () => {
      const handoverKey = await lay(files.png);
      const assets = await Promise.all(Array.from({ length: 6 }, () => adopt(handoverKey, 'a.png')));
      await handover().delete(handoverKey);
      assets.push(await adopt(handoverKey, 'a.png'));
      expect(new Set(assets.map(({ assetId }) => assetId)).size).toBe(1);
    });

    it('is refused for its bytes, or where it is not', async () => {
      await expect(adopt(await lay(files.html), 'a.svg')).rejects.toMatchObject({
        code: 'media.type_refused',
      });
      await expect(adopt('imports/nothing', 'a.png')).rejects.toMatchObject({
        code: 'media.handover_missing',
      });
    });

    it('is taken back, and may come again', async () => {
      const handoverKey = await lay(files.png);
      const first = await adopt(handoverKey, 'a.png');
      const assetIds = [first.assetId, newId()];
      expect(await api().discardAssets({ assetIds })).toEqual({ discarded: 1 });
      expect(await api().discardAssets({ assetIds })).toEqual({ discarded: 0 });
      expect(await api().getAssets({ assetIds })).toEqual({ assets: [] });
      expect(await storage().head(`assets/${first.assetId}`)).toBeNull();
      const second = await adopt(handoverKey, 'a.png');
      expect(second.assetId).not.toBe(first.assetId);
    });

    it('and is not taken within a day is swept', async () => {
      const old = await lay(files.png);
      platform.clock.advance({ hours: 25 });
      const fresh = await lay(files.png);
      await platform.application.jobs.runNow('media.sweep-handovers');
      expect([await handover().head(old), (await handover().head(fresh))?.sizeBytes]).toEqual([
        null,
        files.png.length,
      ]);
    });
  });

  it('is swept in the storage itself every day', async () => {
    const orphan = await storage().createUpload({ key: 'orphan', contentType: 'text/plain' });
    platform.clock.advance({ hours: 25 });
    await platform.application.jobs.runNow('media.sweep-storage');
    await expect(storage().listParts(orphan)).rejects.toMatchObject({ code: 'storage.upload_not_found' });
  });
});
