import fc from 'fast-check';
import { isIdentifier, numberedSlug, slugFor, slugPattern } from './slug';

describe('The address of a course', () => {
  it.each([
    ['Bread at home', 'bread-at-home'],
    ["The baker's 100 % rule!", 'the-bakers-100-rule'],
    ['Crème brûlée & Smørrebrød', 'creme-brulee-smorrebrod'],
    ['Ελληνικά για όλους', 'ellinika-gia-olous'],
    ['Щи да каша', 'shchi-da-kasha'],
    ['日本語', 'course'],
    ['0199a1b2-0000-7000-8000-000000000000', 'course-0199a1b2-0000-7000-8000-000000000000'],
  ])('for "%s" is %s', (title, slug) => {
    expect(slugFor(title)).toBe(slug);
  });

  it('is safe and short, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 99 }),
        (title, number) => {
          const slug = numberedSlug(slugFor(title), number);
          expect(slug).toMatch(slugPattern);
          expect(slug.length).toBeLessThanOrEqual(120);
          expect(isIdentifier(slug)).toBe(false);
        },
      ),
    );
  });
});
