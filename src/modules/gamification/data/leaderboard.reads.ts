import { sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';

export interface LeaderboardRow extends Record<string, unknown> {
  readonly learner_id: string;
  readonly name: string;
  readonly points: number;
  readonly rank: number;
}

const neighbours = 5;

/** Those who have joined the leaderboard, around one of them. */
@injectable()
export class LeaderboardReads {
  constructor(@inject(Database) private readonly database: Database) {}

  /**
   * The member and the nearest others, most points first; nothing for whoever has not joined.
   *
   * @param week the Monday of the week that counts; undefined for all time.
   */
  async around(learnerId: string, week: string | undefined): Promise<LeaderboardRow[]> {
    const board =
      week === undefined
        ? sql`(select learner_id, leaderboard_name as name, points from gamification.learners
            where leaderboard_name is not null)`
        : sql`(select weekly_points.learner_id, leaderboard_name as name, weekly_points.points
            from gamification.weekly_points join gamification.learners using (learner_id)
            where week = ${week} and leaderboard_name is not null)`;
    const ownPoints =
      week === undefined
        ? sql`points`
        : sql`coalesce((select weekly_points.points from gamification.weekly_points
            where week = ${week} and weekly_points.learner_id = learners.learner_id), 0)`;
    const { rows } = await this.database.execute<LeaderboardRow>(sql`
      with self as (
        select learner_id, leaderboard_name as name, ${ownPoints} as points from gamification.learners
        where learner_id = ${learnerId} and leaderboard_name is not null)
      select learner_id, name, points,
        1 + (select count(*)::integer from ${board} as better where better.points > shown.points) as rank
      from (
        (select * from self)
        union all (
          select board.* from ${board} as board, self
          where (board.points, board.learner_id) > (self.points, self.learner_id)
            and board.learner_id <> self.learner_id
          order by board.points, board.learner_id limit ${neighbours})
        union all (
          select board.* from ${board} as board, self
          where (board.points, board.learner_id) < (self.points, self.learner_id)
            and board.learner_id <> self.learner_id
          order by board.points desc, board.learner_id desc limit ${neighbours})
      ) as shown
      order by points desc, learner_id desc`);
    return rows;
  }
}
