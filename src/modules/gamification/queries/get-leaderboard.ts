import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { LeaderboardReads } from '../data/leaderboard.reads';
import { RewardsRepository } from '../data/rewards.repository';
import { weekOf } from '../domain/calendar';
import { type GamificationConfiguration, gamificationConfiguration } from '../gamification.config';
import type { LeaderboardQuery, LeaderboardView } from '../http/gamification.schemas';
import { requireOn } from './require-on';

/** One's neighbourhood on the leaderboard. Whoever has not joined is not on it, and sees nobody. */
@injectable()
export class GetLeaderboard {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(RewardsRepository) private readonly rewards: RewardsRepository,
    @inject(LeaderboardReads) private readonly reads: LeaderboardReads,
    @inject(Clock) private readonly clock: Clock,
    @inject(gamificationConfiguration.token) private readonly configuration: GamificationConfiguration,
  ) {}

  async execute(request: {
    reader: Person;
    query: LeaderboardQuery;
  }): Promise<z.input<typeof LeaderboardView>> {
    requireOn(this.configuration);
    const { reader, query } = request;
    const { period } = query;
    const { leaderboardName } = await this.rewards.standing(this.database, reader.id);
    if (leaderboardName === null) return { period, membership: null, entries: [] };
    const week = period === 'week' ? weekOf(this.clock.now()) : undefined;
    const rows = await this.reads.around(reader.id, week);
    return {
      period,
      membership: { name: leaderboardName },
      entries: rows.map(({ learner_id, name, points, rank }) => ({
        rank,
        name,
        points,
        isSelf: learner_id === reader.id,
      })),
    };
  }
}
