import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { EarningsReads } from '../data/earnings.reads';
import { mayManageShares } from '../http/payment.policy';
import { presentBalance } from '../http/shares.presenter';
import type { InstructorEarnings } from '../http/shares.schemas';

const Position = z.object({ id: z.uuid() });

/** What each instructor is owed. */
@injectable()
export class ListEarnings {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(EarningsReads) private readonly earnings: EarningsReads,
  ) {}

  async execute(request: { reader: Person; page: Page }): Promise<{
    items: z.input<typeof InstructorEarnings>[];
    nextCursor: string | null;
  }> {
    permit(mayManageShares(request.reader));
    const { limit, cursor } = request.page;
    const after = decodeCursor(Position, cursor)?.id;
    const rows = await this.earnings.instructors(this.database, after, limit + 1);
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    const balances = await this.earnings.balances(
      this.database,
      shown.map(({ id }) => id),
    );
    const items = shown.map((instructor) => ({
      instructor,
      balances: balances.filter(({ partyId }) => partyId === instructor.id).map(presentBalance),
    }));
    return { items, nextCursor };
  }
}
