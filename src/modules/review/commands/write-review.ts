import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { EnrollmentApi } from '../../enrollment/enrollment.contract';
import { ReviewRepository } from '../data/review.repository';
import { mayReview } from '../http/review.policy';
import { presentMyReview } from '../http/review.presenter';
import type { MyReview, ReviewRequest } from '../http/review.schemas';
import { ReviewWriter } from './review-writer';

/** A learner says what she thinks of a course: once, and as she thinks now. */
@injectable()
export class WriteReview {
  constructor(
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @inject(ReviewWriter) private readonly writer: ReviewWriter,
  ) {}

  async execute(request: { learner: Person; courseId: string; given: ReviewRequest }): Promise<{
    isNew: boolean;
    review: z.input<typeof MyReview>;
  }> {
    const { learner, courseId, given } = request;
    const course = await this.reviews.findCourse(this.database, courseId);
    permit(mayReview(learner, course, await this.enrollments.getAccess({ courseId, learnerId: learner.id })));
    return this.work.run(async (tx) => {
      const { isNew, review } = await this.writer.write(tx, { courseId, learnerId: learner.id, ...given });
      const answererName = await this.reviews.findName(tx, review.answererId);
      return { isNew, review: presentMyReview(review, answererName) };
    });
  }
}
