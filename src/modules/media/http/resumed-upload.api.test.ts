import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { createTestDatabase } from '../../../platform/testing/test-database';
import { mediaModule } from '../media.module';
import { aVideo } from '../testing/files';
import { checksumOf, type FilePart, partsOf } from '../testing/parts-of';

describe('an upload that was interrupted', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let folder: string;
  let platform: TestApplication;
  const instructor = aPerson('instructor');
  const bytes = aVideo(9 * 1024 ** 2);
  const film = {
    fileName: 'film.mp4',
    sizeBytes: bytes.length,
    contentType: 'video/mp4',
    recognisedBy: { lastModified: 1_790_000_000_000, headSha256: `${'A'.repeat(43)}=` },
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'stoa-resumed-'));
    platform = await boot();
  });
  afterAll(async () => {
    await platform.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const boot = () =>
    startTestApplication({
      modules: [mediaModule, ...standIns({})],
      hosted: ['media'],
      environment: { DATABASE_URL: database.url, DATA_FOLDER: folder },
    });
  const start = async (file: object, who = instructor) =>
    (await platform.as(who)).post('/api/v1/media/uploads').send(file);

  async function send(assetId: string, part: FilePart, sent = part.bytes): Promise<number> {
    const { body } = await (await platform.as(instructor))
      .post(`/api/v1/media/uploads/${assetId}/parts`)
      .send({ parts: [{ partNumber: part.partNumber, sha256: part.sha256 }] });
    const [{ url, method, headers }] = body.parts;
    const response = await fetch(new URL(url, platform.url), { method, headers, body: new Uint8Array(sent) });
    return response.status;
  }
  const complete = async (assetId: string, checksum: string) =>
    (await platform.as(instructor)).post(`/api/v1/media/uploads/${assetId}/complete`).send({ checksum });

  it('is gone on with by whoever brings the same file again, after a restart of the platform too', async () => {
    const { body: upload } = await start(film);
    const [first, second] = partsOf(bytes, upload.partSizeBytes) as [FilePart, FilePart];
    expect(await send(upload.assetId, second)).toBe(200);
    await platform.stop();
    platform = await boot();

    const listed = await (await platform.as(instructor)).get('/api/v1/media/uploads');
    expect(listed.body.items).toMatchObject([{ assetId: upload.assetId, fileName: 'film.mp4' }]);
    const { status, body: again } = await start(film);
    expect([status, again]).toEqual([
      201,
      { ...upload, parts: [{ partNumber: 2, sizeBytes: second.bytes.length, sha256: second.sha256 }] },
    ]);
    expect(await send(upload.assetId, first)).toBe(200);
    const done = await complete(upload.assetId, checksumOf(bytes, upload.partSizeBytes));
    expect(done).toMatchObject({ status: 200, body: { status: 'ready', sizeBytes: bytes.length } });
    const served = await fetch(new URL(done.body.url, platform.url));
    expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
    expect((await (await platform.as(instructor)).get('/api/v1/media/uploads')).body.items).toEqual([]);
  });

  it('is another where the file, its purpose or its owner is another', async () => {
    const { assetId } = (await start(film)).body;
    const headSha256 = `${'B'.repeat(42)}A=`;
    const others = [
      await start({ ...film, fileName: 'other.mp4' }),
      await start({ ...film, sizeBytes: film.sizeBytes + 1 }),
      await start({ ...film, recognisedBy: { ...film.recognisedBy, headSha256 } }),
      await start({ ...film, recognisedBy: { ...film.recognisedBy, lastModified: 1 } }),
      await start({ ...film, purpose: { kind: 'lesson', lessonId: assetId } }),
      await start(film, aPerson('instructor')),
      await start({ ...film, recognisedBy: undefined }),
    ];
    const ids = new Set([assetId, ...others.map(({ body }) => body.assetId)]);
    expect([others.map(({ status }) => status), ids.size]).toEqual([Array(7).fill(201), 8]);
    expect((await start(film)).body.assetId).toBe(assetId);
  });

  it('is one, however many tabs begin it at once', async () => {
    const file = { ...film, fileName: 'at-once.mp4' };
    const begun = await Promise.all(Array.from({ length: 6 }, () => start(file)));
    expect(begun.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect(new Set(begun.map(({ body }) => body.assetId)).size).toBe(1);
  });

  it('begins anew where the storage has swept its parts', async () => {
    const file = { ...film, fileName: 'swept.mp4' };
    const { assetId } = (await start(file)).body;
    platform.clock.advance({ hours: 25 });
    await platform.application.jobs.runNow('media.sweep-storage');
    const { body } = await start(file);
    expect([body.parts, body.assetId === assetId]).toEqual([[], false]);
  });

  it('takes no part that is not as its checksum promised', async () => {
    const { body: upload } = await start({ ...film, fileName: 'damaged.mp4' });
    const [, second] = partsOf(bytes, upload.partSizeBytes) as [FilePart, FilePart];
    const damaged = Buffer.from(second.bytes);
    damaged[7] = (damaged[7] ?? 0) ^ 1;
    expect(await send(upload.assetId, second, damaged)).toBe(400);
    const { body } = await (await platform.as(instructor)).get(`/api/v1/media/uploads/${upload.assetId}`);
    expect(body.parts).toEqual([]);
  });

  it('is not completed where the whole is not what its sender has', async () => {
    const { body: upload } = await start({ ...film, fileName: 'mixed.mp4' });
    const changed = Buffer.from(bytes);
    changed[bytes.length - 1] = (changed[bytes.length - 1] ?? 0) ^ 1;
    for (const part of partsOf(bytes, upload.partSizeBytes)) await send(upload.assetId, part);
    const promised = checksumOf(changed, upload.partSizeBytes);
    expect(await complete(upload.assetId, promised)).toMatchObject({
      status: 409,
      body: { code: 'media.checksum_mismatch', facts: { promised } },
    });
    const [, second] = partsOf(changed, upload.partSizeBytes) as [FilePart, FilePart];
    await send(upload.assetId, second);
    expect((await complete(upload.assetId, promised)).status).toBe(200);
  });
});
