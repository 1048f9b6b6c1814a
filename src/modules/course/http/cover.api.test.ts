import sharp from 'sharp';
import type { Person } from '../../../platform/auth/principal';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { mediaModule } from '../../media/media.module';
import { uploadFile } from '../../media/testing/upload-file';
import { courseChanged } from '../course.contract';
import { courseModule } from '../course.module';
import { eventsOfOthers, makePublished } from '../testing/start-course';

describe('The cover of a course', () => {
  let platform: TestApplication;
  beforeAll(async () => {
    platform = await startTestApplication({
      modules: [courseModule, mediaModule, ...standIns({ events: eventsOfOthers })],
      hosted: ['course', 'media'],
    });
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const painted = (background: string) =>
    sharp({ create: { width: 1_000, height: 500, channels: 3, background } })
      .png()
      .toBuffer();
  const bring = async (who: Person, courseId: string, background = '#0c5b4c') => {
    const purpose = { kind: 'course_cover', courseId } as const;
    const bytes = await painted(background);
    const { body } = await uploadFile(platform, who, { bytes, fileName: 'cover.png', purpose });
    return body.assetId as string;
  };
  const courseOf = async (id: string) =>
    (await platform.anonymous.get(`/api/v1/courses/${id}`).expect(200)).body;

  it('is none at first', async () => {
    const { id } = await makePublished(platform);
    expect((await courseOf(id)).cover).toBeNull();
  });

  it('is the picture that its instructor brings, wherever the course is shown, and is told', async () => {
    const { id, instructor } = await makePublished(platform, { title: 'Covered' });
    const { version } = await courseOf(id);
    const assetId = await bring(instructor, id);
    await platform.settle();
    const cover = {
      url: `/api/v1/media/covers/${assetId}/fallback.jpg`,
      width: 1_000,
      height: 500,
      sources: [320, 640, 960, 1_000].map((width) => ({
        url: `/api/v1/media/covers/${assetId}/${width}.webp`,
        width,
      })),
    };
    // What somebody writes about the course at the same time is not disturbed.
    expect(await courseOf(id)).toMatchObject({ cover, version });
    const catalogue = await platform.anonymous.get('/api/v1/courses?query=Covered').expect(200);
    expect(catalogue.body.items).toMatchObject([{ id, cover }]);
    const studio = await (await platform.as(instructor)).get('/api/v1/studio/courses').expect(200);
    expect(studio.body.items).toMatchObject([{ id, cover }]);
    const told = (await platform.published(courseChanged)).filter((event) => event.courseId === id);
    expect(told.at(-1)?.cover).toEqual(cover);
  });

  it('is not what somebody brings who does not teach it; an admin may', async () => {
    const { id } = await makePublished(platform);
    await bring(aPerson('instructor'), id);
    await platform.settle();
    expect((await courseOf(id)).cover).toBeNull();
    const assetId = await bring(aPerson('admin'), id);
    await platform.settle();
    expect((await courseOf(id)).cover.url).toContain(assetId);
  });

  it('is the one that was brought last', async () => {
    const { id, instructor } = await makePublished(platform);
    await bring(instructor, id, '#111111');
    const last = await bring(instructor, id, '#eeeeee');
    await platform.settle();
    expect((await courseOf(id)).cover.url).toContain(last);
  });

  it('is removed by those who teach it, once and again', async () => {
    const { id, instructor } = await makePublished(platform);
    await bring(instructor, id);
    await platform.settle();
    const remove = async (who: Person) => (await platform.as(who)).delete(`/api/v1/courses/${id}/cover`);
    expect(await remove(aPerson('instructor'))).toMatchObject({
      status: 403,
      body: { code: 'course.not_yours' },
    });
    expect(await remove(instructor)).toMatchObject({ status: 200, body: { cover: null } });
    expect(await remove(instructor)).toMatchObject({ status: 200, body: { cover: null } });
    expect((await courseOf(id)).cover).toBeNull();
  });
});
