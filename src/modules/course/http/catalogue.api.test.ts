import fc from 'fast-check';
import { newId } from '../../../platform/identifiers/identifier';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { type SeededCourse, seedCatalogue } from '../testing/seed-catalogue';
import { startCourse } from '../testing/start-course';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly price: { amount: number } | null;
  readonly learnerCount: number;
  readonly rating: { average: number | null; count: number };
  readonly publishedAt: string;
}

const instructorId = newId();
const eur = (amount: number) => ({ amount, currency: 'eur' });
const day = (number: number) => new Date(Date.UTC(2026, 0, number));

const shelf: SeededCourse[] = [
  {
    title: 'Python for beginners',
    categorySlug: 'programming',
    level: 'beginner',
    price: eur(2900),
    tags: ['coding'],
    learnerCount: 500,
    ratingCount: 1,
    ratingSum: 5,
    publishedAt: day(1),
    instructorId,
  },
  {
    title: 'Advanced Python',
    categorySlug: 'programming',
    level: 'advanced',
    price: eur(4900),
    learnerCount: 900,
    ratingCount: 100,
    ratingSum: 480,
    publishedAt: day(2),
  },
  {
    title: 'Photography at night',
    categorySlug: 'photography',
    level: 'beginner',
    learnerCount: 50,
    description: 'Stars, and a script in Python that stacks them.',
    publishedAt: day(3),
  },
  {
    title: 'Statistics with data',
    categorySlug: 'data',
    language: 'pt-BR',
    learnerCount: 50,
    ratingCount: 2,
    ratingSum: 2,
    publishedAt: day(3),
  },
  {
    title: 'Web apps in C#',
    subtitle: 'Running in production',
    categorySlug: 'technology',
    publishedAt: day(4),
  },
  { title: 'Garden work', price: eur(900), publishedAt: day(5), learnerCount: 50 },
];

