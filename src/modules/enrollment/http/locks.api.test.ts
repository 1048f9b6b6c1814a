import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { assessmentPassed } from '../../assessment/assessment.contract';
import { courseVersionPublished, type OpeningRule } from '../../content/content.contract';
import { GetQuizLock } from '../queries/get-quiz-lock';
import { startEnrollmentPlatform } from '../testing/enrollment-platform';
import { aCourse, aVersion, type fakeCourses } from '../testing/fixtures';

describe('lessons that open later', () => {
  let platform: TestApplication;
  let courses: ReturnType<typeof fakeCourses>;
  const learner = aPerson();
  beforeAll(async () => {
    ({ platform, courses } = await startEnrollmentPlatform());
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const rule = (changes: Partial<OpeningRule>) => ({
    daysAfterStart: null,
    notBefore: null,
    afterLessonIds: [],
    ...changes,
  });

  /** A course of an article, and a quiz with a rule; the learner is enrolled. */
  async function begun(opening: (first: string) => OpeningRule) {
    const course = courses.add(aCourse());
    const version = aVersion(course, ['article', 'practice']);
    const [first, second] = version.sections[0]!.lessons;
    second!.opening = opening(first!.lessonId);
    await platform.receive(courseVersionPublished, version);
    await platform.settle();
    const agent = await platform.as(learner);
    const { body } = await agent.post('/api/v1/enrollments').send({ courseId: course.courseId });
    const complete = (lessonId: string) =>
      agent.post(`/api/v1/enrollments/${body.id}/lessons/${lessonId}/complete`);
    const read = async () => (await agent.get(`/api/v1/enrollments/${body.id}`)).body;
    const { hosted } = platform.application;
    const quizLock = (quizId: string) =>
      hosted
        .find(({ manifest }) => manifest.name === 'enrollment')!
        .container.resolve(GetQuizLock)
        .execute({ courseId: course.courseId, learnerId: learner.id, quizId });
    return { course, version, first: first!, second: second!, complete, read, quizLock, enrollment: body };
  }

  it('are among what is left with what keeps them closed, and are completed after it', async () => {
    const { first, second, complete, read, quizLock } = await begun((id) => rule({ afterLessonIds: [id] }));
    const lock = { opensAt: null, after: [{ lessonId: first.lessonId, title: 'Lesson 1' }] };
    expect((await read()).progress.remaining).toMatchObject([{ lock: null }, { lock }]);
    expect(await quizLock(second.quiz!.quizId)).toEqual({ lock });
    const refused = await complete(second.lessonId);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'enrollment.locked', facts: lock });
    expect((await complete(first.lessonId)).body.remaining).toMatchObject([
      { lessonId: second.lessonId, lock: null },
    ]);
    expect(await quizLock(second.quiz!.quizId)).toEqual({ lock: null });
    expect((await complete(second.lessonId)).body.percent).toBe(100);
  });

  it('are not where one goes on: the first open one is, or it is told when one opens', async () => {
    const { course, version, first, second, complete } = await begun(() => rule({}));
    const goOn = async () => {
      const agent = await platform.as(learner);
      const { body } = await agent
        .get('/api/v1/enrollments')
        .query({ courseId: course.courseId })
        .expect(200);
      const { nextLesson, opensNext } = body.items[0];
      return { nextLesson, opensNext };
    };
    const publish = async (number: number, openings: OpeningRule[]) => {
      const lessons = version.sections[0]!.lessons.map((lesson, index) => ({
        ...lesson,
        opening: openings[index]!,
      }));
      const sections = [{ title: 'One', lessons }];
      await platform.receive(courseVersionPublished, { ...version, versionId: newId(), number, sections });
      await platform.settle();
    };
    const [soon, late] = ['2040-01-01T00:00:00.000Z', '2041-01-01T00:00:00.000Z'];
    await publish(2, [rule({ notBefore: late }), rule({})]);
    expect(await goOn()).toEqual({
      nextLesson: { lessonId: second.lessonId, title: second.title },
      opensNext: null,
    });
    await publish(3, [rule({ notBefore: late }), rule({ notBefore: soon })]);
    expect(await goOn()).toEqual({
      nextLesson: null,
      opensNext: { lessonId: second.lessonId, title: second.title, opensAt: soon },
    });
    await publish(4, [rule({}), rule({ afterLessonIds: [first.lessonId] })]);
    expect((await goOn()).nextLesson.lessonId).toBe(first.lessonId);
    await complete(first.lessonId);
    expect((await goOn()).nextLesson.lessonId).toBe(second.lessonId);
  });

  it('open so many days after the learner began', async () => {
    const { second, complete, read } = await begun(() => rule({ daysAfterStart: 3 }));
    const opensAt = new Date(new Date((await read()).createdAt).getTime() + 3 * 86_400_000).toISOString();
    expect((await complete(second.lessonId)).body.facts).toEqual({ opensAt, after: [] });
  });

  it('stay completed when a rule comes later, and so does a quiz that was passed', async () => {
    const { course, version, first, second, complete, read } = await begun(() =>
      rule({ daysAfterStart: null, notBefore: '2020-01-01T00:00:00.000Z' }),
    );
    await complete(second.lessonId);
    const lessons = version.sections[0]!.lessons.map((lesson) => ({
      ...lesson,
      opening: rule({ notBefore: '2040-01-01T00:00:00.000Z' }),
    }));
    await platform.receive(courseVersionPublished, {
      ...version,
      versionId: newId(),
      number: 2,
      sections: [{ title: 'One', lessons }],
    });
    await platform.receive(assessmentPassed, {
      attemptId: newId(),
      quizId: second.quiz!.quizId,
      quizVersion: 1,
      courseId: course.courseId,
      learnerId: learner.id,
      score: { numerator: 1, denominator: 1 },
      passedAt: '2026-01-05T09:00:00.000Z',
    });
    await platform.settle();
    const { progress } = await read();
    expect(progress).toMatchObject({
      percent: 50,
      remaining: [{ lessonId: first.lessonId, lock: { opensAt: '2040-01-01T00:00:00.000Z' } }],
    });
    expect((await complete(second.lessonId)).status).toBe(200);
  });
});
