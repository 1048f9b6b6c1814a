import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { noteBounds } from '../domain/note';
import { ContentWorld } from '../testing/content-world';

describe('notes', () => {
  const world = new ContentWorld();
  const learner = aPerson();
  beforeAll(() => world.start());
  afterAll(() => world.platform.stop());

  type As = ReturnType<typeof aPerson> | null;
  const write = (lessonId: string | undefined, body: object, as: As = learner) =>
    world.send('post', `/lessons/${lessonId}/notes`, { as, body });
  const list = (courseId: string, query = '', as: As = learner) =>
    world.send('get', `/courses/${courseId}/notes${query}`, { as });

  async function opened(lessons: object[] = [{ title: 'One' }, { title: 'Two' }]) {
    const made = await world.published(lessons);
    world.enrollments.say(made.course.courseId, learner.id, {
      kind: 'granted',
      enrollmentId: newId(),
      status: 'active',
      startedAt: '2026-01-01T00:00:00.000Z',
      completedLessonIds: [],
      percent: 0,
    });
    return { courseId: made.course.courseId, ids: made.lessons.map(({ id }) => id), ...made };
  }

  async function withVideo() {
    const video = world.media.add({ ownerId: world.teacher.id, kind: 'video', contentType: 'video/mp4' });
    return opened([{ title: 'One' }, { title: 'Film', kind: 'video', assetId: video.assetId, markdown: '' }]);
  }

  it('require a signed-in learner to whom the lesson is open', async () => {
    const { courseId, ids } = await opened();
    const stranger = aPerson();
    expect((await write(ids[0], { text: 'Mine' }, null)).status).toBe(401);
    expect((await list(courseId, '', null)).status).toBe(401);
    expect(await write(ids[0], { text: 'Mine' }, stranger)).toMatchObject({
      status: 403,
      body: { code: 'content.not_enrolled' },
    });
    expect((await write(newId(), { text: 'Mine' })).status).toBe(404);
    expect((await write(ids[0], { text: 'Mine' }, world.teacher)).status).toBe(201);
  });

  it('are listed in the order of the course and of the video, and jump to their place', async () => {
    const { courseId, ids } = await withVideo();
    const [one, film] = ids;
    await write(film, { text: 'The end', atSeconds: 90 });
    await write(film, { atSeconds: 12 });
    await write(film, { text: 'Of the whole film' });
    await write(one, { text: '  First  ' });
    const all = await list(courseId);
    expect(all.body.items.map((note: { text: string }) => note.text)).toEqual([
      'First',
      'Of the whole film',
      '',
      'The end',
    ]);
    expect(all.body.items[3]).toEqual({
      id: expect.any(String),
      courseId,
      lesson: { id: film, title: 'Film', isThere: true },
      text: 'The end',
      atSeconds: 90,
      createdAt: expect.any(String),
      changedAt: expect.any(String),
    });
    const first = await list(courseId, '?limit=2');
    const rest = await list(courseId, `?limit=2&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...rest.body.items]).toEqual(all.body.items);
    expect(rest.body.nextCursor).toBeNull();
    expect((await list(courseId, `?lessonId=${one}`)).body.items).toHaveLength(1);
    expect((await list(courseId, '?cursor=bm90IGEgY3Vyc29y')).status).toBe(400);
  });

  it('have a time only in a video', async () => {
    const { ids } = await withVideo();
    expect(await write(ids[0], { text: 'When?', atSeconds: 3 })).toMatchObject({
      status: 422,
      body: { code: 'content.note_without_video' },
    });
    expect((await write(ids[1], { atSeconds: -1 })).status).toBe(400);
    expect((await write(ids[1], { text: 'x'.repeat(noteBounds.characters + 1) })).status).toBe(400);
  });

  it('are seen, changed and deleted by their writer alone', async () => {
    const { courseId, ids } = await opened();
    const { body: note } = await write(ids[0], { text: 'Mine' });
    for (const other of [world.teacher, aPerson('admin'), aPerson()]) {
      expect((await list(courseId, '', other)).body.items).toEqual([]);
      const body = { text: 'Yours' };
      expect(await world.send('patch', `/notes/${note.id}`, { as: other, body })).toMatchObject({
        status: 404,
        body: { code: 'content.note_not_found' },
      });
      expect((await world.send('delete', `/notes/${note.id}`, { as: other })).status).toBe(404);
    }
    const changed = await world.send('patch', `/notes/${note.id}`, { as: learner, body: { text: 'Better' } });
    expect(changed).toMatchObject({
      status: 200,
      body: { id: note.id, text: 'Better', lesson: { title: 'One', isThere: true } },
    });
    expect((await world.send('delete', `/notes/${note.id}`, { as: learner })).status).toBe(204);
    expect((await world.send('delete', `/notes/${note.id}`, { as: learner })).status).toBe(404);
    expect((await list(courseId)).body.items).toEqual([]);
  });

  it('stay when access ends and when the lesson leaves the course', async () => {
    const { courseId, ids, course } = await opened();
    await write(ids[0], { text: 'Kept' });
    await world.send('delete', `/lessons/${ids[0]}`);
    await world.publish(courseId);
    world.enrollments.say(courseId, learner.id, {
      kind: 'denied',
      reason: 'refunded',
      enrollmentId: newId(),
    });
    await world.tell({ ...course, status: 'archived' });
    expect((await list(courseId)).body.items).toMatchObject([
      { text: 'Kept', lesson: { id: ids[0], title: 'One', isThere: false } },
    ]);
    // To whoever has none in it, an archived course does not exist.
    expect((await list(courseId, '', aPerson())).status).toBe(404);
    expect((await list(newId())).status).toBe(404);
  });

  it('are bounded in number', async () => {
    const { courseId, ids } = await opened();
    const { id } = (await write(ids[0], { text: 'The first' })).body;
    await world.platform.query(
      `insert into content.notes (id, learner_id, course_id, lesson_id, lesson_title, text, created_at, changed_at)
       select gen_random_uuid(), learner_id, course_id, lesson_id, lesson_title, text, created_at, changed_at
       from content.notes, generate_series(2, ${noteBounds.perCourse}) where id = '${id}'`,
    );
    expect(await write(ids[1], { text: 'One too many' })).toMatchObject({
      status: 409,
      body: { code: 'content.too_many_notes' },
    });
    await world.send('delete', `/notes/${id}`, { as: learner });
    const together = await Promise.all(
      Array.from({ length: 8 }, () => write(ids[1], { text: 'Room for one' })),
    );
    expect(together.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
    expect((await list(courseId, '?limit=100')).body.items).toHaveLength(100);
  });
});
