import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { RewardLearner } from '../commands/reward-learner';
import { factOf, type LearningEvent } from '../domain/facts';

/** Everything that learners are rewarded for. */
@injectable()
export class OnLearning implements EventConsumer<LearningEvent> {
  constructor(@inject(RewardLearner) private readonly rewardLearner: RewardLearner) {}

  async handle(tx: Transaction, event: EventOf<LearningEvent>): Promise<void> {
    const fact = factOf(event);
    if (fact) await this.rewardLearner.reward(tx, fact);
  }
}
