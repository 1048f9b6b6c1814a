import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { assessmentPassed } from '../../assessment/assessment.contract';
import { courseVersionPublished } from '../../content/content.contract';
import { EnrollmentApiService } from '../enrollment.api';
import { startEnrollmentPlatform } from '../testing/enrollment-platform';
import { aCourse, aVersion, type fakeCourses } from '../testing/fixtures';

describe('the preview of a version', () => {
  let platform: TestApplication;
  let courses: ReturnType<typeof fakeCourses>;

  beforeAll(async () => {
    ({ platform, courses } = await startEnrollmentPlatform());
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  type Version = ReturnType<typeof aVersion>;
  const lessonsOf = (version: Version) => version.sections.flatMap(({ lessons }) => lessons);

  async function publish(version: Version) {
    await platform.receive(courseVersionPublished, version);
    await platform.settle();
  }

  function preview(version: Version) {
    const module = platform.application.hosted.find(({ manifest }) => manifest.name === 'enrollment');
    const lessons = lessonsOf(version).map(({ lessonId, quiz }) => ({
      lessonId,
      quizId: quiz?.quizId ?? null,
    }));
    return module?.container
      .resolve(EnrollmentApiService)
      .previewVersion({ courseId: version.courseId, lessons });
  }

  /** Somebody who enrols and completes these lessons. */
  async function learner(courseId: string, lessonIds: readonly string[]) {
    const person = aPerson();
    const agent = await platform.as(person);
    const { body } = await agent.post('/api/v1/enrollments').send({ courseId });
    for (const lessonId of lessonIds)
      await agent.post(`/api/v1/enrollments/${body.id}/lessons/${lessonId}/complete`);
    return {
      person,
      percent: async () => (await agent.get(`/api/v1/enrollments/${body.id}`)).body.progress.percent,
      status: async () => (await agent.get(`/api/v1/enrollments/${body.id}`)).body.status,
    };
  }

  it('counts nobody in a course without learners', async () => {
    const course = courses.add(aCourse());
    expect(await preview(aVersion(course, ['article']))).toEqual({
      underWay: 0,
      finished: 0,
      withNewLessons: 0,
      rising: 0,
      falling: 0,
      largestFall: 0,
      finishing: 0,
    });
  });

  it('says exactly what publishing then does', async () => {
    const course = courses.add(aCourse());
    const first = aVersion(course, ['article', 'article', 'article', 'article', 'quiz']);
    await publish(first);
    const [one, two, three, four, quiz] = lessonsOf(first);
    if (!one || !two || !three || !four || !quiz?.quiz) throw new Error('The version has five lessons.');

    const fresh = await learner(course.courseId, []);
    const falls = await learner(course.courseId, [one.lessonId, two.lessonId, three.lessonId]);
    const finishes = await learner(course.courseId, [four.lessonId]);
    const done = await learner(
      course.courseId,
      [one, two, three, four].map(({ lessonId }) => lessonId),
    );
    const brought = aVersion(course, ['quiz']);
    const [later] = lessonsOf(brought);
    for (const [person, quizId] of [
      [done.person, quiz.quiz.quizId],
      [finishes.person, later?.quiz?.quizId ?? ''],
    ] as const)
      await platform.receive(assessmentPassed, {
        attemptId: newId(),
        quizId,
        quizVersion: 1,
        courseId: course.courseId,
        learnerId: person.id,
        score: { numerator: 1, denominator: 1 },
        passedAt: '2026-01-05T09:00:00.000Z',
      });
    await platform.settle();
    expect(await done.status()).toBe('completed');

    // Lessons one to three leave; a quiz that one of them has passed already comes.
    const next: Version = {
      ...brought,
      number: 2,
      sections: [{ title: 'All that is left', lessons: later ? [four, later] : [] }],
    };
    const learners = [fresh, falls, finishes];
    const before = await Promise.all(learners.map(({ percent }) => percent()));
    expect(before).toEqual([0, 60, 20]);
    expect(await preview(next)).toEqual({
      underWay: 3,
      finished: 1,
      withNewLessons: 2,
      rising: 1,
      falling: 1,
      largestFall: 60,
      finishing: 1,
    });
    await publish(next);
    expect(await Promise.all(learners.map(({ percent }) => percent()))).toEqual([0, 0, 100]);
    expect(await Promise.all([...learners, done].map(({ status }) => status()))).toEqual([
      'active',
      'active',
      'completed',
      'completed',
    ]);
    expect(await done.percent()).toBe(100);
  });
});
