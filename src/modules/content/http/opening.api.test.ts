import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { courseVersionPublished } from '../content.contract';
import { ContentWorld } from '../testing/content-world';

describe('the opening of lessons', () => {
  const world = new ContentWorld();
  const learner = aPerson();
  beforeAll(() => world.start());
  afterAll(() => world.platform.stop());

  const enrol = (
    courseId: string,
    completedLessonIds: string[] = [],
    status: 'active' | 'completed' = 'active',
  ) =>
    world.enrollments.say(courseId, learner.id, {
      kind: 'granted',
      enrollmentId: newId(),
      status,
      startedAt: world.platform.clock.now().toISOString(),
      completedLessonIds,
      percent: 0,
    });
  const read = (lessonId: string, as = learner) => world.send('get', `/lessons/${lessonId}`, { as });
  const rule = (changes: object) => ({
    daysAfterStart: null,
    notBefore: null,
    afterLessonIds: [],
    ...changes,
  });
  const put = (lesson: { id: string; version: number }, opening: object | null) =>
    world.send('patch', `/lessons/${lesson.id}`, { body: { version: lesson.version, opening } });

  async function twoLessons(opening: (first: string) => object | null, second: object = {}) {
    const made = await world.published([{ title: 'First' }, { title: 'Second', ...second }]);
    const [first, last] = made.lessons;
    const saved = await put(last!, opening(first!.id));
    expect(saved.status).toBe(200);
    expect((await world.publish(made.course.courseId)).status).toBe(200);
    return { ...made, first: first!, second: { ...last!, version: saved.body.version } };
  }

  it('is refused with what is missing, and comes with its completion', async () => {
    const { course, first, second } = await twoLessons((id) => rule({ afterLessonIds: [id] }));
    enrol(course.courseId);
    const refused = await read(second.id);
    expect(refused).toMatchObject({
      status: 403,
      body: {
        code: 'content.locked',
        facts: {
          courseId: course.courseId,
          title: 'Second',
          opensAt: null,
          after: [{ lessonId: first.id, title: 'First' }],
        },
      },
    });
    expect(JSON.stringify(refused.body)).not.toContain('Go outside.');
    expect(
      (await world.send('post', `/lessons/${second.id}/notes`, { as: learner, body: { text: 'Mine' } }))
        .status,
    ).toBe(403);
    enrol(course.courseId, [first.id]);
    expect((await read(second.id)).status).toBe(200);
  });

  it('waits so many days, and is open to those who teach it and those who finished', async () => {
    const { course, second } = await twoLessons(() => rule({ daysAfterStart: 2 }));
    enrol(course.courseId);
    const opensAt = new Date(world.platform.clock.now().getTime() + 2 * 86_400_000).toISOString();
    expect(await read(second.id)).toMatchObject({ status: 403, body: { facts: { opensAt, after: [] } } });
    expect((await read(second.id, world.teacher)).status).toBe(200);
    enrol(course.courseId, [second.id]);
    expect((await read(second.id)).status).toBe(200);
    enrol(course.courseId, [], 'completed');
    expect((await read(second.id)).status).toBe(200);
  });

  it('of a preview waits for nothing', async () => {
    const { course, second } = await twoLessons((id) => rule({ afterLessonIds: [id] }), { isPreview: true });
    enrol(course.courseId);
    expect((await read(second.id)).status).toBe(200);
  });

  it('is ruled by the section too, told to others, and shown in the outline', async () => {
    const { course, section, first, second } = await twoLessons((id) => rule({ afterLessonIds: [id] }));
    const other = await world.section(course.courseId, 'Later');
    const third = await world.lesson(other.id, { title: 'Third' });
    const notBefore = '2031-05-01T08:00:00.000Z';
    const changed = await world.send('patch', `/sections/${other.id}`, {
      body: { opening: rule({ notBefore }) },
    });
    expect(changed).toMatchObject({ status: 200, body: { title: 'Later', opening: { notBefore } } });
    await world.publish(course.courseId);
    const { body } = await world.send('get', `/courses/${course.courseId}/outline`, { as: null });
    const rules = [
      [first.id, null],
      [second.id, rule({ afterLessonIds: [first.id] })],
      [third.id, rule({ notBefore })],
    ];
    const shown = body.sections.flatMap(
      (one: { lessons: { id: string; opening: unknown }[] }) => one.lessons,
    );
    expect(shown.map((one: { id: string; opening: unknown }) => [one.id, one.opening])).toEqual(rules);
    const told = (await world.platform.published(courseVersionPublished)).at(-1);
    expect(
      told?.sections
        .flatMap(({ lessons }) => lessons)
        .map(({ lessonId, opening }) => [lessonId, opening ?? null]),
    ).toEqual(rules);
    const draft = await world.send('get', `/courses/${course.courseId}/draft`);
    expect(draft.body.sections[1]).toMatchObject({
      opening: rule({ notBefore }),
      lessons: [{ opening: null }],
    });
    expect(draft.body.sections[0].id).toBe(section.id);
  });

  it('that could never come is not published, nor one after a lesson that is gone', async () => {
    const { course, first, second } = await twoLessons((id) => rule({ afterLessonIds: [id] }));
    const circle = await put(first, rule({ afterLessonIds: [second.id] }));
    const publish = () => world.publish(course.courseId);
    const codes = (answer: Awaited<ReturnType<typeof publish>>) =>
      answer.body.facts.checklist.map(({ code, lessonId }: { code: string; lessonId: string }) => [
        code,
        lessonId,
      ]);
    const refused = await publish();
    expect(refused.status).toBe(409);
    expect(codes(refused)).toEqual([
      ['opening_circle', first.id],
      ['opening_circle', second.id],
    ]);
    await put(circle.body, null);
    expect((await publish()).status).toBe(200);
    await world.send('delete', `/lessons/${first.id}`);
    expect(codes(await publish())).toEqual([['opening_lesson_gone', second.id]]);
  });

  it('is no new version where nothing is asked for, and is seen before it is published', async () => {
    const { course, second, version } = await world
      .published([{}])
      .then((made) => ({ ...made, second: made.lessons[0]! }));
    const same = await put(second, rule({}));
    expect(same.body.opening).toBeNull();
    expect((await world.publish(course.courseId)).body.versionId).toBe(version.versionId);
    await put(same.body, rule({ daysAfterStart: 1 }));
    const { body } = await world.send('get', `/courses/${course.courseId}/publish-preview`);
    expect(body.changed).toMatchObject([{ lessonId: second.id, aspects: ['opening'] }]);
  });

  it('refuses rules out of bounds', async () => {
    const { lessons } = await world.published();
    for (const opening of [
      rule({ daysAfterStart: 0 }),
      rule({ notBefore: 'soon' }),
      rule({ afterLessonIds: Array.from({ length: 21 }, newId) }),
    ])
      expect((await put(lessons[0]!, opening)).status).toBe(400);
  });
});
