import type { z } from 'zod';
import type { ReviewRow } from '../data/review.reads';
import type { Review } from '../data/review.repository';
import { averageOf, type Distribution, totalsOf } from '../domain/rating';
import type { MyReview, ReviewPage } from './review.schemas';

/** The only ways a review becomes JSON: one's own, and as everyone reads it. */
export function presentMyReview(review: Review): z.input<typeof MyReview> {
  const { id, courseId, stars, text, createdAt, changedAt } = review;
  return {
    id,
    courseId,
    stars,
    text,
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
  };
}

export function presentReview(row: ReviewRow): z.input<typeof ReviewPage>['items'][number] {
  const { id, authorName, stars, text, createdAt, changedAt } = row;
  return {
    id,
    author: { name: authorName },
    stars,
    text,
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
  };
}

export function presentSummary(distribution: Distribution): z.input<typeof ReviewPage>['summary'] {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = distribution;
  return {
    average: averageOf(distribution),
    count: totalsOf(distribution).ratingCount,
    distribution: { 1: one, 2: two, 3: three, 4: four, 5: five },
  };
}
