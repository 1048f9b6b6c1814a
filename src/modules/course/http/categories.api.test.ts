import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { seedCatalogue } from '../testing/seed-catalogue';
import { makeDraft, startCourse } from '../testing/start-course';

describe('categories and tags', () => {
  let platform: TestApplication;
  const admin = aPerson('admin');
  beforeAll(async () => {
    platform = await startCourse();
    await seedCatalogue(platform, [
      { title: 'Scales', categorySlug: 'music', tags: ['piano', 'Theory'], learnerCount: 5 },
      { title: 'Chords', categorySlug: 'music', tags: ['piano', 'guitar'], learnerCount: 9 },
      { title: 'Proofs', categorySlug: 'mathematics', tags: ['Theory'] },
      { title: 'Numbers', categorySlug: 'science', learnerCount: 2 },
      { title: 'Bread', categorySlug: 'craft', tags: ['flour'] },
    ]);
  });
  afterAll(() => platform.stop());

  type Method = 'get' | 'post' | 'patch' | 'delete';
  const send = async (method: Method, path: string, body?: object, who = admin) => {
    const request = (await platform.as(who))[method](`/api/v1${path}`);
    const answer = await (body ? request.send(body) : request);
    return { status: answer.status, body: answer.body };
  };
  const browse = async (query: object) => {
    platform.clock.advance({ minutes: 10 });
    const { body } = await platform.anonymous.get('/api/v1/courses').query(query).expect(200);
    return body;
  };
  const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title);
  const tree = async () => {
    const { body } = await send('get', '/admin/categories');
    return body.items as { slug: string; name: string; parentSlug: string | null; courseCount: number }[];
  };

  it('are managed by admins alone', async () => {
    expect((await send('get', '/admin/categories', undefined, aPerson('support'))).status).toBe(403);
    expect((await send('get', '/admin/tags', undefined, aPerson('instructor'))).status).toBe(403);
  });

  it('say how many courses are in each, drafts too', async () => {
    await makeDraft(platform, { title: 'Not yet', categorySlug: 'languages' });
    const counts = new Map((await tree()).map(({ slug, courseCount }) => [slug, courseCount]));
    expect([
      counts.get('music'),
      counts.get('science'),
      counts.get('languages'),
      counts.get('health'),
    ]).toEqual([2, 1, 1, 0]);
  });

  it('are added with an address of their own, renamed and moved; the address stays', async () => {
    const added = await send('post', '/admin/categories', { name: 'Ice & snow', parentSlug: 'science' });
    expect(added.status).toBe(201);
    expect(await send('post', '/admin/categories', { name: 'Ice snow' })).toMatchObject({
      status: 409,
      body: { code: 'course.category_taken' },
    });
    expect(
      (await send('post', '/admin/categories', { name: 'Deep', parentSlug: 'ice-snow' })).body.code,
    ).toBe('course.category_too_deep');
    expect((await send('post', '/admin/categories', { name: 'Lost', parentSlug: 'nowhere' })).status).toBe(
      400,
    );
    await send('patch', '/admin/categories/ice-snow', {
      name: 'Cold things',
      place: { parentSlug: null, index: 0 },
    });
    expect((await tree())[0]).toMatchObject({ slug: 'ice-snow', name: 'Cold things', parentSlug: null });
    const shown = await platform.anonymous.get('/api/v1/categories').expect(200);
    expect(shown.body.items[0]).toEqual({ slug: 'ice-snow', name: 'Cold things', parentSlug: null });
    expect((await send('patch', '/admin/categories/nowhere', { name: 'X' })).status).toBe(404);
    expect((await send('delete', '/admin/categories/ice-snow')).status).toBe(200);
  });

  it('refuse circles and to lose what is in them', async () => {
    const below = (slug: string, parentSlug: string) =>
      send('patch', `/admin/categories/${slug}`, { place: { parentSlug, index: 0 } });
    expect((await below('science', 'science')).body.code).toBe('course.category_circle');
    expect((await below('science', 'mathematics')).body.code).toBe('course.category_circle');
    expect((await below('science', 'business')).body.code).toBe('course.category_too_deep');
    expect(await send('delete', '/admin/categories/music')).toMatchObject({
      status: 409,
      body: { code: 'course.category_in_use', facts: { courseCount: 2, childCount: 0 } },
    });
    expect((await send('delete', '/admin/categories/technology')).body.facts).toEqual({
      courseCount: 0,
      childCount: 2,
    });
  });

  it('change one after the other, however many are added at the same time', async () => {
    const before = (await tree()).length;
    const names = Array.from({ length: 8 }, (_, index) => `Parallel ${index % 4}`);
    const answers = await Promise.all(names.map((name) => send('post', '/admin/categories', { name })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 409, 409, 409, 409]);
    const after = await tree();
    expect(after).toHaveLength(before + 4);
    for (const number of [0, 1, 2, 3]) await send('delete', `/admin/categories/parallel-${number}`);
  });

  it('are renamed in facets, and merged with their courses, which keep their addresses', async () => {
    await send('patch', '/admin/categories/music', { name: 'Sound' });
    const named = await browse({ category: 'music' });
    expect(named.facets.category).toContainEqual({ value: 'music', label: 'Sound', count: 2 });
    const slugs = named.items.map(({ slug }: { slug: string }) => slug).sort();
    expect((await send('post', '/admin/categories/music/merge', { intoSlug: 'nowhere' })).status).toBe(400);
    expect((await send('post', '/admin/categories/music/merge', { intoSlug: 'humanities' })).status).toBe(
      200,
    );
    expect((await tree()).find(({ slug }) => slug === 'music')).toBeUndefined();
    const merged = await browse({ category: 'humanities' });
    expect(merged.items.map(({ slug }: { slug: string }) => slug).sort()).toEqual(slugs);
    const former = await browse({ category: 'music' });
    expect(former).toEqual(merged);
    expect(former.category).toBe('humanities');
  });

  it('lead from the address of one that was merged to where it went, until the address is given anew', async () => {
    for (const name of ['Sand', 'Gravel', 'Rock']) await send('post', '/admin/categories', { name });
    await send('post', '/admin/categories/sand/merge', { intoSlug: 'gravel' });
    await send('post', '/admin/categories/gravel/merge', { intoSlug: 'rock' });
    expect((await browse({ category: 'sand' })).category).toBe('rock');
    await send('post', '/admin/categories', { name: 'Sand' });
    expect((await browse({ category: 'sand' })).category).toBe('sand');
    await send('delete', '/admin/categories/rock');
    expect((await browse({ category: 'gravel' })).category).toBe('gravel');
    await send('delete', '/admin/categories/sand');
  });

  it('make a course found by its tags, and the tags a facet', async () => {
    expect(titles(await browse({ tag: 'piano' }))).toEqual(['Chords', 'Scales']);
    expect(titles(await browse({ tag: 'piano', query: 'scale' }))).toEqual(['Scales']);
    const { facets } = await browse({ tag: 'guitar', category: 'humanities' });
    expect(facets.tag).toEqual([
      { value: 'piano', label: 'piano', count: 2 },
      { value: 'guitar', label: 'guitar', count: 1 },
      { value: 'Theory', label: 'Theory', count: 1 },
    ]);
    expect(facets.category).toEqual([{ value: 'humanities', label: 'Humanities', count: 1 }]);
  });

  it('rename a tag in all courses, into another too, and search follows', async () => {
    const list = async (query = '') => (await send('get', `/admin/tags${query}`)).body;
    expect((await list()).items).toEqual([
      { tag: 'Theory', courseCount: 2 },
      { tag: 'flour', courseCount: 1 },
      { tag: 'guitar', courseCount: 1 },
      { tag: 'piano', courseCount: 2 },
    ]);
    const page = await list('?limit=2');
    expect((await list(`?limit=2&cursor=${page.nextCursor}`)).items[0].tag).toBe('guitar');
    expect((await list('?query=TH')).items).toEqual([{ tag: 'Theory', courseCount: 2 }]);
    expect((await send('post', '/admin/tags/rename', { tag: 'guitar', to: 'piano' })).body).toEqual({
      courseCount: 1,
    });
    expect((await list('?query=p')).items).toEqual([{ tag: 'piano', courseCount: 2 }]);
    await send('post', '/admin/tags/rename', { tag: 'flour', to: 'sourdough' });
    expect(titles(await browse({ query: 'sourdough' }))).toEqual(['Bread']);
    expect((await browse({ query: 'flour' })).items).toEqual([]);
    await send('post', '/admin/tags/remove', { tag: 'sourdough' });
    expect((await list('?query=s')).items).toEqual([]);
    expect((await send('post', '/admin/tags/remove', { tag: 'sourdough' })).status).toBe(404);
  });

  it('relate courses: by category and tags, then by how many learn there', async () => {
    const related = async (idOrSlug: string, who?: ReturnType<typeof aPerson>) => {
      const agent = who ? await platform.as(who) : platform.anonymous;
      return agent.get(`/api/v1/courses/${idOrSlug}/related`);
    };
    const { items } = await browse({ query: 'scales' });
    expect(titles((await related(items[0].slug)).body)).toEqual(['Chords', 'Proofs']);
    const proofs = (await browse({ query: 'proofs' })).items[0];
    expect(titles((await related(proofs.id)).body)).toEqual(['Scales', 'Numbers']);
    const draft = await makeDraft(platform, { title: 'Not yet', tags: ['piano'] });
    expect((await related(draft.id)).status).toBe(404);
    expect(titles((await related(draft.id, draft.instructor)).body)).toEqual(['Chords', 'Scales']);
    expect((await related('no-such-course')).status).toBe(404);
  });
});
