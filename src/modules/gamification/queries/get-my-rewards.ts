import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { RewardsRepository } from '../data/rewards.repository';
import { RulesRepository } from '../data/rules.repository';
import { dayAt } from '../domain/calendar';
import { type GamificationConfiguration, gamificationConfiguration } from '../gamification.config';
import { presentRewards } from '../http/gamification.presenter';
import type { RewardsView } from '../http/gamification.schemas';
import { requireOn } from './require-on';

const mostRecent = 10;

/** One's own points, level, badges and streak. Nobody sees anybody else's. */
@injectable()
export class GetMyRewards {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(RewardsRepository) private readonly rewards: RewardsRepository,
    @inject(RulesRepository) private readonly rules: RulesRepository,
    @inject(Clock) private readonly clock: Clock,
    @inject(gamificationConfiguration.token) private readonly configuration: GamificationConfiguration,
  ) {}

  async execute(request: { learner: Person }): Promise<z.input<typeof RewardsView>> {
    requireOn(this.configuration);
    const { id } = request.learner;
    const [{ points, streak }, badges, recent, timeZone, { rules }] = await Promise.all([
      this.rewards.standing(this.database, id),
      this.rewards.badges(this.database, id),
      this.rewards.recent(this.database, id, mostRecent),
      this.rewards.timeZone(this.database, id),
      this.rules.current(this.database),
    ]);
    const today = dayAt(this.clock.now(), timeZone);
    return presentRewards({ points, streak, today, earned: badges, recent, rules });
  }
}
