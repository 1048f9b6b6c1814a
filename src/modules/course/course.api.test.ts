import { newId } from '../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../platform/testing/start-test-application';
import { CourseApiService } from './course.api';
import { courseArchived, courseCreated } from './course.contract';
import { actingAs, anInstructor, makeDraft, makePublished, startCourse } from './testing/start-course';

describe('What course does for other modules', () => {
  let platform: TestApplication;
  let api: CourseApiService;
  beforeAll(async () => {
    platform = await startCourse();
    api = platform.application.containerOf('course').resolve(CourseApiService);
  });
  afterAll(() => platform.stop());

  it('gives a course by its id, whatever its status', async () => {
    const { id, slug, instructor } = await makeDraft(platform, { title: 'A draft', categorySlug: 'data' });
    const summary = {
      courseId: id,
      slug,
      title: 'A draft',
      subtitle: '',
      description: '',
      status: 'draft',
      language: 'en',
      level: null,
      categorySlug: 'data',
      price: null,
      instructorIds: [instructor.id],
      instructorNames: [],
    };
    expect(await api.getCourse({ courseId: id })).toEqual(summary);
    expect(await api.findCourse({ idOrSlug: slug })).toEqual(summary);
  });

  it('gives those of many that exist', async () => {
    const course = await makeDraft(platform, { title: 'One of many' });
    const { courses } = await api.getCourses({ courseIds: [newId(), course.id] });
    expect(courses.map(({ courseId }) => courseId)).toEqual([course.id]);
    expect(await api.getCourses({ courseIds: [] })).toEqual({ courses: [] });
  });

  it('says which course there is not', async () => {
    await expect(api.getCourse({ courseId: newId() })).rejects.toMatchObject({ code: 'course.not_found' });
    await expect(api.findCourse({ idOrSlug: 'nothing' })).rejects.toMatchObject({ code: 'course.not_found' });
  });

  it('makes a draft taught by whoever acts, at the next free address', async () => {
    const instructor = anInstructor();
    const details = {
      title: 'Imported',
      slug: 'imported',
      tags: ['a'],
      price: { amount: 500, currency: 'eur' },
    };
    const first = await actingAs(instructor, () => api.createCourse(details));
    const second = await actingAs(instructor, () => api.createCourse(details));
    expect([first.slug, second.slug]).toEqual(['imported', 'imported-2']);
    expect((await platform.published(courseCreated)).at(-1)).toMatchObject({
      instructorIds: [instructor.id],
    });
  });

  it('makes none for who is no instructor, in no category that there is not, with no details that are wrong', async () => {
    const make = (details: object, person = anInstructor()) =>
      actingAs(person, () => api.createCourse({ title: 'Refused', ...details }));
    await expect(make({}, aPerson())).rejects.toMatchObject({ code: 'course.instructor_required' });
    await expect(make({ categorySlug: 'alchemy' })).rejects.toMatchObject({
      code: 'course.unknown_category',
    });
    await expect(make({ price: { amount: 1, currency: 'eur' } })).rejects.toMatchObject({
      code: 'course.invalid_details',
      errors: [{ path: 'price.amount' }],
    });
    await expect(
      actingAs({ kind: 'module', name: 'content' }, () => api.createCourse({ title: 'Refused' })),
    ).rejects.toMatchObject({
      code: 'course.instructor_required',
    });
  });

  it('takes back a draft once, for who teaches it', async () => {
    const draft = await makeDraft(platform, { title: 'Taken back' });
    const discard = (person = draft.instructor) =>
      actingAs(person, () => api.discardDraft({ courseId: draft.id }));
    await expect(discard(anInstructor())).rejects.toMatchObject({ code: 'course.not_yours' });
    expect(await discard()).toEqual({ isDiscarded: true });
    expect(await discard()).toEqual({ isDiscarded: false });
    await expect(api.getCourse({ courseId: draft.id })).rejects.toMatchObject({ code: 'course.not_found' });
    expect((await platform.published(courseArchived)).map(({ courseId }) => courseId)).toContain(draft.id);
  });

  it('takes back nothing that was published', async () => {
    const course = await makePublished(platform, { title: 'Stays' });
    const answer = await actingAs({ kind: 'module', name: 'content' }, () =>
      api.discardDraft({ courseId: course.id }),
    );
    expect(answer).toEqual({ isDiscarded: false });
    expect(await api.getCourse({ courseId: course.id })).toMatchObject({ status: 'published' });
  });
});
