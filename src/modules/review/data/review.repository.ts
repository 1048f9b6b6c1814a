import { and, eq, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { type Distribution, noReviews } from '../domain/rating';
import type { Review } from '../domain/review';
import {
  authors,
  courseRatings,
  courses,
  helpfulVotes,
  moderations,
  reports,
  reviews,
} from './review.tables';

export type KnownCourse = typeof courses.$inferSelect;
export type Report = typeof reports.$inferSelect;
export type Moderation = typeof moderations.$inferSelect;

/** What others than its writer change of a review. */
export type ReviewStanding = Partial<
  Pick<
    Review,
    | 'answerText'
    | 'answererId'
    | 'answeredAt'
    | 'answerChangedAt'
    | 'reportedAt'
    | 'hiddenAt'
    | 'hiddenReason'
  >
>;

/** Loads and saves reviews and what is counted of them. Decides nothing. */
@injectable()
export class ReviewRepository {
  async find(reader: Reader, courseId: string, learnerId: string): Promise<Review | undefined> {
    const isTheirs = and(eq(reviews.courseId, courseId), eq(reviews.learnerId, learnerId));
    const [review] = await reader.select().from(reviews).where(isTheirs);
    return review;
  }

  async findById(reader: Reader, reviewId: string): Promise<Review | undefined> {
    const [review] = await reader.select().from(reviews).where(eq(reviews.id, reviewId));
    return review;
  }

  /** Locked until the transaction ends. Whoever locks the course's counts too locks them before. */
  async lock(tx: Transaction, reviewId: string): Promise<Review | undefined> {
    const [review] = await tx.select().from(reviews).where(eq(reviews.id, reviewId)).for('update');
    return review;
  }

  async change(tx: Transaction, reviewId: string, changes: ReviewStanding): Promise<void> {
    await tx.update(reviews).set(changes).where(eq(reviews.id, reviewId));
  }

  /** Returns how many votes there are then. A second vote of the same person counts no more than the first. */
  async vote(tx: Transaction, reviewId: string, voterId: string): Promise<number> {
    const voted = await tx
      .insert(helpfulVotes)
      .values({ reviewId, voterId })
      .onConflictDoNothing()
      .returning({ reviewId: helpfulVotes.reviewId });
    return this.addVotes(tx, reviewId, voted.length);
  }

  async takeVoteBack(tx: Transaction, reviewId: string, voterId: string): Promise<number> {
    const taken = await tx
      .delete(helpfulVotes)
      .where(and(eq(helpfulVotes.reviewId, reviewId), eq(helpfulVotes.voterId, voterId)))
      .returning({ reviewId: helpfulVotes.reviewId });
    return this.addVotes(tx, reviewId, -taken.length);
  }

  async findReport(reader: Reader, reviewId: string, reporterId: string): Promise<Report | undefined> {
    const isTheirs = and(eq(reports.reviewId, reviewId), eq(reports.reporterId, reporterId));
    const [report] = await reader.select().from(reports).where(isTheirs);
    return report;
  }

  async insertReport(tx: Transaction, report: Report): Promise<void> {
    await tx.insert(reports).values(report);
  }

  async insertModeration(tx: Transaction, moderation: Moderation): Promise<void> {
    await tx.insert(moderations).values(moderation);
  }

  private async addVotes(tx: Transaction, reviewId: string, votes: number): Promise<number> {
    const [counted] = await tx
      .update(reviews)
      .set({ helpfulCount: sql`${reviews.helpfulCount} + ${votes}` })
      .where(eq(reviews.id, reviewId))
      .returning({ helpfulCount: reviews.helpfulCount });
    return counted?.helpfulCount ?? 0;
  }

  /** The course's counts, locked until the transaction ends: whoever changes one of its reviews waits for the one before. */
  async lockRating(tx: Transaction, courseId: string): Promise<Distribution> {
    await tx
      .insert(courseRatings)
      .values({ courseId, distribution: [...noReviews] })
      .onConflictDoNothing();
    const [rating] = await tx
      .select({ distribution: courseRatings.distribution })
      .from(courseRatings)
      .where(eq(courseRatings.courseId, courseId))
      .for('update');
    return rating?.distribution ?? noReviews;
  }

  async saveRating(tx: Transaction, courseId: string, distribution: Distribution): Promise<void> {
    await tx
      .update(courseRatings)
      .set({ distribution: [...distribution] })
      .where(eq(courseRatings.courseId, courseId));
  }

  async save(tx: Transaction, review: Review): Promise<void> {
    const { stars, text, changedAt } = review;
    await tx
      .insert(reviews)
      .values(review)
      .onConflictDoUpdate({ target: reviews.id, set: { stars, text, changedAt } });
  }

  async remove(tx: Transaction, reviewId: string): Promise<void> {
    await tx.delete(reviews).where(eq(reviews.id, reviewId));
  }

  async findCourse(reader: Reader, courseId: string): Promise<KnownCourse | undefined> {
    const [course] = await reader.select().from(courses).where(eq(courses.courseId, courseId));
    return course;
  }

  async findCourseBySlug(reader: Reader, slug: string): Promise<KnownCourse | undefined> {
    const [course] = await reader.select().from(courses).where(eq(courses.slug, slug)).limit(1);
    return course;
  }

  async saveCourse(tx: Transaction, course: KnownCourse): Promise<void> {
    await tx.insert(courses).values(course).onConflictDoUpdate({ target: courses.courseId, set: course });
  }

  /** Null while the event that brings it is still coming, and for nobody. */
  async findName(reader: Reader, personId: string | null): Promise<string | null> {
    if (personId === null) return null;
    const [author] = await reader
      .select({ name: authors.name })
      .from(authors)
      .where(eq(authors.authorId, personId));
    return author?.name ?? null;
  }

  async saveAuthor(tx: Transaction, author: { authorId: string; name: string }): Promise<void> {
    await tx
      .insert(authors)
      .values(author)
      .onConflictDoUpdate({ target: authors.authorId, set: { name: author.name } });
  }
}
