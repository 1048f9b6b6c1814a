import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { userProfileChanged } from '../../user/user.contract';
import { ReviewRepository } from '../data/review.repository';

/** Keeps the names that stand beneath reviews. */
@injectable()
export class OnProfileChanged implements EventConsumer<typeof userProfileChanged> {
  constructor(@inject(ReviewRepository) private readonly reviews: ReviewRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof userProfileChanged>): Promise<void> {
    const { userId, name } = event.payload;
    await this.reviews.saveAuthor(tx, { authorId: userId, name });
  }
}
