import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { PaymentReads } from '../data/payment.reads';
import { maySeeLedger } from '../http/payment.policy';
import { presentLedgerTransaction } from '../http/payment.presenter';
import type { LedgerTransactionView } from '../http/payment.schemas';

const Position = z.object({ id: z.uuid() });

/** The books: every movement of money with its entries. */
@injectable()
export class ListLedger {
  constructor(@inject(PaymentReads) private readonly reads: PaymentReads) {}

  async execute(request: { reader: Person; page: Page }): Promise<{
    items: z.input<typeof LedgerTransactionView>[];
    nextCursor: string | null;
  }> {
    permit(maySeeLedger(request.reader));
    const { limit, cursor } = request.page;
    const rows = await this.reads.ledger(decodeCursor(Position, cursor)?.id, limit + 1);
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(presentLedgerTransaction), nextCursor };
  }
}
