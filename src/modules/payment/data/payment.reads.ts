import { and, asc, desc, eq, getTableColumns, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import type { Order } from '../domain/order';
import type { OrderStatus } from '../payment.contract';
import { learners, ledgerEntries, ledgerTransactions, orders } from './payment.tables';

export type OrderRow = Order & { readonly learnerName: string | null };
export type LedgerRow = typeof ledgerTransactions.$inferSelect & {
  readonly entries: readonly (typeof ledgerEntries.$inferSelect)[];
};

/** One account in one currency: minor units. */
export type AccountRow = Pick<typeof ledgerEntries.$inferSelect, 'account' | 'currency' | 'debit' | 'credit'>;

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What learners and staff look at. Every list is the newest first. */
@injectable()
export class PaymentReads {
  constructor(@inject(Database) private readonly database: Database) {}

  async order(orderId: string): Promise<OrderRow | undefined> {
    const [order] = await this.ordersWithNames(eq(orders.id, orderId), 1);
    return order;
  }

  async ordersOf(learnerId: string, before: string | undefined, limit: number): Promise<OrderRow[]> {
    return this.ordersWithNames(and(eq(orders.learnerId, learnerId), isBefore(before)), limit);
  }

  async orders(search: {
    status: OrderStatus | undefined;
    query: string | undefined;
    before: string | undefined;
    limit: number;
  }): Promise<OrderRow[]> {
    const { status, query, before, limit } = search;
    return this.ordersWithNames(
      and(status && eq(orders.status, status), query ? matches(query) : undefined, isBefore(before)),
      limit,
    );
  }

  /** The movements, of all or of one order, each with its entries: two statements, however many there are. */
  async ledger(before: string | undefined, limit: number, orderId?: string): Promise<LedgerRow[]> {
    const isOfOrder = orderId ? eq(ledgerTransactions.orderId, orderId) : undefined;
    const transactions = await this.database
      .select()
      .from(ledgerTransactions)
      .where(and(isOfOrder, before ? lt(ledgerTransactions.id, before) : undefined))
      .orderBy(desc(ledgerTransactions.id))
      .limit(limit);
    const ids = transactions.map(({ id }) => id);
    const entries = await this.database
      .select()
      .from(ledgerEntries)
      .where(inArray(ledgerEntries.transactionId, ids))
      .orderBy(asc(ledgerEntries.transactionId), asc(ledgerEntries.position));
    const byTransaction = new Map<string, (typeof entries)[number][]>(ids.map((id) => [id, []]));
    for (const entry of entries) byTransaction.get(entry.transactionId)?.push(entry);
    return transactions.map((transaction) => ({
      ...transaction,
      entries: byTransaction.get(transaction.id) ?? [],
    }));
  }

  /** What stands in each account for one order, summed by the database over all its movements. */
  async accountsOf(orderId: string): Promise<AccountRow[]> {
    return this.database
      .select({
        account: ledgerEntries.account,
        currency: ledgerEntries.currency,
        debit: sql<number>`sum(${ledgerEntries.debit})`.mapWith(Number),
        credit: sql<number>`sum(${ledgerEntries.credit})`.mapWith(Number),
      })
      .from(ledgerEntries)
      .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
      .where(eq(ledgerTransactions.orderId, orderId))
      .groupBy(ledgerEntries.account, ledgerEntries.currency)
      .orderBy(asc(ledgerEntries.currency), asc(ledgerEntries.account));
  }

  private ordersWithNames(condition: SQL | undefined, limit: number): Promise<OrderRow[]> {
    return this.database
      .select({ ...getTableColumns(orders), learnerName: learners.name })
      .from(orders)
      .leftJoin(learners, eq(learners.learnerId, orders.learnerId))
      .where(condition)
      .orderBy(desc(orders.id))
      .limit(limit);
  }
}

function isBefore(id: string | undefined): SQL | undefined {
  return id ? lt(orders.id, id) : undefined;
}

/** An id names one thing; anything else is looked for in titles and names, each by its own index. */
function matches(query: string): SQL | undefined {
  if (identifier.test(query)) return or(eq(orders.id, query), eq(orders.enrollmentId, query));
  const pattern = `%${query.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return or(
    sql`${orders.courseTitle} ilike ${pattern}`,
    sql`${orders.learnerId} in (select learner_id from payment.learners where name ilike ${pattern})`,
  );
}
