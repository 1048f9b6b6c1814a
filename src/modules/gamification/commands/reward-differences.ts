import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Transaction } from '../../../platform/database/tokens';
import { RewardsRepository, type Standing, standingOf } from '../data/rewards.repository';
import { type Rewards, rewardsFrom } from '../domain/rewards';
import type { Rules } from '../domain/rules';
import type { Totals } from '../http/gamification.schemas';

export interface RewardDifference {
  readonly learnerId: string;
  readonly before: z.input<typeof Totals>;
  readonly after: z.input<typeof Totals>;
  readonly rewards: Rewards;
}

/** Compares what is kept of learners with what follows, by some rules, from what they did. */
@injectable()
export class RewardDifferences {
  constructor(@inject(RewardsRepository) private readonly rewards: RewardsRepository) {}

  /** @param learners locked, so that nothing is added while they are compared. */
  async find(
    tx: Transaction,
    learners: readonly Parameters<typeof standingOf>[0][],
    rules: Rules,
  ): Promise<RewardDifference[]> {
    if (learners.length === 0) return [];
    const recorded = await this.rewards.recorded(
      tx,
      learners.map(({ learnerId }) => learnerId),
    );
    return learners.flatMap((row) => {
      const { learnerId } = row;
      const rewards = rewardsFrom(recorded.factsOf(learnerId), rules);
      const weeks = new Map(recorded.weeksOf(learnerId).map(({ week, points }) => [week, points]));
      const names = recorded.badgesOf(learnerId).map(({ badge }) => badge);
      const before = totalsOf(standingOf(row), names, weeks);
      const after = totalsOf(rewards, [...rewards.badges.keys()], rewards.pointsByWeek);
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      return isSame ? [] : [{ learnerId, before, after, rewards }];
    });
  }
}

/** In one order, so that what is the same looks the same. */
function totalsOf(
  { points, streak }: Pick<Standing, 'points' | 'streak'>,
  badges: readonly string[],
  weeks: ReadonlyMap<string, number>,
): z.input<typeof Totals> {
  const { days, lastDay, forgivenDay, longest } = streak;
  return {
    points,
    streak: { days, lastDay, forgivenDay, longest },
    badges: [...badges].sort(),
    weeks: [...weeks]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([week, own]) => ({ week, points: own })),
  };
}
