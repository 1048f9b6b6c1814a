import { asc, inArray, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { signingKeys } from './auth.tables';

export type SigningKeyRow = typeof signingKeys.$inferSelect;

/** Loads and saves signing keys. Decides nothing. */
@injectable()
export class SigningKeyRepository {
  async list(reader: Reader): Promise<SigningKeyRow[]> {
    return reader.select().from(signingKeys).orderBy(asc(signingKeys.signsFrom), asc(signingKeys.id));
  }

  /** All keys; of several processes that want to change them, one does so at a time. */
  async lockAll(tx: Transaction): Promise<SigningKeyRow[]> {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('auth.signing_keys', 0))`);
    return this.list(tx);
  }

  async insert(tx: Transaction, key: SigningKeyRow): Promise<void> {
    await tx.insert(signingKeys).values(key);
  }

  async remove(tx: Transaction, keyIds: readonly string[]): Promise<void> {
    if (keyIds.length > 0) await tx.delete(signingKeys).where(inArray(signingKeys.id, [...keyIds]));
  }
}
