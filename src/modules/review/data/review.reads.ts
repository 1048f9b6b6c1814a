import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { type Distribution, noReviews } from '../domain/rating';
import { authors, courseRatings, reviews } from './review.tables';

export interface ReviewRow {
  readonly id: string;
  /** Null while the event that brings it is still coming. */
  readonly authorName: string | null;
  readonly stars: number;
  readonly text: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** What everyone reads of a course's reviews. */
@injectable()
export class ReviewReads {
  private readonly rating;

  constructor(@inject(Database) private readonly database: Database) {
    this.rating = database
      .select({ distribution: courseRatings.distribution })
      .from(courseRatings)
      .where(eq(courseRatings.courseId, sql.placeholder('courseId')))
      .prepare('review_rating');
  }

  async ratingOf(courseId: string): Promise<Distribution> {
    const [row] = await this.rating.execute({ courseId });
    return row?.distribution ?? noReviews;
  }

  /** The newest first. */
  async ofCourse(options: {
    courseId: string;
    stars: number | undefined;
    before: string | undefined;
    limit: number;
  }): Promise<ReviewRow[]> {
    const { courseId, stars, before, limit } = options;
    const conditions: SQL[] = [eq(reviews.courseId, courseId)];
    if (stars !== undefined) conditions.push(eq(reviews.stars, stars));
    if (before !== undefined) conditions.push(sql`${reviews.id} < ${before}`);
    return this.database
      .select({
        id: reviews.id,
        authorName: authors.name,
        stars: reviews.stars,
        text: reviews.text,
        createdAt: reviews.createdAt,
        changedAt: reviews.changedAt,
      })
      .from(reviews)
      .leftJoin(authors, eq(authors.authorId, reviews.learnerId))
      .where(and(...conditions))
      .orderBy(desc(reviews.id))
      .limit(limit);
  }
}
