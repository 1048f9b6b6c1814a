import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { ReviewRepository } from '../data/review.repository';
import type { ReportReason } from '../domain/report';
import { mayReport } from '../http/review.policy';
import { presentReport } from '../http/review.presenter';
import type { ReportView } from '../http/review.schemas';
import { reviewErrors } from '../review.errors';

/** Someone says what is wrong with a review, once; moderators look at it. */
@injectable()
export class ReportReview {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    reporter: Person;
    reviewId: string;
    given: { reason: ReportReason; note: string };
  }): Promise<{ isNew: boolean; report: z.input<typeof ReportView> }> {
    const { reporter, reviewId, given } = request;
    return this.work.run(async (tx) => {
      const review = await this.reviews.lock(tx, reviewId);
      if (!review) throw reviewErrors.unknown();
      permit(mayReport(reporter, review));
      const existing = await this.reviews.findReport(tx, reviewId, reporter.id);
      if (existing) return { isNew: false, report: presentReport(existing) };

      const report = {
        id: newId(),
        reviewId,
        reporterId: reporter.id,
        ...given,
        createdAt: this.clock.now(),
      };
      await this.reviews.insertReport(tx, report);
      if (!review.reportedAt) await this.reviews.change(tx, reviewId, { reportedAt: report.createdAt });
      return { isNew: true, report: presentReport(report) };
    });
  }
}
