import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { DemoContent } from '../../../platform/module/define-module';
import { ReviewRepository } from '../data/review.repository';
import { DemoReviews } from './demo-reviews';

/** Plants the reviews of the courses that are known; those that come later get theirs with the event that tells of them. */
@injectable()
export class PlantDemoReviews implements DemoContent {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @inject(DemoReviews) private readonly demo: DemoReviews,
  ) {}

  async plant(): Promise<void> {
    const file = await this.demo.read();
    if (!file) return;
    for (const slug of new Set(file.reviews.map(({ course }) => course))) {
      const course = await this.reviews.findCourseBySlug(this.database, slug);
      if (course) await this.work.run((tx) => this.demo.plantFor(tx, course, file));
    }
  }
}
