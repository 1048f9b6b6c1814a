import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { RewardsRepository } from '../data/rewards.repository';
import { RulesRepository } from '../data/rules.repository';
import type { Recomputation, RecomputeRequest } from '../http/gamification.schemas';
import { RewardDifferences } from './reward-differences';

const Position = z.object({ learnerId: z.uuid() });

/**
 * Computes what learners have from what they did: shows what differs, by the rules that hold or by others that are only
 * thought of, and applies those that hold if told to.
 */
@injectable()
export class RecomputeRewards {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(RewardsRepository) private readonly rewards: RewardsRepository,
    @inject(RulesRepository) private readonly rules: RulesRepository,
    @inject(RewardDifferences) private readonly differences: RewardDifferences,
  ) {}

  async execute(request: RecomputeRequest): Promise<z.input<typeof Recomputation>> {
    const { apply, limit, cursor, rules } = request;
    const from = decodeCursor(Position, cursor)?.learnerId;
    return this.work.run(async (tx) => {
      const rows = await this.rewards.lockNext(tx, from, limit + 1);
      const { shown, nextCursor } = pageOf(rows, limit, ({ learnerId }) => ({ learnerId }));
      const current = await this.rules.current(tx);
      const differences = await this.differences.find(tx, shown, rules ?? current.rules);
      if (apply)
        for (const { learnerId, rewards } of differences)
          await this.rewards.replace(tx, learnerId, rewards, current);
      return {
        checked: shown.length,
        isApplied: apply,
        differences: differences.map(({ learnerId, before, after }) => ({ learnerId, before, after })),
        nextCursor,
      };
    });
  }
}
