import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { PaymentReads } from '../data/payment.reads';
import { maySeeLedger } from '../http/payment.policy';
import { presentAccounts, presentLedgerTransaction } from '../http/payment.presenter';
import type { OrderLedger } from '../http/payment.schemas';
import { paymentErrors } from '../payment.errors';

const Position = z.object({ id: z.uuid() });

/** The part of the books that one order wrote, with what stands in each account. */
@injectable()
export class GetOrderLedger {
  constructor(@inject(PaymentReads) private readonly reads: PaymentReads) {}

  async execute(request: {
    reader: Person;
    orderId: string;
    page: Page;
  }): Promise<z.input<typeof OrderLedger>> {
    permit(maySeeLedger(request.reader));
    const { orderId } = request;
    const { limit, cursor } = request.page;
    if (!(await this.reads.order(orderId))) throw paymentErrors.orderNotFound({ facts: { orderId } });
    const rows = await this.reads.ledger(decodeCursor(Position, cursor)?.id, limit + 1, orderId);
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    const sums = presentAccounts(await this.reads.accountsOf(orderId));
    return { items: shown.map(presentLedgerTransaction), nextCursor, ...sums };
  }
}
