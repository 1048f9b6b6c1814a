import { and, eq } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { type Distribution, noReviews } from '../domain/rating';
import { authors, courseRatings, courses, reviews } from './review.tables';

export type Review = typeof reviews.$inferSelect;
export type KnownCourse = typeof courses.$inferSelect;

/** Loads and saves reviews and what is counted of them. Decides nothing. */
@injectable()
export class ReviewRepository {
  async find(reader: Reader, courseId: string, learnerId: string): Promise<Review | undefined> {
    const isTheirs = and(eq(reviews.courseId, courseId), eq(reviews.learnerId, learnerId));
    const [review] = await reader.select().from(reviews).where(isTheirs);
    return review;
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

  async saveAuthor(tx: Transaction, author: { authorId: string; name: string }): Promise<void> {
    await tx
      .insert(authors)
      .values(author)
      .onConflictDoUpdate({ target: authors.authorId, set: { name: author.name } });
  }
}
