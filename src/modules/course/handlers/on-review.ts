import { inject, injectable } from 'tsyringe';
import { Cache } from '../../../platform/cache/cache';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type {
  reviewChanged,
  reviewHidden,
  reviewPosted,
  reviewRemoved,
  reviewRestored,
} from '../../review/review.contract';
import { CourseRepository } from '../data/course.repository';
import { catalogueTag } from '../queries/catalogue-tag';

type ReviewEvent =
  | typeof reviewPosted
  | typeof reviewChanged
  | typeof reviewRemoved
  | typeof reviewHidden
  | typeof reviewRestored;

/** Each event carries the totals after it, and they come in order: the last is what holds. */
@injectable()
export class OnReview implements EventConsumer<ReviewEvent> {
  constructor(
    @inject(CourseRepository) private readonly courses: CourseRepository,
    @inject(Cache) private readonly cache: Cache,
  ) {}

  async handle(tx: Transaction, event: EventOf<ReviewEvent>): Promise<void> {
    const { courseId, ratingCount, ratingSum } = event.payload;
    await this.courses.saveRating(tx, { courseId, ratingCount, ratingSum });
    tx.afterCommit(() => this.cache.deleteByTag(catalogueTag));
  }
}
