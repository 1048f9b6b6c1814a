import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Order } from '../domain/order';
import { learners, orders } from './payment.tables';

/** Loads and saves orders. Decides nothing. */
@injectable()
export class OrdersRepository {
  async find(reader: Reader, orderId: string): Promise<Order | undefined> {
    const [order] = await reader.select().from(orders).where(eq(orders.id, orderId));
    return order;
  }

  async findByPaymentIntent(reader: Reader, paymentIntentId: string): Promise<Order | undefined> {
    const [order] = await reader
      .select()
      .from(orders)
      .where(eq(orders.paymentIntentId, paymentIntentId))
      .limit(1);
    return order;
  }

  /** The newest order of an enrolment. */
  async findLatest(reader: Reader, enrollmentId: string): Promise<Order | undefined> {
    const [order] = await reader
      .select()
      .from(orders)
      .where(eq(orders.enrollmentId, enrollmentId))
      .orderBy(desc(orders.id))
      .limit(1);
    return order;
  }

  /** The order, locked until the transaction ends: whoever changes it waits for the one before. */
  async lock(tx: Transaction, orderId: string): Promise<Order | undefined> {
    const [order] = await tx.select().from(orders).where(eq(orders.id, orderId)).for('update');
    return order;
  }

  /** The order of an enrolment that can still be paid, locked. */
  async lockUnpaid(tx: Transaction, enrollmentId: string): Promise<Order | undefined> {
    const isTheirs = and(eq(orders.enrollmentId, enrollmentId), inArray(orders.status, ['opening', 'open']));
    const [order] = await tx.select().from(orders).where(isTheirs).for('update');
    return order;
  }

  async insert(tx: Transaction, order: Order): Promise<void> {
    await tx.insert(orders).values(order);
  }

  async save(tx: Transaction, { id, ...order }: Order): Promise<void> {
    await tx.update(orders).set(order).where(eq(orders.id, id));
  }

  /** Those that are to be compared with Stripe by now, the longest due first. */
  async dueForCheck(reader: Reader, now: Date, limit: number): Promise<Order[]> {
    return reader
      .select()
      .from(orders)
      .where(lte(orders.nextCheckAt, now))
      .orderBy(asc(orders.nextCheckAt))
      .limit(limit);
  }

  async saveLearner(tx: Transaction, learner: { learnerId: string; name: string }): Promise<void> {
    await tx
      .insert(learners)
      .values(learner)
      .onConflictDoUpdate({ target: learners.learnerId, set: { name: learner.name } });
  }
}
