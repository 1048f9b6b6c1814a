import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { PaymentReads } from '../data/payment.reads';
import { presentPurchase } from '../http/payment.presenter';
import type { Purchase } from '../http/payment.schemas';

const Position = z.object({ id: z.uuid() });

/** What one has bought, or was about to. */
@injectable()
export class ListMyOrders {
  constructor(@inject(PaymentReads) private readonly reads: PaymentReads) {}

  async execute(request: { learner: Person; page: Page }): Promise<{
    items: z.input<typeof Purchase>[];
    nextCursor: string | null;
  }> {
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const rows = await this.reads.ordersOf(request.learner.id, before, limit + 1);
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(presentPurchase), nextCursor };
  }
}
