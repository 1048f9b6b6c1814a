import { asc, eq, lte } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Refund } from '../domain/refund';
import { refunds } from './payment.tables';

/** Loads and saves refunds. Whoever changes those of an order holds the order's row. */
@injectable()
export class RefundsRepository {
  async find(reader: Reader, refundId: string): Promise<Refund | undefined> {
    const [refund] = await reader.select().from(refunds).where(eq(refunds.id, refundId));
    return refund;
  }

  async ofOrder(reader: Reader, orderId: string): Promise<Refund[]> {
    return reader.select().from(refunds).where(eq(refunds.orderId, orderId)).orderBy(asc(refunds.id));
  }

  async insert(tx: Transaction, refund: Refund): Promise<void> {
    await tx.insert(refunds).values(refund);
  }

  async save(tx: Transaction, { id, ...refund }: Refund): Promise<void> {
    await tx.update(refunds).set(refund).where(eq(refunds.id, id));
  }

  /** Pending ones that are to be compared with Stripe by now, the longest due first. */
  async dueForCheck(reader: Reader, now: Date, limit: number): Promise<Refund[]> {
    return reader
      .select()
      .from(refunds)
      .where(lte(refunds.nextCheckAt, now))
      .orderBy(asc(refunds.nextCheckAt))
      .limit(limit);
  }
}
