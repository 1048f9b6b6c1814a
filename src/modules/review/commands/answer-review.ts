import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { ReviewRepository } from '../data/review.repository';
import { mayAnswer } from '../http/review.policy';
import { presentAnswer } from '../http/review.presenter';
import type { ReviewAnswer } from '../http/review.schemas';
import { reviewAnswered } from '../review.contract';
import { reviewErrors } from '../review.errors';

/** Those who teach a course answer a review: once, and as they think now. */
@injectable()
export class AnswerReview {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { teacher: Person; reviewId: string; text: string }): Promise<{
    isNew: boolean;
    answer: z.input<typeof ReviewAnswer> | null;
  }> {
    const { teacher, reviewId, text } = request;
    return this.work.run(async (tx) => {
      const review = await this.reviews.lock(tx, reviewId);
      if (!review) throw reviewErrors.unknown();
      const { courseId, learnerId } = review;
      permit(mayAnswer(teacher, review, await this.reviews.findCourse(tx, courseId)));

      const now = this.clock.now();
      const answer = {
        answerText: text,
        answererId: teacher.id,
        answeredAt: review.answeredAt ?? now,
        answerChangedAt: review.answerText === text ? review.answerChangedAt : now,
      };
      await this.reviews.change(tx, reviewId, answer);
      const isNew = review.answeredAt === null;
      if (isNew)
        await tx.publish(reviewAnswered, {
          reviewId,
          courseId,
          learnerId,
          answererId: teacher.id,
          answeredAt: now.toISOString(),
        });
      return { isNew, answer: presentAnswer(answer, await this.reviews.findName(tx, teacher.id)) };
    });
  }
}
