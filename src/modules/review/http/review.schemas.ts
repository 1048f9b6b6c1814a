import { z } from 'zod';
import { listOf, page, text } from '../../../platform/http/schemas';

const Stars = z.int().min(1).max(5);

export const ReviewRequest = z
  .strictObject({ stars: Stars, text: text(4_000).trim().default('') })
  .meta({ id: 'ReviewRequest' });
export type ReviewRequest = z.output<typeof ReviewRequest>;

export const ReviewQuery = page.extend({
  sort: z.enum(['newest']).default('newest'),
  stars: z.coerce.number().int().min(1).max(5).optional(),
});
export type ReviewQuery = z.output<typeof ReviewQuery>;

export const MyReview = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    stars: Stars,
    text: z.string(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'MyReview' });

export const MyReviewAnswer = z
  .object({
    review: MyReview.nullable(),
    may: z.object({ write: z.boolean() }),
    /** What stands in the way of writing one. */
    because: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: 'MyReviewAnswer' });

const Review = z
  .object({
    id: z.uuid(),
    /** The name is null while it is still on its way. */
    author: z.object({ name: z.string().nullable() }),
    stars: Stars,
    text: z.string(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'Review' });

export const ReviewPage = listOf(Review)
  .extend({
    summary: z
      .object({
        average: z.number().min(1).max(5).nullable(),
        count: z.int(),
        distribution: z.object({ 1: z.int(), 2: z.int(), 3: z.int(), 4: z.int(), 5: z.int() }),
      })
      .meta({ description: 'Of all reviews of the course, whatever was asked for.' }),
  })
  .meta({ id: 'ReviewPage' });
