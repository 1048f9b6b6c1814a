import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { RewardsRepository } from '../data/rewards.repository';
import { RulesRepository } from '../data/rules.repository';
import { badgesFor } from '../domain/badges';
import { dayAt, weekOf } from '../domain/calendar';
import { type Fact, factKinds } from '../domain/facts';
import { isLate } from '../domain/rewards';
import { advance, type Streak, streakOf } from '../domain/streak';
import { type GamificationConfiguration, gamificationConfiguration } from '../gamification.config';
import { badgeEarned } from '../gamification.contract';

/** Records what a learner did, with its points, and gives what follows. What counted before counts no more. */
@injectable()
export class RewardLearner {
  constructor(
    @inject(RewardsRepository) private readonly rewards: RewardsRepository,
    @inject(RulesRepository) private readonly rules: RulesRepository,
    @inject(gamificationConfiguration.token) private readonly configuration: GamificationConfiguration,
  ) {}

  async reward(tx: Transaction, fact: Fact): Promise<void> {
    const { learnerId, occurredAt } = fact;
    const before = await this.rewards.lockLearner(tx, learnerId);
    // Asked once she is locked: rules chosen meanwhile are either seen here, or applied to her after this.
    const { rules } = await this.rules.current(tx);
    const points = rules.points[fact.kind];
    const day = dayAt(occurredAt, await this.rewards.timeZone(tx, learnerId));
    const isNew = await this.rewards.insertFact(tx, { ...fact, id: newId(), points, day });
    if (!isNew) return;

    const streak = factKinds[fact.kind].keepsStreak
      ? await this.extend(tx, learnerId, before.streak, day)
      : before.streak;
    await this.rewards.addPoints(tx, learnerId, { points, week: weekOf(occurredAt), streak });
    const earned = badgesFor(await this.rewards.tally(tx, learnerId), streak.longest, rules.badges);
    const names = earned.map(({ name }) => name);
    const given = await this.rewards.giveBadges(tx, learnerId, names, occurredAt);
    // Switched off, it is recorded and told to nobody.
    if (!this.configuration.isOn) return;
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

  private async extend(tx: Transaction, learnerId: string, streak: Streak, day: string): Promise<Streak> {
    return isLate(streak, day)
      ? streakOf(await this.rewards.daysOfLearning(tx, learnerId))
      : advance(streak, day);
  }
}
