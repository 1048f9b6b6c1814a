import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { ReviewReads } from '../data/review.reads';
import { presentReview, presentSummary } from '../http/review.presenter';
import type { ReviewPage, ReviewQuery } from '../http/review.schemas';

const Position = z.object({ id: z.uuid() });

/** What learners say of a course, the newest first, with the sum of it. A course nobody has heard of has no reviews. */
@injectable()
export class ListReviews {
  constructor(@inject(ReviewReads) private readonly reads: ReviewReads) {}

  async execute(request: { courseId: string; query: ReviewQuery }): Promise<z.input<typeof ReviewPage>> {
    const { courseId, query } = request;
    const { limit, cursor, stars } = query;
    const before = decodeCursor(Position, cursor)?.id;
    const [rows, distribution] = await Promise.all([
      this.reads.ofCourse({ courseId, stars, before, limit: limit + 1 }),
      this.reads.ratingOf(courseId),
    ]);
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return {
      items: shown.map(presentReview),
      nextCursor,
      summary: presentSummary(distribution),
    };
  }
}
