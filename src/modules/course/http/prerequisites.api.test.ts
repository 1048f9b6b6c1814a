import { newId } from '../../../platform/identifiers/identifier';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { GetPrerequisites } from '../queries/get-prerequisites';
import {
  anInstructor,
  type MadeCourse,
  makeDraft,
  makePublished,
  startCourse,
} from '../testing/start-course';

describe('what comes before a course', () => {
  let platform: TestApplication;
  beforeAll(async () => {
    platform = await startCourse();
  });
  afterAll(() => platform.stop());

  const put = async (course: MadeCourse, courseIds: string[], who = course.instructor) => {
    const path = `/api/v1/courses/${course.id}/prerequisites`;
    const { status, body } = await (await platform.as(who)).put(path).send({ courseIds });
    return { status, body };
  };
  const read = async (course: MadeCourse) =>
    (await platform.anonymous.get(`/api/v1/courses/${course.id}/prerequisites`)).body.items;

  it('is said by those who teach it, and read by everyone', async () => {
    const [first, second, course] = [
      await makePublished(platform, { title: 'Numbers' }),
      await makePublished(platform, { title: 'Letters' }),
      await makePublished(platform, { title: 'Algebra' }),
    ];
    expect((await put(course, [first.id], anInstructor())).status).toBe(403);
    expect(await put(course, [second.id, first.id])).toMatchObject({
      status: 200,
      body: { items: [{ title: 'Letters', status: 'published' }, { title: 'Numbers' }] },
    });
    expect((await read(course)).map(({ id }: MadeCourse) => id)).toEqual([second.id, first.id]);
    await (await platform.as(second.instructor)).post(`/api/v1/courses/${second.id}/archive`).expect(200);
    const hold = platform.application.containerOf('course').resolve(GetPrerequisites);
    expect(await hold.thatHold(course.id)).toEqual({
      courses: [{ courseId: first.id, slug: first.slug, title: 'Numbers' }],
    });
    await put(course, []);
    expect(await read(course)).toEqual([]);
  });

  it('is no draft, nothing unknown, nothing twice, and never goes round in a circle', async () => {
    const [one, two, three] = [
      await makePublished(platform, { title: 'One' }),
      await makePublished(platform, { title: 'Two' }),
      await makePublished(platform, { title: 'Three' }),
    ];
    const draft = await makeDraft(platform, { title: 'Draft' });
    expect((await put(one, [draft.id])).body.code).toBe('course.unknown_course');
    expect((await put(one, [newId()])).body.code).toBe('course.unknown_course');
    expect((await put(one, [two.id, two.id])).status).toBe(400);
    expect((await put(one, [one.id])).body.code).toBe('course.prerequisite_circle');
    await put(two, [one.id]);
    await put(three, [two.id]);
    expect((await put(one, [three.id])).body.code).toBe('course.prerequisite_circle');
    expect(await read(one)).toEqual([]);
  });

  it('closes no circle, however many change it at the same time', async () => {
    const one = await makePublished(platform, { title: 'Left' });
    const two = await makePublished(platform, { title: 'Right' });
    const answers = await Promise.all([put(one, [two.id]), put(two, [one.id])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
