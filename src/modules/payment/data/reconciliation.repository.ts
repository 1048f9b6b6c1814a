import { and, asc, count, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { BalanceItem, BookedBalance } from '../domain/balance-difference';
import {
  balanceDifferences,
  ledgerEntries,
  ledgerTransactions,
  orders,
  stripeFeeds,
  webhookEvents,
} from './payment.tables';

export type FeedName = 'events' | 'balance';
export type FeedPosition = typeof stripeFeeds.$inferSelect;
export type BalanceDifference = typeof balanceDifferences.$inferSelect;

/** Keeps how far Stripe's lists were read, and where the books and its balance differ. */
@injectable()
export class ReconciliationRepository {
  async findPosition(reader: Reader, name: FeedName): Promise<FeedPosition | undefined> {
    const [position] = await reader.select().from(stripeFeeds).where(eq(stripeFeeds.name, name));
    return position;
  }

  async savePosition(tx: Transaction, position: FeedPosition): Promise<void> {
    const { name: _, ...set } = position;
    await tx.insert(stripeFeeds).values(position).onConflictDoUpdate({ target: stripeFeeds.name, set });
  }

  async ordersOfPayments(
    reader: Reader,
    paymentIntentIds: readonly string[],
  ): Promise<{ id: string; currency: string; paymentIntentId: string | null }[]> {
    if (paymentIntentIds.length === 0) return [];
    return reader
      .select({ id: orders.id, currency: orders.currency, paymentIntentId: orders.paymentIntentId })
      .from(orders)
      .where(inArray(orders.paymentIntentId, [...paymentIntentIds]));
  }

  /** What each movement of these orders did to the balance at Stripe. */
  async booked(reader: Reader, orderIds: readonly string[]): Promise<BookedBalance[]> {
    if (orderIds.length === 0) return [];
    const { orderId, kind, sourceId } = ledgerTransactions;
    return reader
      .select({
        orderId,
        kind,
        sourceId,
        currency: ledgerEntries.currency,
        amount: sql<number>`sum(${ledgerEntries.debit} - ${ledgerEntries.credit})`.mapWith(Number),
      })
      .from(ledgerTransactions)
      .innerJoin(ledgerEntries, eq(ledgerEntries.transactionId, ledgerTransactions.id))
      .where(and(inArray(orderId, [...orderIds]), eq(ledgerEntries.account, 'stripe_balance')))
      .groupBy(orderId, kind, sourceId, ledgerEntries.currency);
  }

  async saveDifferences(
    tx: Transaction,
    differences: readonly { readonly item: BalanceItem; readonly ledgerAmount: number }[],
    foundAt: Date,
  ): Promise<void> {
    if (differences.length === 0) return;
    await tx
      .insert(balanceDifferences)
      .values(
        differences.map(({ item: { kinds, ...item }, ledgerAmount }) => ({
          ...item,
          kinds: [...kinds],
          ledgerAmount,
          foundAt,
          resolvedAt: null,
        })),
      )
      .onConflictDoUpdate({
        target: balanceDifferences.id,
        set: {
          stripeAmount: sql`excluded.stripe_amount`,
          ledgerAmount: sql`excluded.ledger_amount`,
          resolvedAt: null,
        },
      });
  }

  async resolve(tx: Transaction, ids: readonly string[], resolvedAt: Date): Promise<void> {
    if (ids.length === 0) return;
    await tx
      .update(balanceDifferences)
      .set({ resolvedAt })
      .where(and(inArray(balanceDifferences.id, [...ids]), isNull(balanceDifferences.resolvedAt)));
  }

  /** Those that are still there, the oldest first. */
  async openDifferences(reader: Reader, limit: number): Promise<BalanceDifference[]> {
    return reader
      .select()
      .from(balanceDifferences)
      .where(isNull(balanceDifferences.resolvedAt))
      .orderBy(asc(balanceDifferences.foundAt), asc(balanceDifferences.id))
      .limit(limit);
  }

  /** Those that are still there, by Stripe's ids. */
  async listDifferences(
    reader: Reader,
    before: string | undefined,
    limit: number,
  ): Promise<BalanceDifference[]> {
    const isOpen = isNull(balanceDifferences.resolvedAt);
    return reader
      .select()
      .from(balanceDifferences)
      .where(and(isOpen, before ? lt(balanceDifferences.id, before) : undefined))
      .orderBy(desc(balanceDifferences.id))
      .limit(limit);
  }

  async countDifferences(reader: Reader): Promise<number> {
    return reader.$count(balanceDifferences, isNull(balanceDifferences.resolvedAt));
  }

  /** How many events no webhook told of since a moment, and Stripe's list did. */
  async countMissed(reader: Reader, since: Date): Promise<number> {
    const [row] = await reader
      .select({ missed: count() })
      .from(webhookEvents)
      .where(and(eq(webhookEvents.via, 'list'), sql`${webhookEvents.receivedAt} >= ${since.toISOString()}`));
    return row?.missed ?? 0;
  }
}
