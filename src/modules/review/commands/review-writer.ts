import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { type Review, ReviewRepository } from '../data/review.repository';
import { recount, totalsOf } from '../domain/rating';
import { reviewChanged, reviewPosted, reviewRemoved } from '../review.contract';

/** Writes reviews and the counts of their course together, and tells both. */
@injectable()
export class ReviewWriter {
  constructor(
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** The learner's one review of the course, new or in place of what she wrote before. */
  async write(
    tx: Transaction,
    given: { courseId: string; learnerId: string; stars: number; text: string },
  ): Promise<{ isNew: boolean; review: Review }> {
    const { courseId, learnerId, stars, text } = given;
    const distribution = await this.reviews.lockRating(tx, courseId);
    const existing = await this.reviews.find(tx, courseId, learnerId);
    if (existing && existing.stars === stars && existing.text === text)
      return { isNew: false, review: existing };

    const now = this.clock.now();
    const review: Review = existing
      ? { ...existing, stars, text, changedAt: now }
      : { id: newId(), courseId, learnerId, stars, text, createdAt: now, changedAt: now };
    const counted = recount(distribution, { before: existing?.stars ?? null, after: stars });
    await this.reviews.save(tx, review);
    await this.reviews.saveRating(tx, courseId, counted);
    await tx.publish(existing ? reviewChanged : reviewPosted, {
      reviewId: review.id,
      courseId,
      learnerId,
      stars,
      ...totalsOf(counted),
    });
    return { isNew: !existing, review };
  }

  /** @returns false where there was none. */
  async remove(tx: Transaction, given: { courseId: string; learnerId: string }): Promise<boolean> {
    const { courseId, learnerId } = given;
    const distribution = await this.reviews.lockRating(tx, courseId);
    const review = await this.reviews.find(tx, courseId, learnerId);
    if (!review) return false;
    const { id: reviewId, stars } = review;
    const counted = recount(distribution, { before: stars, after: null });
    await this.reviews.remove(tx, reviewId);
    await this.reviews.saveRating(tx, courseId, counted);
    await tx.publish(reviewRemoved, { reviewId, courseId, learnerId, stars, ...totalsOf(counted) });
    return true;
  }
}
