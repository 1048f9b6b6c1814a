import { inject, injectable } from 'tsyringe';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { RewardDifferences } from '../commands/reward-differences';
import { RewardsRepository } from '../data/rewards.repository';
import { RulesRepository } from '../data/rules.repository';

const batch = 100;

/**
 * Brings what learners have up to the rules that hold, from what they did. What a stopped process leaves undone is the
 * work of the next run.
 */
@injectable()
export class ApplyRules implements Job {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(RewardsRepository) private readonly rewards: RewardsRepository,
    @inject(RulesRepository) private readonly rules: RulesRepository,
    @inject(RewardDifferences) private readonly differences: RewardDifferences,
  ) {}

  async run(): Promise<void> {
    while ((await this.applyToNext()) === batch);
  }

  /** @returns how many learners were brought up to date. */
  private applyToNext(): Promise<number> {
    return this.work.run(async (tx) => {
      const set = await this.rules.current(tx);
      const learners = await this.rewards.lockBehind(tx, set.number, batch);
      if (learners.length === 0) return 0;
      for (const { learnerId, rewards } of await this.differences.find(tx, learners, set.rules))
        await this.rewards.replace(tx, learnerId, rewards, set);
      await this.rewards.setRuleSet(
        tx,
        learners.map(({ learnerId }) => learnerId),
        set.number,
      );
      return learners.length;
    });
  }
}
