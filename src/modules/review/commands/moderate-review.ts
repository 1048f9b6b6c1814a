import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { ReviewReads } from '../data/review.reads';
import { type Moderation, ReviewRepository } from '../data/review.repository';
import { mayModerate } from '../http/review.policy';
import { presentModerated } from '../http/review.presenter';
import type { ModeratedReview } from '../http/review.schemas';
import { reviewErrors } from '../review.errors';
import { ReviewWriter } from './review-writer';

export type ModerationDecision =
  | { readonly kind: 'hidden'; readonly reason: string }
  | { readonly kind: 'restored' }
  /** There was nothing wrong with it: its reports are done with. */
  | { readonly kind: 'kept' };

/** A moderator decides over a review. What is decided already is not decided again. */
@injectable()
export class ModerateReview {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @inject(ReviewReads) private readonly reads: ReviewReads,
    @inject(ReviewWriter) private readonly writer: ReviewWriter,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    moderator: Person;
    reviewId: string;
    decision: ModerationDecision;
  }): Promise<z.input<typeof ModeratedReview>> {
    const { moderator, reviewId, decision } = request;
    const review = await this.reviews.findById(this.database, reviewId);
    if (!review) throw reviewErrors.unknown();
    permit(mayModerate(moderator, review, await this.reviews.findCourse(this.database, review.courseId)));
    return this.work.run(async (tx) => {
      await this.decide(tx, moderator.id, reviewId, decision);
      const decided = await this.reads.oneToModerate(tx, reviewId);
      if (!decided) throw reviewErrors.unknown();
      return presentModerated(decided);
    });
  }

  private async decide(
    tx: Transaction,
    moderatorId: string,
    reviewId: string,
    decision: ModerationDecision,
  ): Promise<void> {
    const decidedAt = this.clock.now();
    const hasChanged = await this.carryOut(tx, reviewId, decision, decidedAt);
    if (!hasChanged) return;
    const moderation: Moderation = {
      id: newId(),
      reviewId,
      moderatorId,
      decision: decision.kind,
      reason: decision.kind === 'hidden' ? decision.reason : null,
      decidedAt,
    };
    await this.reviews.insertModeration(tx, moderation);
  }

  private async carryOut(
    tx: Transaction,
    reviewId: string,
    decision: ModerationDecision,
    at: Date,
  ): Promise<boolean> {
    if (decision.kind === 'kept') {
      const review = await this.reviews.lock(tx, reviewId);
      if (!review?.reportedAt) return false;
      await this.reviews.change(tx, reviewId, { reportedAt: null });
      return true;
    }
    const hidden = decision.kind === 'hidden' ? { at, reason: decision.reason } : null;
    return (await this.writer.setHidden(tx, reviewId, hidden))?.hasChanged ?? false;
  }
}
