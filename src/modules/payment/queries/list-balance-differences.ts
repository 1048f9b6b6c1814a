import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { type BalanceDifference, ReconciliationRepository } from '../data/reconciliation.repository';
import { maySeeLedger } from '../http/payment.policy';
import type { BalanceDifferenceView } from '../http/reconciliation.schemas';

const Position = z.object({ id: z.string().max(255) });

/** Where the books differ from Stripe's balance. */
@injectable()
export class ListBalanceDifferences {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ReconciliationRepository) private readonly reconciliation: ReconciliationRepository,
  ) {}

  async execute(request: { reader: Person; page: Page }): Promise<{
    items: z.input<typeof BalanceDifferenceView>[];
    nextCursor: string | null;
  }> {
    permit(maySeeLedger(request.reader));
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const rows = await this.reconciliation.listDifferences(this.database, before, limit + 1);
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(present), nextCursor };
  }
}

function present(difference: BalanceDifference): z.input<typeof BalanceDifferenceView> {
  const { id, orderId, currency, stripeAmount, ledgerAmount, occurredAt, foundAt } = difference;
  return {
    id,
    orderId,
    currency,
    stripeAmount,
    ledgerAmount,
    occurredAt: occurredAt.toISOString(),
    foundAt: foundAt.toISOString(),
  };
}
