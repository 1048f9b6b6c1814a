import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { RewardsRepository } from '../data/rewards.repository';
import { badgesFor } from '../domain/badges';
import type { Fact } from '../domain/facts';
import { rules } from '../domain/rules';
import { badgeEarned } from '../gamification.contract';

/** Records what a learner did, with its points, and gives the badges that follow. What counted before counts no more. */
@injectable()
export class RewardLearner {
  constructor(@inject(RewardsRepository) private readonly rewards: RewardsRepository) {}

  async reward(tx: Transaction, fact: Fact): Promise<void> {
    const { learnerId, occurredAt } = fact;
    await this.rewards.lockLearner(tx, learnerId);
    const { points } = rules[fact.kind];
    const isNew = await this.rewards.insertFact(tx, { ...fact, id: newId(), points });
    if (!isNew) return;

    const earned = badgesFor(await this.rewards.tally(tx, learnerId));
    const names = earned.map(({ name }) => name);
    const given = await this.rewards.giveBadges(tx, learnerId, names, occurredAt);
    for (const { name, title } of earned) {
      if (!given.includes(name)) continue;
      await tx.publish(badgeEarned, {
        learnerId,
        badge: name,
        title,
        earnedAt: occurredAt.toISOString(),
      });
    }
  }
}
