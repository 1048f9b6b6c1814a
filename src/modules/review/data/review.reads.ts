import { and, desc, eq, getTableColumns, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { inject, injectable } from 'tsyringe';
import { Database, type Reader } from '../../../platform/database/tokens';
import { type Distribution, noReviews } from '../domain/rating';
import type { ReportReason } from '../domain/report';
import type { Review } from '../domain/review';
import { authors, courseRatings, courses, helpfulVotes, reports, reviews } from './review.tables';

/** Names are null while the event that brings them is still coming. */
interface Names {
  readonly authorName: string | null;
  readonly answererName: string | null;
}

export interface ReviewRow extends Review, Names {
  /** Whether the reader has said so; false for visitors. */
  readonly isHelpful: boolean;
  readonly hasReported: boolean;
}

export interface ReportRow {
  readonly reason: ReportReason;
  readonly note: string;
  readonly createdAt: Date;
}

export interface ModeratedRow extends Review, Names {
  readonly courseSlug: string | null;
  readonly courseTitle: string | null;
  readonly reportCount: number;
  readonly reports: readonly ReportRow[];
}

export interface MostHelpfulPosition {
  readonly helpfulCount: number;
  readonly id: string;
}

export interface ModerationPosition {
  readonly at: string;
  readonly id: string;
}

const shownReports = 20;
const answerers = alias(authors, 'answerers');
const columns = { ...getTableColumns(reviews), authorName: authors.name, answererName: answerers.name };

/** Reviews as others than their writers read them. */
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

  /** The newest first, or those that most people found helpful. Hidden ones are left out. */
  async ofCourse(options: {
    courseId: string;
    readerId: string | null;
    stars: number | undefined;
    answered: boolean | undefined;
    limit: number;
    from:
      | { readonly sort: 'newest'; readonly before: string | undefined }
      | { readonly sort: 'helpful'; readonly before: MostHelpfulPosition | undefined };
  }): Promise<ReviewRow[]> {
    const { courseId, readerId, stars, answered, limit, from } = options;
    const conditions: SQL[] = [eq(reviews.courseId, courseId), isNull(reviews.hiddenAt)];
    if (stars !== undefined) conditions.push(eq(reviews.stars, stars));
    if (answered !== undefined)
      conditions.push(answered ? isNotNull(reviews.answeredAt) : isNull(reviews.answeredAt));
    if (from.before !== undefined)
      conditions.push(
        from.sort === 'newest'
          ? sql`${reviews.id} < ${from.before}`
          : sql`(${reviews.helpfulCount}, ${reviews.id}) < (${from.before.helpfulCount}, ${from.before.id})`,
      );
    return this.database
      .select({
        ...columns,
        isHelpful: sql<boolean>`exists (select from ${helpfulVotes}
          where ${helpfulVotes.reviewId} = ${reviews.id} and ${helpfulVotes.voterId} = ${readerId})`,
        hasReported: sql<boolean>`exists (select from ${reports}
          where ${reports.reviewId} = ${reviews.id} and ${reports.reporterId} = ${readerId})`,
      })
      .from(reviews)
      .leftJoin(authors, eq(authors.authorId, reviews.learnerId))
      .leftJoin(answerers, eq(answerers.authorId, reviews.answererId))
      .where(and(...conditions))
      .orderBy(...(from.sort === 'helpful' ? [desc(reviews.helpfulCount)] : []), desc(reviews.id))
      .limit(limit);
  }

  /** Those that wait for a moderator, the longest waiting first; or those hidden, the latest first. */
  async toModerate(options: {
    status: 'reported' | 'hidden';
    after: ModerationPosition | undefined;
    limit: number;
  }): Promise<ModeratedRow[]> {
    const { status, after, limit } = options;
    const column = status === 'reported' ? reviews.reportedAt : reviews.hiddenAt;
    const conditions: SQL[] = [isNotNull(column)];
    if (after) {
      const order = status === 'reported' ? sql`>` : sql`<`;
      conditions.push(sql`(${column}, ${reviews.id}) ${order} (${after.at}::timestamptz, ${after.id}::uuid)`);
    }
    const order = status === 'reported' ? [column, reviews.id] : [desc(column), desc(reviews.id)];
    return this.moderated(this.database, and(...conditions), order, limit);
  }

  async oneToModerate(reader: Reader, reviewId: string): Promise<ModeratedRow | undefined> {
    const [row] = await this.moderated(reader, eq(reviews.id, reviewId), [reviews.id], 1);
    return row;
  }

  private async moderated(
    reader: Reader,
    condition: SQL | undefined,
    order: Parameters<ReturnType<ReturnType<Database['select']>['from']>['orderBy']>,
    limit: number,
  ): Promise<ModeratedRow[]> {
    const rows = await reader
      .select({
        ...columns,
        courseSlug: courses.slug,
        courseTitle: courses.title,
        reportCount: sql<number>`(select count(*)::integer from ${reports}
          where ${reports.reviewId} = ${reviews.id})`,
        reports: sql<(Omit<ReportRow, 'createdAt'> & { createdAt: string })[]>`coalesce((
          select json_agg(latest) from (
            select reason, note, created_at as "createdAt" from ${reports}
            where ${reports.reviewId} = ${reviews.id} order by ${reports.id} desc limit ${shownReports}
          ) as latest), '[]')`,
      })
      .from(reviews)
      .leftJoin(authors, eq(authors.authorId, reviews.learnerId))
      .leftJoin(answerers, eq(answerers.authorId, reviews.answererId))
      .leftJoin(courses, eq(courses.courseId, reviews.courseId))
      .where(condition)
      .orderBy(...order)
      .limit(limit);
    return rows.map((row) => ({
      ...row,
      reports: row.reports.map((report) => ({ ...report, createdAt: new Date(report.createdAt) })),
    }));
  }
}
