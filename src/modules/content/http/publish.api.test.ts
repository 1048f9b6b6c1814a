import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { courseVersionPublished } from '../content.contract';
import { ContentWorld } from '../testing/content-world';

describe('publishing', () => {
  const world = new ContentWorld();
  beforeAll(() => world.start());
  afterAll(() => world.platform.stop());
  afterEach(async () => {
    world.faults.clear();
    expect(await world.platform.deadLetters()).toEqual([]);
  });

  const announced = async (courseId: string) =>
    (await world.platform.published(courseVersionPublished)).filter((event) => event.courseId === courseId);

  it('is refused with the checklist of what is missing', async () => {
    const { courseId } = await world.course({ categorySlug: null, description: '' });
    const section = await world.section(courseId);
    const film = await world.lesson(section.id, { kind: 'video', title: 'Film' });
    const quiz = await world.lesson(section.id, { kind: 'quiz', title: 'Quiz' });
    const empty = await world.section(courseId, 'Empty');
    const { status, body } = await world.publish(courseId);
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'content.not_ready' });
    const { isReady, checklist } = (await world.send('get', `/courses/${courseId}/publish-checklist`)).body;
    expect(isReady).toBe(false);
    expect(body.facts.checklist).toEqual(checklist);
    expect(
      checklist.map(({ code, isBlocking, sectionId, lessonId }: Record<string, unknown>) => [
        code,
        isBlocking,
        lessonId ?? sectionId,
      ]),
    ).toEqual([
      ['description_missing', true, undefined],
      ['category_missing', true, undefined],
      ['section_empty', true, empty.id],
      ['video_missing', true, film.id],
      ['quiz_no_questions', true, quiz.id],
    ]);
    expect(await announced(courseId)).toEqual([]);
  });

  it('freezes the draft and its quizzes, and tells others all they count by', async () => {
    const { course, lessons, version, section } = await world.published([
      { isPreview: true, durationSeconds: 60 },
      { kind: 'quiz', title: 'Quiz', markdown: '' },
    ]);
    expect(version).toEqual({
      versionId: version.versionId,
      number: 1,
      publishedAt: '2026-01-05T09:00:00.000Z',
    });
    expect(await announced(course.courseId)).toEqual([
      {
        courseId: course.courseId,
        ...version,
        sections: [
          {
            title: 'First things',
            lessons: [
              {
                lessonId: lessons[0]?.id,
                title: 'Look up',
                kind: 'article',
                isPreview: true,
                durationSeconds: 60,
                quiz: null,
                opening: null,
              },
              {
                lessonId: lessons[1]?.id,
                title: 'Quiz',
                kind: 'quiz',
                isPreview: false,
                durationSeconds: 0,
                quiz: { quizId: lessons[1]?.quizId, version: 1, hasPassMark: true },
                opening: null,
              },
            ],
          },
        ],
      },
    ]);
    expect((await world.send('get', `/courses/${course.courseId}/draft`)).body).toMatchObject({
      published: version,
      hasUnpublishedChanges: false,
    });
    await world.lesson(section.id);
    expect((await world.send('get', `/courses/${course.courseId}/draft`)).body.hasUnpublishedChanges).toBe(
      true,
    );
  });

  it('makes a new version only where something has changed', async () => {
    const { course, lessons, version } = await world.published([{ kind: 'quiz', markdown: '' }]);
    expect((await world.publish(course.courseId)).body).toEqual(version);
    const [lesson] = lessons;
    const rename = (from: number, title: string) =>
      world.send('patch', `/lessons/${lesson?.id}`, { body: { version: from, title } });
    await rename(1, 'Another title');
    await rename(2, 'Look up');
    expect((await world.publish(course.courseId)).body).toEqual(version);
    // A quiz that was changed makes a new version, though the draft itself is as it was.
    world.assessment.fill(lesson?.quizId ?? '');
    expect((await world.publish(course.courseId)).body.number).toBe(2);
    await rename(3, 'Another title');
    expect((await world.publish(course.courseId)).body.number).toBe(3);
    expect((await announced(course.courseId)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('gives one version to all who ask at the same time', async () => {
    const course = await world.course();
    await world.lesson((await world.section(course.courseId)).id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => world.publish(course.courseId)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(answers.map(({ body }) => body.versionId)).size).toBe(1);
    expect(await announced(course.courseId)).toHaveLength(1);
  });

  it('numbers versions without gaps while the draft changes under it', async () => {
    const { course, section } = await world.published();
    const work = Array.from({ length: 6 }, async (_, index) => {
      await world.lesson(section.id, { title: `Lesson ${index}` });
      return world.publish(course.courseId);
    });
    const statuses = (await Promise.all(work)).map(({ status }) => status);
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    const numbers = (await announced(course.courseId)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect((await world.publish(course.courseId)).status).toBe(200);
    const outline = (await world.send('get', `/courses/${course.courseId}/outline`, { as: null })).body;
    expect(outline.sections[0].lessons).toHaveLength(7);
  });

  it('makes versions that the database itself refuses to change', async () => {
    const { version } = await world.published();
    const statements = [
      `update content.versions set number = 2 where id = '${version.versionId}'`,
      `delete from content.version_lessons where version_id = '${version.versionId}'`,
      `update content.version_lessons set markdown = 'Lies' where version_id = '${version.versionId}'`,
      `update content.version_sections set title = 'Lies'`,
      'truncate content.versions cascade',
    ];
    for (const statement of statements) {
      const error = await world.platform.query(statement).catch((refusal: Error) => refusal);
      expect(String((error as Error).cause)).toMatch(/A published version cannot be changed/);
    }
  });

  it('leaves learners the version before until the next, and takes removed lessons with it', async () => {
    const { course, lessons, section } = await world.published([
      { isPreview: true },
      { isPreview: true, title: 'Two' },
    ]);
    const [one, two] = lessons;
    const read = async (id = '') => (await world.send('get', `/lessons/${id}`, { as: null })).status;
    await world.send('delete', `/lessons/${one?.id}`);
    const added = await world.lesson(section.id, { isPreview: true });
    expect([await read(one?.id), await read(two?.id), await read(added.id)]).toEqual([200, 200, 404]);
    await world.publish(course.courseId);
    expect([await read(one?.id), await read(two?.id), await read(added.id)]).toEqual([404, 200, 200]);
  });

  it('is for those who teach the course', async () => {
    const { course } = await world.published();
    expect((await world.publish(course.courseId, aPerson('instructor'))).status).toBe(403);
    expect((await world.publish(course.courseId, aPerson('admin'))).status).toBe(200);
    expect((await world.publish(newId())).status).toBe(404);
  });

  it('reports that the parts it needs do not answer, and changes nothing', async () => {
    const course = await world.course();
    const quiz = await world.lesson((await world.section(course.courseId)).id, { kind: 'quiz' });
    world.assessment.fill(quiz.quizId ?? '');
    world.faults.plan('assessment.freezeQuizzes', 'after', () => new Error('The line was cut.'));
    expect((await world.publish(course.courseId)).status).toBe(500);
    expect(await announced(course.courseId)).toEqual([]);
    expect((await world.publish(course.courseId)).body.number).toBe(1);
  });
});
