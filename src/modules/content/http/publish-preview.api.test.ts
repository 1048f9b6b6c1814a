import { aPerson } from '../../../platform/testing/start-test-application';
import { ContentWorld, unavailable } from '../testing/content-world';
import { anEffect } from '../testing/fakes';

describe('the preview of publishing', () => {
  const world = new ContentWorld();
  beforeAll(() => world.start());
  afterAll(() => world.platform.stop());
  afterEach(() => world.faults.clear());

  const preview = (courseId: string, as = world.teacher) =>
    world.send('get', `/courses/${courseId}/publish-preview`, { as });

  it('is for those who teach the course', async () => {
    const { course } = await world.published();
    expect((await preview(course.courseId, aPerson())).status).toBe(403);
    expect((await preview(course.courseId, aPerson('instructor'))).status).toBe(403);
    expect((await preview(course.courseId, aPerson('admin'))).status).toBe(200);
  });

  it('says that all is new before the first time, and that nothing is right after', async () => {
    const { courseId } = await world.course();
    const { id } = await world.lesson((await world.section(courseId)).id);
    expect((await preview(courseId)).body).toMatchObject({
      isFirst: true,
      hasChanges: true,
      added: [{ lessonId: id, title: 'Look up', kind: 'article', sectionTitle: 'First things' }],
      effect: null,
    });
    await world.publish(courseId);
    expect((await preview(courseId)).body).toEqual({
      isFirst: false,
      hasChanges: false,
      added: [],
      removed: [],
      changed: [],
      renamedSections: [],
      effect: null,
    });
  });

  it('says what comes, goes and differs, and what that does to those who learn', async () => {
    const { course, section, lessons } = await world.published([
      { title: 'One' },
      { title: 'Two' },
      { kind: 'quiz', title: 'Quiz', markdown: '' },
    ]);
    const [one, two, quiz] = lessons;
    await world.send('delete', `/lessons/${one?.id}`);
    await world.send('patch', `/lessons/${two?.id}`, { body: { version: 1, markdown: 'Look twice.' } });
    world.assessment.fill(quiz?.quizId ?? '');
    const added = await world.lesson(section.id, { title: 'Three' });
    const { body } = await preview(course.courseId);
    expect(body).toMatchObject({
      isFirst: false,
      hasChanges: true,
      added: [{ lessonId: added.id, title: 'Three' }],
      removed: [{ lessonId: one?.id, title: 'One' }],
      changed: [
        { lessonId: two?.id, title: 'Two', aspects: ['text'] },
        { lessonId: quiz?.id, title: 'Quiz', aspects: ['quiz'] },
      ],
      effect: anEffect,
    });
    expect(world.enrollments.previewed.at(-1)).toEqual({
      courseId: course.courseId,
      lessons: [
        { lessonId: two?.id, quizId: null },
        { lessonId: quiz?.id, quizId: quiz?.quizId },
        { lessonId: added.id, quizId: null },
      ],
    });
  });

  it('sees a quiz that was changed, though the draft itself is as it was', async () => {
    const { course, lessons } = await world.published([{ kind: 'quiz', markdown: '' }]);
    world.assessment.fill(lessons[0]?.quizId ?? '');
    expect((await preview(course.courseId)).body).toMatchObject({
      hasChanges: true,
      changed: [{ aspects: ['quiz'] }],
    });
    const draft = await world.send('get', `/courses/${course.courseId}/draft`);
    expect(draft.body.hasUnpublishedChanges).toBe(true);
  });

  it('says what changes in the course while enrollment does not answer', async () => {
    const { course, section } = await world.published();
    await world.lesson(section.id);
    world.faults.plan('enrollment.previewVersion', 'before', unavailable, 5);
    expect((await preview(course.courseId)).body).toMatchObject({
      hasChanges: true,
      added: [{}],
      effect: null,
    });
  });
});
