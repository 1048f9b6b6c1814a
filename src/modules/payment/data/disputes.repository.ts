import { asc, eq } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Dispute } from '../domain/dispute';
import { disputes } from './payment.tables';

/** Loads and saves disputes. Whoever changes those of an order holds the order's row. */
@injectable()
export class DisputesRepository {
  async ofOrder(reader: Reader, orderId: string): Promise<Dispute[]> {
    return reader.select().from(disputes).where(eq(disputes.orderId, orderId)).orderBy(asc(disputes.id));
  }

  async save(tx: Transaction, dispute: Dispute): Promise<void> {
    const { id: _, ...set } = dispute;
    await tx.insert(disputes).values(dispute).onConflictDoUpdate({ target: disputes.id, set });
  }
}
