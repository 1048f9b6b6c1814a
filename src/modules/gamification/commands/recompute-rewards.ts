import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { RewardsRepository, type Standing, standingOf } from '../data/rewards.repository';
import { type Rewards, rewardsFrom } from '../domain/rewards';
import type { Recomputation, RecomputeRequest, Totals } from '../http/gamification.schemas';

const Position = z.object({ learnerId: z.uuid() });

/** Computes what learners have from what they did, by the rules as they stand: shows what differs, and applies it if told to. */
@injectable()
export class RecomputeRewards {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(RewardsRepository) private readonly rewards: RewardsRepository,
  ) {}

  async execute(request: RecomputeRequest): Promise<z.input<typeof Recomputation>> {
    const { apply, limit, cursor } = request;
    const after = decodeCursor(Position, cursor)?.learnerId;
    return this.work.run(async (tx) => {
      const rows = await this.rewards.lockNext(tx, after, limit + 1);
      const { shown, nextCursor } = pageOf(rows, limit, ({ learnerId }) => ({ learnerId }));
      const differences = await this.differences(tx, shown);
      if (apply)
        for (const { learnerId, rewards } of differences) await this.rewards.replace(tx, learnerId, rewards);
      return {
        checked: shown.length,
        isApplied: apply,
        differences: differences.map(({ learnerId, before, after: now }) => ({
          learnerId,
          before,
          after: now,
        })),
        nextCursor,
      };
    });
  }

  private async differences(
    tx: Transaction,
    rows: readonly Parameters<typeof standingOf>[0][],
  ): Promise<
    { learnerId: string; before: z.input<typeof Totals>; after: z.input<typeof Totals>; rewards: Rewards }[]
  > {
    if (rows.length === 0) return [];
    const recorded = await this.rewards.recorded(
      tx,
      rows.map(({ learnerId }) => learnerId),
    );
    return rows.flatMap((row) => {
      const { learnerId } = row;
      const rewards = rewardsFrom(recorded.factsOf(learnerId));
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
