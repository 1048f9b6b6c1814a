import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { DocumentsRepository } from '../data/documents.repository';
import { PaymentReads } from '../data/payment.reads';
import { presentPurchase } from '../http/payment.presenter';
import type { Purchase } from '../http/payment.schemas';

const Position = z.object({ id: z.uuid() });

/** What one has bought, or was about to. */
@injectable()
export class ListMyOrders {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(PaymentReads) private readonly reads: PaymentReads,
    @inject(DocumentsRepository) private readonly documents: DocumentsRepository,
  ) {}

  async execute(request: { learner: Person; page: Page }): Promise<{
    items: z.input<typeof Purchase>[];
    nextCursor: string | null;
  }> {
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const rows = await this.reads.ordersOf(request.learner.id, before, limit + 1);
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    const ids = shown.map(({ id }) => id);
    const documents = await this.documents.ofOrders(this.database, ids);
    return { items: shown.map((order) => presentPurchase(order, documents)), nextCursor };
  }
}
