import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { SharesRepository } from '../data/shares.repository';
import { mayManageShares } from '../http/payment.policy';
import { presentShareRule } from '../http/shares.presenter';
import type { ShareRuleView } from '../http/shares.schemas';

const Position = z.object({ id: z.uuid() });

/** All rules that there ever were, the newest first. */
@injectable()
export class ListShareRules {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(SharesRepository) private readonly shares: SharesRepository,
  ) {}

  async execute(request: { reader: Person; page: Page }): Promise<{
    items: z.input<typeof ShareRuleView>[];
    nextCursor: string | null;
  }> {
    permit(mayManageShares(request.reader));
    const { limit, cursor } = request.page;
    const rows = await this.shares.listRules(this.database, decodeCursor(Position, cursor)?.id, limit + 1);
    const { shown, nextCursor } = pageOf(rows, limit, ({ rule }) => ({ id: rule.id }));
    return { items: shown.map(({ rule, title }) => presentShareRule(rule, title)), nextCursor };
  }
}
