import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, max, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader } from '../../../platform/database/tokens';
import { learners, ledgerEntries, ledgerTransactions, orders, statements } from './payment.tables';

/** What an instructor has in one currency, over all time; minor units. */
export interface BalanceRow {
  readonly partyId: string;
  readonly currency: string;
  readonly earned: number;
  readonly takenBack: number;
  readonly paidOut: number;
}

/** What one course brought to an instructor in some time. */
export interface CourseEarnings {
  readonly courseId: string;
  readonly title: string;
  readonly currency: string;
  readonly earned: number;
  readonly takenBack: number;
}

const sumOf = (kind: 'share' | 'payout', side: 'debit' | 'credit') =>
  sql<number>`coalesce(sum(${ledgerEntries[side]}) filter (where ${ledgerTransactions.kind} = ${kind}), 0)`.mapWith(
    Number,
  );
const figures = {
  earned: sumOf('share', 'credit'),
  takenBack: sumOf('share', 'debit'),
  paidOut: sumOf('payout', 'debit'),
};

/** What instructors are owed, summed from the ledger: there is no other place where it stands. */
@injectable()
export class EarningsReads {
  /** Of these instructors, in each currency; before a moment where one is given. */
  async balances(reader: Reader, partyIds: readonly string[], before?: Date): Promise<BalanceRow[]> {
    if (partyIds.length === 0) return [];
    const rows = await reader
      .select({ partyId: ledgerEntries.partyId, currency: ledgerEntries.currency, ...figures })
      .from(ledgerEntries)
      .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
      .where(
        and(
          inArray(ledgerEntries.partyId, [...partyIds]),
          before ? lt(ledgerTransactions.occurredAt, before) : undefined,
        ),
      )
      .groupBy(ledgerEntries.partyId, ledgerEntries.currency)
      .orderBy(asc(ledgerEntries.currency));
    return rows.map((row) => ({ ...row, partyId: row.partyId ?? '' }));
  }

  /** What each course brought from a moment on, and before another. */
  async ofCourses(
    reader: Reader,
    partyId: string,
    { from, until }: { readonly from: Date; readonly until: Date },
  ): Promise<CourseEarnings[]> {
    return reader
      .select({
        courseId: orders.courseId,
        title: sql<string>`(array_agg(${orders.courseTitle} order by ${orders.id} desc))[1]`,
        currency: ledgerEntries.currency,
        earned: figures.earned,
        takenBack: figures.takenBack,
      })
      .from(ledgerEntries)
      .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
      .innerJoin(orders, eq(orders.id, ledgerTransactions.orderId))
      .where(
        and(
          eq(ledgerEntries.partyId, partyId),
          gte(ledgerTransactions.occurredAt, from),
          lt(ledgerTransactions.occurredAt, until),
        ),
      )
      .groupBy(orders.courseId, ledgerEntries.currency)
      .orderBy(asc(orders.courseId), asc(ledgerEntries.currency));
  }

  /** Whoever was ever owed something, with their names, in the order of their ids. */
  async instructors(
    reader: Reader,
    after: string | undefined,
    limit: number,
  ): Promise<{ id: string; name: string | null }[]> {
    const parties = await reader
      .selectDistinct({ id: ledgerEntries.partyId })
      .from(ledgerEntries)
      .where(and(isNotNull(ledgerEntries.partyId), after ? gt(ledgerEntries.partyId, after) : undefined))
      .orderBy(asc(ledgerEntries.partyId))
      .limit(limit);
    const ids = parties.flatMap(({ id }) => id ?? []);
    const names = await this.names(reader, ids);
    return ids.map((id) => ({ id, name: names.get(id) ?? null }));
  }

  async names(reader: Reader, personIds: readonly string[]): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const rows = await reader
      .select()
      .from(learners)
      .where(inArray(learners.learnerId, [...personIds]));
    return new Map(rows.map(({ learnerId, name }) => [learnerId, name]));
  }

  /** Months before a moment in which something moved and of which there is no statement yet, the oldest first. */
  async monthsWithoutStatement(
    reader: Reader,
    { since, until, limit }: { readonly since: Date; readonly until: Date; readonly limit: number },
  ): Promise<{ instructorId: string; period: string }[]> {
    const period = sql<string>`to_char(${ledgerTransactions.occurredAt} at time zone 'UTC', 'YYYY-MM')`;
    const rows = await reader
      .select({ instructorId: ledgerEntries.partyId, period, last: max(ledgerTransactions.occurredAt) })
      .from(ledgerTransactions)
      .innerJoin(ledgerEntries, eq(ledgerEntries.transactionId, ledgerTransactions.id))
      .leftJoin(
        statements,
        and(eq(statements.instructorId, ledgerEntries.partyId), eq(statements.period, period)),
      )
      .where(
        and(
          isNotNull(ledgerEntries.partyId),
          gte(ledgerTransactions.occurredAt, since),
          lt(ledgerTransactions.occurredAt, until),
          sql`${statements.id} is null`,
        ),
      )
      .groupBy(ledgerEntries.partyId, period)
      .orderBy(period, asc(ledgerEntries.partyId))
      .limit(limit);
    return rows.map((row) => ({ instructorId: row.instructorId ?? '', period: row.period }));
  }

  /** The newest first. */
  async statements(
    reader: Reader,
    instructorId: string | undefined,
    before: string | undefined,
    limit: number,
  ) {
    return reader
      .select()
      .from(statements)
      .where(
        and(
          instructorId ? eq(statements.instructorId, instructorId) : undefined,
          before ? lt(statements.id, before) : undefined,
        ),
      )
      .orderBy(desc(statements.id))
      .limit(limit);
  }
}
