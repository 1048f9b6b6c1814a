import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aPerson, startTestApplication } from '../../../platform/testing/start-test-application';
import { createTestDatabase } from '../../../platform/testing/test-database';
import { mediaModule } from '../media.module';
import { aVideo } from '../testing/files';

describe('an upload that a restart of the platform interrupted', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'stoa-resumed-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const start = () =>
    startTestApplication({
      modules: [mediaModule],
      environment: { DATABASE_URL: database.url, DATA_FOLDER: folder },
    });

  it('goes on with the parts that had arrived', async () => {
    const instructor = aPerson('instructor');
    const bytes = aVideo(9 * 1024 ** 2);
    const before = await start();
    const { body: upload } = await (await before.as(instructor))
      .post('/api/v1/media/uploads')
      .set('Idempotency-Key', 'the-film')
      .send({ fileName: 'film.mp4', sizeBytes: bytes.length, contentType: 'video/mp4' });
    const part = (partNumber: number) =>
      bytes.subarray((partNumber - 1) * upload.partSizeBytes, partNumber * upload.partSizeBytes);
    await put(new URL(upload.parts[1].url, before.url), part(2));
    await before.stop();

    const after = await start();
    try {
      const as = await after.as(instructor);
      const again = await as
        .post('/api/v1/media/uploads')
        .set('Idempotency-Key', 'the-film')
        .send({ fileName: 'film.mp4', sizeBytes: bytes.length, contentType: 'video/mp4' });
      expect(again.body).toEqual(upload);

      const address = `/api/v1/media/uploads/${upload.assetId}`;
      const { body: known } = await as.get(address);
      expect(known).toMatchObject({ status: 'uploading', partCount: 2, parts: [{ partNumber: 2 }] });
      const { body: signed } = await as.post(`${address}/parts`).send({ partNumbers: [1] });
      const etag = await put(new URL(signed.parts[0].url, after.url), part(1));
      const parts = [
        { partNumber: 1, etag },
        { partNumber: 2, etag: known.parts[0].etag },
      ];
      const { status, body: asset } = await as.post(`${address}/complete`).send({ parts });
      expect([status, asset.status, asset.sizeBytes]).toEqual([200, 'ready', bytes.length]);
      const served = await fetch(new URL(asset.url, after.url));
      expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
    } finally {
      await after.stop();
    }
  });
});

async function put(url: URL, body: Buffer): Promise<string> {
  const response = await fetch(url, { method: 'PUT', body: new Uint8Array(body) });
  expect(response.status).toBe(200);
  return response.headers.get('etag') ?? '';
}
