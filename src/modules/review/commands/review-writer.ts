import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { ReviewRepository } from '../data/review.repository';
import { recount, totalsOf } from '../domain/rating';
import { countedStars, type Review, startReview } from '../domain/review';
import { reviewChanged, reviewHidden, reviewPosted, reviewRemoved, reviewRestored } from '../review.contract';
import { reviewErrors } from '../review.errors';

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
      : startReview({ id: newId(), courseId, learnerId, stars, text }, now);
    const counted = recount(distribution, { before: countedStars(existing), after: countedStars(review) });
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

  /** @returns false where there was none. A hidden one stays, or its writer would only have to write it anew. */
  async remove(tx: Transaction, given: { courseId: string; learnerId: string }): Promise<boolean> {
    const { courseId, learnerId } = given;
    const distribution = await this.reviews.lockRating(tx, courseId);
    const review = await this.reviews.find(tx, courseId, learnerId);
    if (!review) return false;
    if (review.hiddenAt) throw reviewErrors.hidden({ facts: { reason: review.hiddenReason } });
    const { id: reviewId, stars } = review;
    const counted = recount(distribution, { before: stars, after: null });
    await this.reviews.remove(tx, reviewId);
    await this.reviews.saveRating(tx, courseId, counted);
    await tx.publish(reviewRemoved, { reviewId, courseId, learnerId, stars, ...totalsOf(counted) });
    return true;
  }

  /** Takes the review out of sight and out of the rating, or brings it back; undefined where there is none. */
  async setHidden(
    tx: Transaction,
    reviewId: string,
    hidden: { at: Date; reason: string } | null,
  ): Promise<{ hasChanged: boolean } | undefined> {
    const found = await this.reviews.findById(tx, reviewId);
    if (!found) return undefined;
    const { courseId, learnerId } = found;
    const distribution = await this.reviews.lockRating(tx, courseId);
    const before = await this.reviews.lock(tx, reviewId);
    if (!before) return undefined;
    if ((before.hiddenAt !== null) === (hidden !== null)) return { hasChanged: false };

    const { stars } = before;
    const after = { hiddenAt: hidden?.at ?? null, hiddenReason: hidden?.reason ?? null };
    const counted = recount(distribution, {
      before: countedStars(before),
      after: countedStars({ stars, ...after }),
    });
    await this.reviews.change(tx, reviewId, { ...after, reportedAt: null });
    await this.reviews.saveRating(tx, courseId, counted);
    const facts = { reviewId, courseId, learnerId, stars, ...totalsOf(counted) };
    await tx.publish(hidden ? reviewHidden : reviewRestored, facts);
    return { hasChanged: true };
  }
}
