import sharp from 'sharp';
import { runWith } from '../../../platform/context/call-context';
import { newId } from '../../../platform/identifiers/identifier';
import { HandoverStorage, ObjectStorage } from '../../../platform/storage/object-storage';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { AdoptFile } from '../commands/adopt-file';
import { MakePictures } from '../jobs/make-pictures';
import { MediaApiService } from '../media.api';
import { type AssetPurpose, mediaFailed, mediaProcessed } from '../media.contract';
import { mediaModule } from '../media.module';
import { files } from '../testing/files';
import { uploadFile } from '../testing/upload-file';

/** A picture taken upright with a camera held sideways: 900 × 600 in the file, 600 × 900 to the eye. */
const fromCamera = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#0c5b4c' } })
    .withExif({ IFD0: { Copyright: 'Ada', Make: 'Camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('a picture', () => {
  let platform: TestApplication;
  const instructor = aPerson('instructor');
  beforeAll(async () => {
    platform = await startTestApplication({ modules: [mediaModule, ...standIns({})], hosted: ['media'] });
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const inModule = () => platform.application.containerOf('media');
  const bring = async (bytes: Buffer, purpose?: AssetPurpose, fileName = 'picture') => {
    const { body } = await uploadFile(platform, instructor, { bytes, fileName, ...(purpose && { purpose }) });
    await platform.settle();
    return body.assetId as string;
  };
  const sign = async (assetId: string, disposition: 'inline' | 'attachment' = 'inline') => {
    const api = inModule().resolve(MediaApiService);
    return (await api.signDownloads({ assetIds: [assetId], disposition })).downloads[0];
  };
  const read = async (url: string) => fetch(new URL(url, platform.url));
  const bytesOf = async (url: string) => Buffer.from(await (await read(url)).arrayBuffer());
  const aCover = (): AssetPurpose => ({ kind: 'course_cover', courseId: newId() });
  const failureOf = async (assetId: string) =>
    (await platform.published(mediaFailed)).find((event) => event.assetId === assetId)?.reason;

  it('is made in the widths below its own, upright, without what its file tells of camera and place', async () => {
    const assetId = await bring(await fromCamera());
    const download = await sign(assetId);
    const picture = download?.picture;
    expect(picture).toMatchObject({ width: 600, height: 900 });
    expect(picture?.sources.map(({ width }) => width)).toEqual([320, 600]);
    const widest = await sharp(await bytesOf(picture?.sources[1]?.url ?? '')).metadata();
    expect(widest).toMatchObject({ format: 'webp', width: 600, height: 900 });
    const fallback = await sharp(await bytesOf(picture?.url ?? '')).metadata();
    expect(fallback).toMatchObject({ format: 'jpeg', width: 600, height: 900 });
    for (const { exif, orientation, xmp } of [widest, fallback])
      expect({ exif, orientation, xmp }).toEqual({ exif: undefined, orientation: undefined, xmp: undefined });
    expect(download?.url).toBe(picture?.url);
  });

  it('is saved as it came', async () => {
    const original = await fromCamera();
    const assetId = await bring(original);
    expect((await bytesOf((await sign(assetId, 'attachment'))?.url ?? '')).equals(original)).toBe(true);
  });

  it('that shines through keeps that, in its fallback too', async () => {
    const glass = {
      width: 40,
      height: 30,
      channels: 4,
      background: { r: 9, g: 9, b: 9, alpha: 0.4 },
    } as const;
    const download = await sign(await bring(await sharp({ create: glass }).png().toBuffer()));
    const fallback = await sharp(await bytesOf(download?.picture?.url ?? '')).metadata();
    expect(fallback).toMatchObject({ format: 'png', hasAlpha: true });
  });

  it('that is larger than any screen is brought down, and a small one is never enlarged', async () => {
    const huge = await sharp({ create: { width: 4_000, height: 10, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const widths = async (bytes: Buffer) =>
      (await sign(await bring(bytes)))?.picture?.sources.map(({ width }) => width);
    expect(await widths(huge)).toEqual([320, 640, 960, 1_280, 1_920]);
    expect(await widths(files.png)).toEqual([1]);
  });

  it('is none where it is drawn or moves: it is shown as it came', async () => {
    const svg = await sign(await bring(files.svg));
    expect(svg?.picture).toBeNull();
    const frames = ['#000', '#fff'].map((background) => ({
      create: { width: 8, height: 8, channels: 3, background } as const,
    }));
    const stills = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
    const moving = await sharp(stills, { join: { animated: true } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    expect((await sign(await bring(moving)))?.picture).toBeNull();
  });

  it('that would unpack to more than 50 megapixels is refused before it does', async () => {
    const bomb = await sharp({
      create: { width: 10_000, height: 5_001, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await failureOf(await bring(bomb))).toMatch(/50 megapixels/);
  });

  it('that ends in the middle is refused', async () => {
    const whole = await fromCamera();
    expect(await failureOf(await bring(whole.subarray(0, whole.length / 2)))).toMatch(/cannot be read/);
  });

  it('is made of an image that an import brought, too', async () => {
    const handover = inModule().resolve(HandoverStorage);
    await handover.put({ key: 'import/one', body: await fromCamera(), contentType: 'image/jpeg' });
    const adopt = inModule().resolve(AdoptFile);
    const principal = { kind: 'module', name: 'content' } as const;
    const { assetId } = await runWith({ principal }, () =>
      adopt.execute({ handoverKey: 'import/one', fileName: 'moon.jpg', ownerId: instructor.id }),
    );
    expect((await sign(assetId))?.picture).toBeNull();
    await inModule().resolve(MakePictures).run();
    expect((await sign(assetId))?.picture).toMatchObject({ width: 600, height: 900 });
  });

  it('for a course cover is read by anyone, for good; any other is not', async () => {
    const assetId = await bring(await fromCamera(), aCover());
    const event = (await platform.published(mediaProcessed)).find((each) => each.assetId === assetId);
    const url = event?.cover?.sources[0]?.url ?? '';
    expect(url).toBe(`/api/v1/media/covers/${assetId}/320.webp`);
    const answer = await read(url);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ width: 320 });
    expect((await read(`/api/v1/media/covers/${assetId}/640.webp`)).status).toBe(404);
    const other = await bring(await fromCamera());
    expect((await read(`/api/v1/media/covers/${other}/320.webp`)).status).toBe(404);
  });

  it('for a course cover is never an SVG', async () => {
    const purpose = aCover();
    const answer = await uploadFile(platform, instructor, { bytes: files.svg, fileName: 'a.svg', purpose });
    expect([answer.status, answer.body.code]).toEqual([415, 'media.type_refused']);
  });

  it('goes with its asset, and leaves nothing in the storage', async () => {
    const assetId = await bring(await fromCamera());
    const storage = inModule().resolve(ObjectStorage);
    const left = async () => (await storage.list({ prefix: `variants/${assetId}/`, limit: 10 })).items.length;
    expect(await left()).toBe(3);
    const api = inModule().resolve(MediaApiService);
    const principal = { kind: 'module', name: 'content' } as const;
    await runWith({ principal }, () => api.discardAssets({ assetIds: [assetId] }));
    expect(await left()).toBe(0);
  });
});