describe('The catalogue', () => {
  let platform: TestApplication;
  beforeAll(async () => {
    platform = await startCourse();
    await seedCatalogue(platform, shelf);
  });
  afterAll(() => platform.stop());

  const browse = async (query: Record<string, string | number> = {}) =>
    (await platform.anonymous.get('/api/v1/courses').query(query).expect(200)).body;
  const titles = async (query: Record<string, string | number>): Promise<string[]> =>
    (await browse(query)).items.map(({ title }: Item) => title);

  describe('is searched', () => {
    it.each([
      ['python', ['Advanced Python', 'Python for beginners', 'Photography at night']],
      ['Python beginners', ['Python for beginners']],
      ['coding', ['Python for beginners']],
      ['photogr', ['Photography at night']],
      ['the garden', ['Garden work']],
      ['gardens', ['Garden work']],
      ['run', ['Web apps in C#']],
      ['c#', ['Web apps in C#']],
      [
        'statistics python',
        ['Statistics with data', 'Advanced Python', 'Python for beginners', 'Photography at night'],
      ],
      ['zzzzzz', []],
    ])('for "%s"', async (query, expected) => {
      const found = await titles({ query });
      if (query === 'statistics python') expect(new Set(found)).toEqual(new Set(expected));
      else expect(found).toEqual(expected);
    });

    it.each([
      ['pythn', 'Advanced Python'],
      ['pyhton', 'Advanced Python'],
      ['pithon', 'Advanced Python'],
      ['photogrphy', 'Photography at night'],
      ['fotography', 'Photography at night'],
      ['statistcs', 'Statistics with data'],
      ['gardn', 'Garden work'],
      ['photogrpahy nigth', 'Photography at night'],
    ])('for "%s", which was mistyped', async (query, expected) => {
      expect((await titles({ query }))[0]).toBe(expected);
    });

    it('with anything at all, and never fails', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 60 }),
            fc.string({ unit: fc.constantFrom(...'a \'\\:*&|!()<->%_$"é𝔘ß\u0000'), maxLength: 30 }),
          ),
          async (query) => {
            const { status } = await platform.anonymous
              .get('/api/v1/courses')
              .query({ query: Buffer.from(query).toString() });
            expect([200, 400]).toContain(status);
          },
        ),
        { numRuns: 150, seed: 20_260_105 },
      );
    });
  });

  describe('is narrowed down', () => {
    it.each([
      [{ category: 'programming' }, ['Advanced Python', 'Python for beginners']],
      [
        { category: 'technology' },
        ['Advanced Python', 'Python for beginners', 'Statistics with data', 'Web apps in C#'],
      ],
      [{ category: 'no-such-category' }, []],
      [{ level: 'beginner' }, ['Photography at night', 'Python for beginners']],
      [{ level: 'all' }, ['Garden work', 'Statistics with data', 'Web apps in C#']],
      [{ language: 'pt' }, ['Statistics with data']],
      [{ price: 'free', category: 'design' }, ['Photography at night']],
      [{ price: 'paid' }, ['Advanced Python', 'Garden work', 'Python for beginners']],
      [{ instructor: instructorId }, ['Python for beginners']],
      [{ instructor: instructorId, price: 'free' }, []],
    ])('by %j', async (query, expected) => {
      expect((await titles(query)).sort()).toEqual(expected);
    });

    it('by facets, each counted without its own choice', async () => {
      const { facets } = await browse({ category: 'technology', price: 'paid' });
      expect(facets.price).toEqual([
        { value: 'free', label: 'Free', count: 2 },
        { value: 'paid', label: 'Paid', count: 2 },
      ]);
      expect(facets.category).toEqual([
        { value: 'programming', label: 'Programming', count: 2 },
        { value: 'technology', label: 'Technology', count: 2 },
      ]);
      expect(facets.level).toEqual([
        { value: 'beginner', label: 'Beginner', count: 1 },
        { value: 'advanced', label: 'Advanced', count: 1 },
      ]);
      expect(facets.language).toEqual([{ value: 'en', label: 'English', count: 2 }]);
    });

    it('by facets of what was searched for', async () => {
      const { facets } = await browse({ query: 'pythn' });
      expect(
        facets.category.map(({ value, count }: { value: string; count: number }) => [value, count]),
      ).toEqual([
        ['programming', 2],
        ['technology', 2],
        ['design', 1],
        ['photography', 1],
      ]);
    });
  });

  describe('is sorted', () => {
    it.each([
      ['newest', ['Garden work', 'Web apps in C#']],
      ['popular', ['Advanced Python', 'Python for beginners']],
      // Two imagined bad votes count for more than one real good one would alone.
      ['rating', ['Advanced Python', 'Python for beginners']],
      ['price_high', ['Advanced Python', 'Python for beginners', 'Garden work']],
      ['relevance', ['Advanced Python', 'Python for beginners']],
    ])('by %s', async (sort, first) => {
      expect((await titles({ sort })).slice(0, first.length)).toEqual(first);
    });

    it('by price with what is free first', async () => {
      const items: Item[] = (await browse({ sort: 'price_low' })).items;
      expect(items.map(({ price }) => price?.amount ?? 0)).toEqual([0, 0, 0, 900, 2900, 4900]);
    });

    const orders = ['relevance', 'newest', 'popular', 'rating', 'price_low', 'price_high'];
    it.each(
      orders.flatMap((sort) => [
        [sort, ''],
        [sort, 'python'],
      ]),
    )('by %s and read page by page, without gaps and doubles (%s)', async (sort, query) => {
      const search: Record<string, string> = query ? { query } : {};
      const whole = await titles({ sort, limit: 100, ...search });
      const read: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: Item[]; nextCursor: string | null } = await browse({
          sort,
          limit: 1,
          ...search,
          ...(cursor && { cursor }),
        });
        read.push(...page.items.map(({ title }) => title));
        cursor = page.nextCursor;
      } while (cursor && read.length <= whole.length);
      expect(read).toEqual(whole);
    });
  });

  it.each([
    { sort: 'best' },
    { level: 'expert' },
    { price: '5' },
    { limit: 0 },
    { limit: 101 },
    { instructor: 'me' },
    { language: 'english' },
    { query: 'x'.repeat(201) },
    { cursor: 'nonsense' },
    {
      cursor: Buffer.from('{"sort":"newest","key":"yesterday","learnerCount":0,"id":"x"}').toString(
        'base64url',
      ),
    },
    {
      cursor: Buffer.from(`{"sort":"popular","key":"1","learnerCount":0,"id":"${newId()}"}`).toString(
        'base64url',
      ),
    },
  ])('refuses a query that is wrong (case %#)', async (query) => {
    const answer = await platform.anonymous.get('/api/v1/courses').query(query as object);
    expect(answer.status).toBe(400);
    expect(['request.invalid', 'request.invalid_cursor']).toContain(answer.body.code);
  });

  it('is answered with an ETag, and not again to who has it', async () => {
    const first = await platform.anonymous.get('/api/v1/courses').expect(200);
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    await platform.anonymous
      .get('/api/v1/courses')
      .set('If-None-Match', first.headers.etag ?? '')
      .expect(304);
  });
});
