import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { makeDraft, makePublished, startCourse } from '../testing/start-course';

describe('learning paths', () => {
  let platform: TestApplication;
  const admin = aPerson('admin');
  beforeAll(async () => {
    platform = await startCourse();
  });
  afterAll(() => platform.stop());

  type Method = 'get' | 'post' | 'patch' | 'delete';
  const send = async (method: Method, path: string, body?: object, who: typeof admin | null = admin) => {
    const agent = who ? await platform.as(who) : platform.anonymous;
    const request = agent[method](`/api/v1${path}`);
    const answer = await (body ? request.send(body) : request);
    return { status: answer.status, body: answer.body };
  };
  const begin = async (title = 'From dough to bakery') =>
    (await send('post', '/admin/paths', { title, summary: 'Step by step.' })).body;

  it('are put together by admins, and read by everyone once they are published', async () => {
    const [first, second] = [
      await makePublished(platform, { title: 'Dough' }),
      await makePublished(platform, { title: 'Oven' }),
    ];
    const path = await begin();
    expect(path).toMatchObject({ slug: 'from-dough-to-bakery', isPublished: false, version: 1, courses: [] });
    expect((await send('post', '/admin/paths', { title: 'Mine' }, aPerson('instructor'))).status).toBe(403);
    expect((await send('get', `/paths/${path.slug}`, undefined, null)).status).toBe(404);
    const changed = await send('patch', `/admin/paths/${path.id}`, {
      version: 1,
      courseIds: [second.id, first.id],
      isPublished: true,
    });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        version: 2,
        isPublished: true,
        courses: [{ title: 'Oven', status: 'published' }, { title: 'Dough' }],
      },
    });
    const read = await send('get', `/paths/${path.slug}`, undefined, null);
    expect(read.body).toMatchObject({ title: 'From dough to bakery', summary: 'Step by step.' });
    expect(read.body.courses.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
    expect((await send('get', '/paths', undefined, null)).body.items).toEqual([
      {
        id: path.id,
        slug: path.slug,
        title: 'From dough to bakery',
        summary: 'Step by step.',
        courseCount: 2,
        lessonCount: 4,
        durationSeconds: 240,
      },
    ]);
    const through = await send('get', `/courses/${first.id}/paths`, undefined, null);
    expect(through.body.items).toMatchObject([{ slug: path.slug, courseCount: 2 }]);
    const hidden = await begin('Not yet');
    await send('patch', `/admin/paths/${hidden.id}`, { version: 1, courseIds: [first.id] });
    expect((await send('get', `/courses/${first.id}/paths`)).body.items).toHaveLength(1);
    const draft = await makeDraft(platform, { title: 'Yeast' });
    expect((await send('get', `/courses/${draft.id}/paths`, undefined, null)).status).toBe(404);
    await send('delete', `/admin/paths/${hidden.id}`);
    await send('delete', `/admin/paths/${path.id}`);
    expect((await send('get', `/paths/${path.id}`, undefined, null)).status).toBe(404);
    expect((await send('get', `/courses/${first.id}`, undefined, null)).status).toBe(200);
  });

  it('show no course that takes no learners', async () => {
    const open = await makePublished(platform, { title: 'Crust' });
    const draft = await makeDraft(platform, { title: 'Crumb' });
    const path = await begin('Bread, all of it');
    const body = { version: 1, courseIds: [draft.id, open.id], isPublished: true };
    const { courses } = (await send('patch', `/admin/paths/${path.id}`, body)).body;
    expect(courses.map(({ status }: { status: string }) => status)).toEqual(['draft', 'published']);
    const read = await send('get', `/paths/${path.id}`, undefined, null);
    expect(read.body.courses.map(({ title }: { title: string }) => title)).toEqual(['Crust']);
    expect((await send('get', '/paths', undefined, null)).body.items[0]).toMatchObject({ courseCount: 1 });
  });

  it('refuse what cannot be: no courses, unknown ones, one twice, another’s changes', async () => {
    const path = await begin('Nothing yet');
    const change = (body: object) => send('patch', `/admin/paths/${path.id}`, body);
    expect((await change({ version: 1, isPublished: true })).body.code).toBe('course.path_empty');
    expect((await change({ version: 1, courseIds: [newId()] })).body.code).toBe('course.unknown_course');
    const { id } = await makePublished(platform, { title: 'Yeast' });
    expect((await change({ version: 1, courseIds: [id, id] })).status).toBe(400);
    const both = await Promise.all([1, 2].map((number) => change({ version: 1, title: `Title ${number}` })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await change({ version: 1, title: 'Late' })).body).toMatchObject({
      code: 'course.path_changed_meanwhile',
      facts: { version: 2 },
    });
  });

  it('get an address of their own each, and are listed in pages', async () => {
    const titled = await Promise.all(Array.from({ length: 3 }, () => begin('The same title')));
    expect(new Set(titled.map(({ slug }) => slug)).size).toBe(3);
    const first = (await send('get', '/admin/paths?limit=2')).body;
    const second = (await send('get', `/admin/paths?limit=2&cursor=${first.nextCursor}`)).body;
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(new Set(ids).size).toBe(4);
  });
});
