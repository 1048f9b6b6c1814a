import { injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
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
    facts: { readonly orderId: string; readonly occurredAt: Date },
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
}
