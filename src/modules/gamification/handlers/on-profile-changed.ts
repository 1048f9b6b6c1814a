import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { userProfileChanged } from '../../user/user.contract';
import { RewardsRepository } from '../data/rewards.repository';

/** Keeps the time zones in which days of learning are counted. */
@injectable()
export class OnProfileChanged implements EventConsumer<typeof userProfileChanged> {
  constructor(@inject(RewardsRepository) private readonly rewards: RewardsRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof userProfileChanged>): Promise<void> {
    const { userId, timeZone } = event.payload;
    await this.rewards.saveTimeZone(tx, userId, timeZone);
  }
}
