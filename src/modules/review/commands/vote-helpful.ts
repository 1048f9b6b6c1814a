import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ReviewRepository } from '../data/review.repository';
import { mayVote } from '../http/review.policy';
import type { HelpfulVotes } from '../http/review.schemas';
import { reviewErrors } from '../review.errors';

/** Someone says that a review helped her, or takes that back. */
@injectable()
export class VoteHelpful {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
  ) {}

  async execute(request: {
    voter: Person;
    reviewId: string;
    isHelpful: boolean;
  }): Promise<z.input<typeof HelpfulVotes>> {
    const { voter, reviewId, isHelpful } = request;
    return this.work.run(async (tx) => {
      const review = await this.reviews.lock(tx, reviewId);
      if (!review) throw reviewErrors.unknown();
      permit(mayVote(voter, review, await this.reviews.findCourse(tx, review.courseId)));
      const helpfulCount = isHelpful
        ? await this.reviews.vote(tx, reviewId, voter.id)
        : await this.reviews.takeVoteBack(tx, reviewId, voter.id);
      return { helpfulCount, isHelpful };
    });
  }
}
