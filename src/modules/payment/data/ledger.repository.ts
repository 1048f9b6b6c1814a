import { and, eq, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import type { LedgerTransaction } from '../domain/ledger';
import { ledgerEntries, ledgerTransactions } from './payment.tables';

/** Adds to the ledger, which is all that can be done with it. The database refuses what does not balance. */
@injectable()
export class LedgerRepository {
  /** Records a movement of money; false when it was recorded before. */
  async record(
    tx: Transaction,
    movement: LedgerTransaction,
    facts: { readonly orderId: string | null; readonly occurredAt: Date },
  ): Promise<boolean> {
    const id = newId();
    const { kind, sourceId, entries } = movement;
    const inserted = await tx
      .insert(ledgerTransactions)
      .values({ id, kind, sourceId, ...facts })
      .onConflictDoNothing({ target: [ledgerTransactions.kind, ledgerTransactions.sourceId] })
      .returning({ id: ledgerTransactions.id });
    if (inserted.length === 0) return false;
    await tx
      .insert(ledgerEntries)
      .values(entries.map((entry, position) => ({ ...entry, position, transactionId: id })));
    return true;
  }

  /** What each instructor is owed for an order, by what was recorded, and in how many movements. */
  async sharesOfOrder(
    reader: Reader,
    orderId: string,
  ): Promise<{ readonly owed: Map<string, number>; readonly movements: number }> {
    const rows = await reader
      .select({
        partyId: ledgerEntries.partyId,
        owed: sql<number>`sum(${ledgerEntries.credit} - ${ledgerEntries.debit})`.mapWith(Number),
      })
      .from(ledgerEntries)
      .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
      .where(and(eq(ledgerTransactions.orderId, orderId), eq(ledgerEntries.account, 'instructors_payable')))
      .groupBy(ledgerEntries.partyId);
    const ofOrder = and(eq(ledgerTransactions.orderId, orderId), eq(ledgerTransactions.kind, 'share'));
    const movements = await reader.$count(ledgerTransactions, ofOrder);
    return { owed: new Map(rows.map(({ partyId, owed }) => [partyId ?? '', owed])), movements };
  }
}
