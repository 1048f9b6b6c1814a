import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { contentUploaded } from '../../media/media.contract';
import { ContentWorld } from '../testing/content-world';

describe('the draft of a course', () => {
  const world = new ContentWorld();
  beforeAll(() => world.start());
  afterAll(() => world.platform.stop());
  afterEach(async () => expect(await world.platform.deadLetters()).toEqual([]));

  const draft = async (courseId: string) => (await world.send('get', `/courses/${courseId}/draft`)).body;

  it('requires a signed-in teacher of the course', async () => {
    const { courseId } = await world.course({ status: 'published' });
    const hidden = await world.course();
    const body = { title: 'Mine now' };
    const add = (id: string, as: Parameters<typeof world.send>[2]) =>
      world.send('post', `/courses/${id}/sections`, { body, ...as });
    expect(await add(courseId, { as: null })).toMatchObject({
      status: 401,
      body: { code: 'auth.sign_in_required' },
    });
    expect(await add(courseId, { as: aPerson() })).toMatchObject({
      status: 403,
      body: { code: 'auth.role_required' },
    });
    expect(await add(courseId, { as: aPerson('instructor') })).toMatchObject({
      status: 403,
      body: { code: 'content.not_your_course' },
    });
    expect(await add(hidden.courseId, { as: aPerson('instructor') })).toMatchObject({
      status: 404,
      body: { code: 'course.not_found' },
    });
    expect(await add(courseId, { as: aPerson('admin') })).toMatchObject({ status: 201 });
    expect(await add(newId(), {})).toMatchObject({ status: 404 });
  });

  it('hides sections and lessons of a course that is not public from everybody else', async () => {
    const { courseId } = await world.course();
    const section = await world.section(courseId);
    const lesson = await world.lesson(section.id);
    const as = aPerson('instructor');
    const answers = await Promise.all([
      world.send('patch', `/sections/${section.id}`, { as, body: { title: 'X' } }),
      world.send('delete', `/sections/${section.id}`, { as }),
      world.send('post', `/sections/${section.id}/lessons`, { as, body: { title: 'X', kind: 'article' } }),
      world.send('get', `/lessons/${lesson.id}/draft`, { as }),
      world.send('patch', `/lessons/${lesson.id}`, { as, body: { version: 1 } }),
      world.send('delete', `/lessons/${lesson.id}`, { as }),
      world.send('get', `/courses/${courseId}/draft`, { as }),
      world.send('get', `/courses/${courseId}/publish-checklist`, { as }),
      world.send('post', `/courses/${courseId}/publish`, { as }),
      world.send('put', `/courses/${courseId}/curriculum`, { as, body: { sections: [] } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(404));
  });

  it('can be worked on before the event of the new course has come', async () => {
    const course = world.courses.add({ ...(await world.course()), courseId: newId() });
    expect(await world.send('get', `/courses/${course.courseId}/draft`)).toMatchObject({
      status: 200,
      body: { sections: [], published: null },
    });
    expect((await world.section(course.courseId)).version).toBe(1);
  });

  it('holds sections and lessons of every kind in order', async () => {
    const { courseId } = await world.course();
    const first = await world.section(courseId, 'One');
    const second = await world.section(courseId, 'Two');
    const video = world.media.add({ ownerId: world.teacher.id, kind: 'video', contentType: 'video/mp4' });
    const captions = world.media.add({ ownerId: world.teacher.id, kind: 'captions', status: 'uploading' });
    await world.lesson(first.id, { title: 'Text', isPreview: true, durationSeconds: 90 });
    await world.lesson(first.id, {
      title: 'Film',
      kind: 'video',
      assetId: video.assetId,
      captions: [{ assetId: captions.assetId, language: 'en', label: 'English' }],
    });
    await world.lesson(second.id, { title: 'Questions', kind: 'quiz', markdown: '', passMarkPercent: 60 });
    expect(await draft(courseId)).toMatchObject({
      sections: [
        {
          title: 'One',
          lessons: [
            {
              title: 'Text',
              kind: 'article',
              isPreview: true,
              durationSeconds: 90,
              hasText: true,
              version: 1,
            },
            {
              title: 'Film',
              asset: { assetId: video.assetId, status: 'ready' },
              captions: [{ assetId: captions.assetId, status: 'uploading', language: 'en' }],
            },
          ],
        },
        { title: 'Two', lessons: [{ quiz: { passMarkPercent: 60, problems: ['no_questions'] } }] },
      ],
      published: null,
      hasUnpublishedChanges: true,
    });
  });

  it('refuses a change that would overwrite another', async () => {
    const section = await world.section((await world.course()).courseId);
    const lesson = await world.lesson(section.id);
    const change = (body: object) => world.send('patch', `/lessons/${lesson.id}`, { body });
    expect(await change({ version: 1, title: 'Look down', durationSeconds: 30 })).toMatchObject({
      status: 200,
      body: { title: 'Look down', durationSeconds: 30, markdown: 'Go outside.', version: 2 },
    });
    expect(await change({ version: 1, markdown: 'Stay inside.' })).toMatchObject({
      status: 409,
      body: { code: 'content.changed_meanwhile', facts: { version: 2 } },
    });
    const race = await Promise.all(
      Array.from({ length: 8 }, (_, index) => change({ version: 2, title: `Title ${index}` })),
    );
    expect(race.filter(({ status }) => status === 200)).toHaveLength(1);
    const rename = (body: object) => world.send('patch', `/sections/${section.id}`, { body });
    expect(await rename({ title: 'Again', version: 1 })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await rename({ title: 'And again', version: 1 })).toMatchObject({ status: 409 });
  });

  it('refuses what a lesson of its kind cannot have', async () => {
    const section = await world.section((await world.course()).courseId);
    const video = world.media.add({ ownerId: world.teacher.id, kind: 'video' });
    const image = world.media.add({ ownerId: world.teacher.id });
    const add = (lesson: object) =>
      world.send('post', `/sections/${section.id}/lessons`, {
        body: { title: 'X', kind: 'article', ...lesson },
      });
    const refused = { status: 422, body: { code: 'content.field_does_not_fit' } };
    expect(await add({ assetId: video.assetId })).toMatchObject(refused);
    expect(await add({ passMarkPercent: 50 })).toMatchObject(refused);
    expect(await add({ kind: 'video', assetId: image.assetId })).toMatchObject(refused);
    expect(
      await add({ kind: 'video', captions: [{ assetId: image.assetId, language: 'en', label: 'English' }] }),
    ).toMatchObject(refused);
    expect(await add({ kind: 'video', assetId: video.assetId })).toMatchObject({ status: 201 });
    expect(await add({ kind: 'podcast' })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect(await add({ markdown: 'x'.repeat(200_001) })).toMatchObject({ status: 400 });
  });

  it('never points at a file of somebody else, so that its address is never signed', async () => {
    const section = await world.section((await world.course()).courseId);
    const foreign = world.media.add({ kind: 'video' });
    const own = world.media.add({ ownerId: world.teacher.id });
    const markdown = `![The moon](asset:${own.assetId}) and ![theirs](asset:${foreign.assetId})`;
    const refused = {
      status: 422,
      body: { code: 'content.asset_unknown', facts: { assetIds: [foreign.assetId] } },
    };
    const add = (lesson: object) =>
      world.send('post', `/sections/${section.id}/lessons`, {
        body: { title: 'X', kind: 'video', ...lesson },
      });
    expect(await add({ markdown })).toMatchObject(refused);
    expect(await add({ assetId: foreign.assetId })).toMatchObject(refused);
    const lesson = await world.lesson(section.id, { markdown: `![The moon](asset:${own.assetId})` });
    expect(
      await world.send('patch', `/lessons/${lesson.id}`, { body: { version: 1, markdown } }),
    ).toMatchObject(refused);
    expect((await world.send('get', `/lessons/${lesson.id}/draft`)).body.images).toEqual({
      [own.assetId]: { url: `https://files.example/${own.assetId}?inline`, picture: null },
    });
  });

  it('makes one quiz for a quiz lesson, however often it is asked for', async () => {
    const { courseId } = await world.course();
    const section = await world.section(courseId);
    const before = world.assessment.known.size;
    const request = { body: { title: 'Questions', kind: 'quiz' }, key: `quiz-${section.id}` };
    const [first, second] = [
      await world.send('post', `/sections/${section.id}/lessons`, request),
      await world.send('post', `/sections/${section.id}/lessons`, request),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(world.assessment.known.size).toBe(before + 1);
    expect((await draft(courseId)).sections[0].lessons).toHaveLength(1);
  });

  it('is put in order as a whole, and only by those who saw all of it', async () => {
    const { courseId } = await world.course();
    const [one, two] = [await world.section(courseId, 'One'), await world.section(courseId, 'Two')];
    const ids: string[] = [];
    for (const section of [one, one, two]) ids.push((await world.lesson(section.id)).id);
    const [a, b, c] = ids as [string, string, string];
    const order = (sections: object[]) =>
      world.send('put', `/courses/${courseId}/curriculum`, { body: { sections } });
    const wanted = [
      { id: two.id, lessonIds: [b, c] },
      { id: one.id, lessonIds: [a] },
    ];
    expect(await order(wanted)).toEqual({ status: 200, body: { sections: wanted } });
    const shown = (await draft(courseId)).sections as { id: string; lessons: { id: string }[] }[];
    expect(shown.map(({ id, lessons }) => ({ id, lessonIds: lessons.map((lesson) => lesson.id) }))).toEqual(
      wanted,
    );
    expect(await order([{ id: two.id, lessonIds: [b, c] }])).toMatchObject({
      status: 409,
      body: { code: 'content.changed_meanwhile', facts: { missing: [one.id, a], unknown: [] } },
    });
    const other = await world.lesson((await world.section((await world.course()).courseId)).id);
    expect(await order([...wanted, { id: newId(), lessonIds: [other.id] }])).toMatchObject({ status: 409 });
  });

  it('loses what is removed, and nothing else', async () => {
    const { courseId } = await world.course();
    const [one, two] = [await world.section(courseId, 'One'), await world.section(courseId, 'Two')];
    const gone = await world.lesson(one.id);
    const kept = await world.lesson(two.id, { title: 'Kept' });
    const removed = await world.lesson(two.id);
    expect((await world.send('delete', `/sections/${one.id}`)).status).toBe(204);
    expect((await world.send('delete', `/lessons/${removed.id}`)).status).toBe(204);
    expect((await world.send('delete', `/lessons/${gone.id}`)).status).toBe(404);
    expect((await draft(courseId)).sections).toMatchObject([{ id: two.id, lessons: [{ id: kept.id }] }]);
  });

  it('has at most a hundred sections', async () => {
    const { courseId } = await world.course();
    await world.section(courseId);
    await world.platform.query(
      `insert into content.sections (id, course_id, position, title, version)
       select gen_random_uuid(), '${courseId}', number, 'Section', 1 from generate_series(1, 99) as number`,
    );
    expect(
      await world.send('post', `/courses/${courseId}/sections`, { body: { title: 'One more' } }),
    ).toMatchObject({
      status: 409,
      body: { code: 'content.too_many_sections' },
    });
  });

  describe('takes an upload', () => {
    const upload = async (changes: object, purpose: object, ownerId = world.teacher.id) => {
      const asset = world.media.add({ ownerId, ...changes });
      const { status: _, ...facts } = asset;
      await world.platform.receive(contentUploaded, { ...facts, purpose: purpose as never });
      await world.platform.settle();
      return asset;
    };

    it('to the lesson it was made for, once', async () => {
      const { courseId } = await world.course();
      const section = await world.section(courseId);
      const film = await world.lesson(section.id, { kind: 'video' });
      const video = await upload({ kind: 'video' }, { kind: 'lesson', lessonId: film.id });
      const purpose = { kind: 'lesson_captions', lessonId: film.id };
      await upload({ kind: 'captions', fileName: 'film.de.vtt' }, purpose);
      const german = await upload({ kind: 'captions', fileName: 'film2.de.vtt' }, purpose);
      const english = await upload({ kind: 'captions', fileName: 'film.vtt' }, purpose);
      expect((await draft(courseId)).sections[0].lessons[0]).toMatchObject({
        asset: { assetId: video.assetId },
        captions: [
          { assetId: german.assetId, language: 'de', label: 'Deutsch' },
          { assetId: english.assetId, language: 'en', label: 'English' },
        ],
        version: 5,
      });
    });

    it('unless it does not fit, or comes from somebody who does not teach there', async () => {
      const { courseId } = await world.course();
      const section = await world.section(courseId);
      const film = await world.lesson(section.id, { kind: 'video' });
      await upload({ kind: 'image' }, { kind: 'lesson', lessonId: film.id });
      await upload({ kind: 'video' }, { kind: 'lesson', lessonId: film.id }, newId());
      await upload({ kind: 'video' }, { kind: 'lesson', lessonId: newId() });
      await upload({ kind: 'image' }, { kind: 'course_cover', courseId });
      expect((await draft(courseId)).sections[0].lessons[0]).toMatchObject({ asset: null, version: 1 });
    });
  });
});
