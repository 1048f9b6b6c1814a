import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import type { CourseAccess } from '../../enrollment/enrollment.contract';
import { ContentWorld, unavailable } from '../testing/content-world';

describe('reading', () => {
  const world = new ContentWorld();
  const learner = aPerson();
  beforeAll(() => world.start());
  afterAll(() => world.platform.stop());
  afterEach(() => world.faults.clear());

  const read = (lessonId = '', as: ReturnType<typeof aPerson> | null = learner) =>
    world.send('get', `/lessons/${lessonId}`, { as });
  const outline = (idOrSlug: string, as: ReturnType<typeof aPerson> | null = null) =>
    world.send('get', `/courses/${idOrSlug}/outline`, { as });
  const enrol = (courseId: string, completedLessonIds: string[] = []): CourseAccess => {
    const access: CourseAccess = {
      kind: 'granted',
      enrollmentId: newId(),
      status: 'active',
      startedAt: '2026-01-01T00:00:00.000Z',
      completedLessonIds,
      percent: 0,
    };
    world.enrollments.say(courseId, learner.id, access);
    return access;
  };

  it('a lesson requires a signed-in learner, unless it is a preview', async () => {
    const { lessons } = await world.published([{ isPreview: true }, { title: 'Closed' }]);
    expect(await read(lessons[0]?.id, null)).toMatchObject({
      status: 200,
      body: { isPreview: true, markdown: 'Go outside.', isCompleted: false, enrollmentId: null },
    });
    const refused = await read(lessons[1]?.id, null);
    expect(refused).toMatchObject({ status: 401, body: { code: 'auth.sign_in_required' } });
    expect(JSON.stringify(refused.body)).not.toContain('Go outside.');
    expect(world.faults.calls).not.toContain('enrollment.getAccess');
  });

  it.each(['not_enrolled', 'unpaid', 'expired', 'cancelled', 'refunded'] as const)(
    'a lesson is refused to who is %s, with the facts',
    async (reason) => {
      const { course, lessons } = await world.published();
      const enrollmentId = reason === 'not_enrolled' ? null : newId();
      world.enrollments.say(course.courseId, learner.id, { kind: 'denied', reason, enrollmentId });
      expect(await read(lessons[0]?.id)).toMatchObject({
        status: 403,
        body: { code: `content.${reason}`, facts: { courseId: course.courseId, enrollmentId } },
      });
    },
  );

  it('a lesson opens to who is enrolled, with its neighbours and its tick', async () => {
    const { course, lessons } = await world.published([
      { title: 'One' },
      { title: 'Two' },
      { title: 'Three' },
    ]);
    const [one, two, three] = lessons.map(({ id }) => id);
    const access = enrol(course.courseId, [two ?? '']);
    expect(await read(two)).toEqual({
      status: 200,
      body: {
        id: two,
        courseId: course.courseId,
        courseSlug: course.slug,
        sectionTitle: 'First things',
        title: 'Two',
        kind: 'article',
        isPreview: false,
        durationSeconds: 0,
        markdown: 'Go outside.',
        images: {},
        previousLessonId: one,
        nextLessonId: three,
        isCompleted: true,
        enrollmentId: access.enrollmentId,
      },
    });
    expect(world.faults.calls).toEqual(['enrollment.getAccess']);
    expect((await read(one)).body).toMatchObject({ previousLessonId: null, isCompleted: false });
    expect((await read(three)).body).toMatchObject({ nextLessonId: null });
  });

  it('a lesson opens to those who teach it and to admins, and to no other instructor', async () => {
    const { lessons } = await world.published();
    expect(await read(lessons[0]?.id, world.teacher)).toMatchObject({
      status: 200,
      body: { enrollmentId: null },
    });
    expect((await read(lessons[0]?.id, aPerson('admin'))).status).toBe(200);
    expect((await read(lessons[0]?.id, aPerson('instructor'))).status).toBe(403);
    expect((await read(lessons[0]?.id, aPerson('support', 'ops'))).status).toBe(403);
  });

  it('a lesson carries the addresses of all its files, asked for in one call', async () => {
    const own = { ownerId: world.teacher.id } as const;
    const video = world.media.add({ ...own, kind: 'video', contentType: 'video/mp4' });
    const captions = world.media.add({ ...own, kind: 'captions', contentType: 'text/vtt' });
    const image = world.media.add(own);
    const sheet = world.media.add({
      ...own,
      kind: 'document',
      fileName: 'sheet.pdf',
      contentType: 'application/pdf',
    });
    const { course, lessons } = await world.published([
      {
        kind: 'video',
        assetId: video.assetId,
        captions: [{ assetId: captions.assetId, language: 'en', label: 'English' }],
        markdown: `See ![the moon](asset:${image.assetId}) and [the sheet](asset:${sheet.assetId}).`,
      },
      { kind: 'file', assetId: sheet.assetId, markdown: '' },
    ]);
    enrol(course.courseId);
    const url = ({ assetId }: { assetId: string }, disposition = 'inline') =>
      `https://files.example/${assetId}?${disposition}`;
    expect((await read(lessons[0]?.id)).body).toMatchObject({
      video: {
        url: url(video),
        contentType: 'video/mp4',
        captions: [{ url: url(captions), language: 'en', label: 'English' }],
      },
      images: {
        [image.assetId]: { url: url(image), picture: null },
        [sheet.assetId]: { url: url(sheet), picture: null },
      },
    });
    expect(world.faults.calls.filter((call) => call === 'media.signDownloads')).toHaveLength(1);
    const { body } = await read(lessons[1]?.id);
    expect(body.file).toEqual({
      url: url(sheet, 'attachment'),
      fileName: 'sheet.pdf',
      sizeBytes: 1_234,
      contentType: 'application/pdf',
    });
    expect(body).not.toHaveProperty('markdown');
    expect(body).not.toHaveProperty('video');
  });

  it('a preview is shown while enrollment does not answer; any other lesson is not', async () => {
    const { course, lessons } = await world.published([{ isPreview: true }, {}]);
    enrol(course.courseId);
    world.faults.plan('enrollment.getAccess', 'before', unavailable, 2);
    expect((await read(lessons[0]?.id)).status).toBe(200);
    expect((await read(lessons[1]?.id)).status).toBe(503);
  });

  it('a draft lesson is read by nobody', async () => {
    const { section } = await world.published();
    const lesson = await world.lesson(section.id, { isPreview: true });
    expect(await read(lesson.id, world.teacher)).toMatchObject({
      status: 404,
      body: { code: 'content.lesson_not_found' },
    });
    expect((await read(newId())).status).toBe(404);
    expect((await read('not-an-id')).status).toBe(400);
  });

  it('an outline is public, by id and by slug', async () => {
    const { course, lessons, section } = await world.published([{ isPreview: true, durationSeconds: 60 }]);
    const expected = {
      sections: [
        {
          id: section.id,
          title: 'First things',
          lessons: [
            {
              id: lessons[0]?.id,
              title: 'Look up',
              kind: 'article',
              isPreview: true,
              durationSeconds: 60,
              opening: null,
            },
          ],
        },
      ],
    };
    expect(await outline(course.courseId)).toEqual({ status: 200, body: expected });
    expect(await outline(course.slug)).toEqual({ status: 200, body: expected });
    await world.tell({ ...course, status: 'unlisted', slug: 'the-new-name' });
    expect((await outline('the-new-name')).status).toBe(200);
  });

  it('an outline of what was never published does not exist', async () => {
    const course = await world.course();
    expect(await outline(course.courseId)).toMatchObject({ status: 404, body: { code: 'course.not_found' } });
    expect(await outline(course.courseId, world.teacher)).toMatchObject({
      status: 404,
      body: { code: 'content.not_published' },
    });
    expect((await outline('no-such-course')).status).toBe(404);
    expect((await outline(newId())).status).toBe(404);
  });

  it('an archived course stays with those who learn in it and those who teach it', async () => {
    const { course, lessons } = await world.published([{ isPreview: true }]);
    await world.tell({ ...course, status: 'archived' });
    const stranger = aPerson();
    enrol(course.courseId);
    expect((await outline(course.courseId)).status).toBe(404);
    expect((await outline(course.courseId, stranger)).status).toBe(404);
    expect((await outline(course.courseId, learner)).status).toBe(200);
    expect((await outline(course.courseId, world.teacher)).status).toBe(200);
    expect((await read(lessons[0]?.id, null)).status).toBe(401);
    expect((await read(lessons[0]?.id, stranger)).status).toBe(403);
    expect((await read(lessons[0]?.id, learner)).status).toBe(200);
  });
});
