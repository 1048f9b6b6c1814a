import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { reviewErrors } from '../review.errors';
import { ReviewWriter } from './review-writer';

/** A learner takes her review back; she may even when the course is closed to her by now. */
@injectable()
export class RemoveReview {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReviewWriter) private readonly writer: ReviewWriter,
  ) {}

  async execute(request: { learner: Person; courseId: string }): Promise<null> {
    const { learner, courseId } = request;
    return this.work.run(async (tx) => {
      if (!(await this.writer.remove(tx, { courseId, learnerId: learner.id }))) throw reviewErrors.notFound();
      return null;
    });
  }
}
