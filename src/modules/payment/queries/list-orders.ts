import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { PaymentReads } from '../data/payment.reads';
import { mayListOrders } from '../http/payment.policy';
import { presentAdminOrder } from '../http/payment.presenter';
import type { AdminOrder } from '../http/payment.schemas';
import type { OrderStatus } from '../payment.contract';

const Position = z.object({ id: z.uuid() });

/** The orders of all learners, for those who look after them. */
@injectable()
export class ListOrders {
  constructor(@inject(PaymentReads) private readonly reads: PaymentReads) {}

  async execute(request: {
    reader: Person;
    page: Page;
    status?: OrderStatus | undefined;
    query?: string | undefined;
  }): Promise<{ items: z.input<typeof AdminOrder>[]; nextCursor: string | null }> {
    permit(mayListOrders(request.reader));
    const { status, query } = request;
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const rows = await this.reads.orders({ status, query, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(presentAdminOrder), nextCursor };
  }
}
