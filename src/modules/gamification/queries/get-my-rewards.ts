import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { RewardsRepository } from '../data/rewards.repository';
import { presentRewards } from '../http/gamification.presenter';
import type { RewardsView } from '../http/gamification.schemas';

const mostRecent = 10;

/** One's own points, level and badges. Nobody sees anybody else's. */
@injectable()
export class GetMyRewards {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(RewardsRepository) private readonly rewards: RewardsRepository,
  ) {}

  async execute(request: { learner: Person }): Promise<z.input<typeof RewardsView>> {
    const { id } = request.learner;
    const [points, badges, recent] = await Promise.all([
      this.rewards.points(this.database, id),
      this.rewards.badges(this.database, id),
      this.rewards.recent(this.database, id, mostRecent),
    ]);
    return presentRewards({ points, earned: badges, recent });
  }
}
