import fc from 'fast-check';
import { averageOf, noReviews, recount, totalsOf } from './rating';

describe('The rating of a course', () => {
  it('is none without reviews', () => {
    expect(averageOf(noReviews)).toBeNull();
  });

  it('is the average of its stars, with two decimals', () => {
    expect(averageOf([0, 0, 0, 1, 2])).toBe(4.67);
  });

  it('is, after any number of changes, what counting all reviews anew gives', () => {
    const stars = fc.option(fc.integer({ min: 1, max: 5 }));
    const changes = fc.array(fc.record({ learner: fc.integer({ min: 0, max: 5 }), after: stars }));
    fc.assert(
      fc.property(changes, (all) => {
        const reviews = new Map<number, number>();
        let distribution = noReviews;
        for (const { learner, after } of all) {
          distribution = recount(distribution, { before: reviews.get(learner) ?? null, after });
          if (after === null) reviews.delete(learner);
          else reviews.set(learner, after);
        }
        const left = [...reviews.values()];
        expect(totalsOf(distribution)).toEqual({
          ratingCount: left.length,
          ratingSum: left.reduce((sum, one) => sum + one, 0),
        });
      }),
    );
  });
});
