import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { DomainError } from '../../../platform/errors/domain-error';
import { EnrollmentApi } from '../../enrollment/enrollment.contract';
import { ReviewRepository } from '../data/review.repository';
import { mayReview } from '../http/review.policy';
import { presentMyReview } from '../http/review.presenter';
import type { MyReviewAnswer } from '../http/review.schemas';

/** What one has said of a course, and whether one may say something now. */
@injectable()
export class GetMyReview {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
  ) {}

  async execute(request: { learner: Person; courseId: string }): Promise<z.input<typeof MyReviewAnswer>> {
    const { learner, courseId } = request;
    const review = await this.reviews.find(this.database, courseId, learner.id);
    const refusal = await this.refusalOf(learner, courseId);
    if (!review && refusal?.status === 404) throw refusal;
    return {
      review: review
        ? presentMyReview(review, await this.reviews.findName(this.database, review.answererId))
        : null,
      may: { write: refusal === null },
      because: refusal && { code: refusal.code, message: refusal.message },
    };
  }

  /** Enrollment being away does not hide what one wrote. */
  private async refusalOf(learner: Person, courseId: string): Promise<DomainError | null> {
    try {
      const course = await this.reviews.findCourse(this.database, courseId);
      const access = await this.enrollments.getAccess({ courseId, learnerId: learner.id });
      const decision = mayReview(learner, course, access);
      return decision.kind === 'denied' ? decision.because : null;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'operational') return error;
      throw error;
    }
  }
}
