import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ReviewRepository } from '../data/review.repository';
import { mayAnswer } from '../http/review.policy';
import { reviewErrors } from '../review.errors';

/** Those who teach a course take their answer to a review back. */
@injectable()
export class RemoveAnswer {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
  ) {}

  async execute(request: { teacher: Person; reviewId: string }): Promise<null> {
    const { teacher, reviewId } = request;
    return this.work.run(async (tx) => {
      const review = await this.reviews.lock(tx, reviewId);
      if (!review) throw reviewErrors.unknown();
      permit(mayAnswer(teacher, review, await this.reviews.findCourse(tx, review.courseId)));
      if (review.answeredAt === null) throw reviewErrors.answerNotFound();
      await this.reviews.change(tx, reviewId, {
        answerText: null,
        answererId: null,
        answeredAt: null,
        answerChangedAt: null,
      });
      return null;
    });
  }
}
