import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { isGranted } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { ReviewReads } from '../data/review.reads';
import { ReviewRepository } from '../data/review.repository';
import { mayAnswer, mayReport, mayVote } from '../http/review.policy';
import { presentReview, presentSummary } from '../http/review.presenter';
import type { ReviewPage, ReviewQuery } from '../http/review.schemas';

const Newest = z.object({ id: z.uuid() });
const MostHelpful = z.object({ helpfulCount: z.int().min(0).max(2_147_483_647), id: z.uuid() });

/** What learners say of a course, with the sum of it. A course nobody has heard of has no reviews. */
@injectable()
export class ListReviews {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ReviewReads) private readonly reads: ReviewReads,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
  ) {}

  async execute(request: {
    reader: Principal;
    courseId: string;
    query: ReviewQuery;
  }): Promise<z.input<typeof ReviewPage>> {
    const { reader, courseId, query } = request;
    const { limit, cursor, stars, answered, sort } = query;
    const from =
      sort === 'newest'
        ? { sort, before: decodeCursor(Newest, cursor)?.id }
        : { sort, before: decodeCursor(MostHelpful, cursor) };
    const readerId = reader.kind === 'person' ? reader.id : null;
    const [rows, distribution, course] = await Promise.all([
      this.reads.ofCourse({ courseId, readerId, stars, answered, from, limit: limit + 1 }),
      this.reads.ratingOf(courseId),
      // What one may do with a review asks who teaches the course; visitors may do nothing.
      readerId === null ? undefined : this.reviews.findCourse(this.database, courseId),
    ]);
    const { shown, nextCursor } = pageOf(rows, limit, ({ helpfulCount, id }) =>
      sort === 'newest' ? { id } : { helpfulCount, id },
    );
    return {
      items: shown.map((row) =>
        presentReview(row, {
          isHelpful: row.isHelpful,
          hasReported: row.hasReported,
          may: {
            vote: isGranted(mayVote(reader, row, course)),
            report: isGranted(mayReport(reader, row)),
            answer: isGranted(mayAnswer(reader, row, course)),
          },
        }),
      ),
      nextCursor,
      summary: presentSummary(distribution),
    };
  }
}
