import fc from 'fast-check';
import { addCategory, type Category, mergeCategories, moveCategory, numbered } from './category-tree';

const tree = (...lines: [slug: string, parentSlug: string | null][]): Category[] =>
  lines.map(([slug, parentSlug], position) => ({ slug, name: slug, parentSlug, position }));
const shape = (plan: ReturnType<typeof moveCategory>) =>
  plan.kind === 'planned'
    ? plan.categories.map(({ slug, parentSlug }) => (parentSlug ? `${parentSlug}/${slug}` : slug))
    : plan.reason;

const some = tree(
  ['arts', null],
  ['music', 'arts'],
  ['paint', 'arts'],
  ['science', null],
  ['space', 'science'],
);

describe('the tree of categories', () => {
  it('takes new ones after the others of their parent', () => {
    expect(shape(addCategory(some, { slug: 'dance', name: 'Dance', parentSlug: 'arts' }))).toEqual([
      'arts',
      'arts/music',
      'arts/paint',
      'arts/dance',
      'science',
      'science/space',
    ]);
    expect(shape(addCategory(some, { slug: 'x', name: 'X', parentSlug: 'none' }))).toBe('no_such_parent');
    expect(shape(addCategory(some, { slug: 'x', name: 'X', parentSlug: 'music' }))).toBe('too_deep');
  });

  it('moves them with their children, among those of a parent', () => {
    expect(shape(moveCategory(some, 'science', { parentSlug: null, index: 0 }))).toEqual([
      'science',
      'science/space',
      'arts',
      'arts/music',
      'arts/paint',
    ]);
    expect(shape(moveCategory(some, 'paint', { parentSlug: 'arts', index: 0 }))).toEqual([
      'arts',
      'arts/paint',
      'arts/music',
      'science',
      'science/space',
    ]);
    expect(shape(moveCategory(some, 'space', { parentSlug: 'arts', index: 1 }))).toEqual([
      'arts',
      'arts/music',
      'arts/space',
      'arts/paint',
      'science',
    ]);
    expect(shape(moveCategory(some, 'music', { parentSlug: null, index: 99 }))).toEqual([
      'arts',
      'arts/paint',
      'science',
      'science/space',
      'music',
    ]);
  });

  it('refuses circles, and what would be deeper than two levels', () => {
    expect(shape(moveCategory(some, 'arts', { parentSlug: 'arts', index: 0 }))).toBe('circle');
    expect(shape(moveCategory(some, 'arts', { parentSlug: 'music', index: 0 }))).toBe('circle');
    expect(shape(moveCategory(some, 'arts', { parentSlug: 'science', index: 0 }))).toBe('too_deep');
    expect(shape(mergeCategories(some, 'arts', 'arts'))).toBe('circle');
    expect(shape(mergeCategories(some, 'arts', 'music'))).toBe('circle');
    expect(shape(mergeCategories(some, 'arts', 'space'))).toBe('too_deep');
  });

  it('merges one into another, to which its children go', () => {
    expect(shape(mergeCategories(some, 'arts', 'science'))).toEqual([
      'science',
      'science/space',
      'science/music',
      'science/paint',
    ]);
    expect(shape(mergeCategories(some, 'space', 'music'))).toEqual([
      'arts',
      'arts/music',
      'arts/paint',
      'science',
    ]);
  });

  it('stays a tree of two levels, whatever is done to it', () => {
    const slugs = some.map(({ slug }) => slug);
    const deed = fc.record({
      slug: fc.constantFrom(...slugs),
      other: fc.option(fc.constantFrom(...slugs)),
      index: fc.nat(6),
      isMerge: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        let now: readonly Category[] = some;
        for (const { slug, other, index, isMerge } of deeds) {
          const plan =
            isMerge && other
              ? mergeCategories(now, slug, other)
              : moveCategory(now, slug, { parentSlug: other, index });
          if (plan.kind === 'planned') now = plan.categories;
        }
        const known = new Map(now.map((category) => [category.slug, category]));
        expect(known.size).toBe(now.length);
        for (const { parentSlug } of now)
          if (parentSlug) expect(known.get(parentSlug)).toMatchObject({ parentSlug: null });
        expect(now).toEqual(numbered(now));
      }),
      { seed: 20_261_124 },
    );
  });
});
