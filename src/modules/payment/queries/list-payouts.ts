import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { EarningsReads } from '../data/earnings.reads';
import { SharesRepository } from '../data/shares.repository';
import { mayManageShares } from '../http/payment.policy';
import { presentPayout } from '../http/shares.presenter';
import type { PayoutView } from '../http/shares.schemas';

const Position = z.object({ id: z.uuid() });

/** What instructors were paid, the newest first. */
@injectable()
export class ListPayouts {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(SharesRepository) private readonly shares: SharesRepository,
    @inject(EarningsReads) private readonly earnings: EarningsReads,
  ) {}

  async execute(request: { reader: Person; page: Page }): Promise<{
    items: z.input<typeof PayoutView>[];
    nextCursor: string | null;
  }> {
    permit(mayManageShares(request.reader));
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const rows = await this.shares.listPayouts(this.database, { before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    const names = await this.earnings.names(
      this.database,
      shown.map(({ instructorId }) => instructorId),
    );
    return {
      items: shown.map((payout) => presentPayout(payout, names.get(payout.instructorId) ?? null)),
      nextCursor,
    };
  }
}
