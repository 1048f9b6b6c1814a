import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { EarningsReads } from '../data/earnings.reads';
import { SharesRepository } from '../data/shares.repository';
import { boundsOf, monthOf } from '../domain/statement';
import { presentBalance, presentCourseEarnings, presentPayout } from '../http/shares.presenter';
import type { MyEarnings } from '../http/shares.schemas';

const payoutsShown = 10;

/** What somebody has earned by teaching: what is owed, this month so far, and the last payouts. */
@injectable()
export class GetMyEarnings {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(EarningsReads) private readonly earnings: EarningsReads,
    @inject(SharesRepository) private readonly shares: SharesRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ instructor }: { instructor: Person }): Promise<z.input<typeof MyEarnings>> {
    const { id } = instructor;
    const month = boundsOf(monthOf(this.clock.now()));
    const balances = await this.earnings.balances(this.database, [id]);
    const courses = await this.earnings.ofCourses(this.database, id, month);
    const mine = { instructorId: id, before: undefined, limit: payoutsShown };
    const payouts = await this.shares.listPayouts(this.database, mine);
    const names = await this.earnings.names(this.database, [id]);
    return {
      balances: balances.map(presentBalance),
      thisMonth: courses.map(presentCourseEarnings),
      payouts: payouts.map((payout) => presentPayout(payout, names.get(id) ?? null)),
    };
  }
}
