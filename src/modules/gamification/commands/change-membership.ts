import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { RewardsRepository } from '../data/rewards.repository';
import { type GamificationConfiguration, gamificationConfiguration } from '../gamification.config';
import { requireOn } from '../queries/require-on';

/** Joins the leaderboard under a name of one's choice, goes by another, or leaves it (null). */
@injectable()
export class ChangeMembership {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(RewardsRepository) private readonly rewards: RewardsRepository,
    @inject(gamificationConfiguration.token) private readonly configuration: GamificationConfiguration,
  ) {}

  async execute<Name extends string | null>(request: {
    learner: Person;
    name: Name;
  }): Promise<{ name: Name }> {
    requireOn(this.configuration);
    const { learner, name } = request;
    return this.work.run(async (tx) => {
      await this.rewards.lockLearner(tx, learner.id);
      await this.rewards.setLeaderboardName(tx, learner.id, name);
      return { name };
    });
  }
}
