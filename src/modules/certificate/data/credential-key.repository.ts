import { asc, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { credentialKeys } from './certificate.tables';

export type CredentialKeyRow = typeof credentialKeys.$inferSelect;

/** Loads and saves the key that signs credentials. Decides nothing. */
@injectable()
export class CredentialKeyRepository {
  async find(reader: Reader): Promise<CredentialKeyRow | undefined> {
    const [key] = await reader.select().from(credentialKeys).orderBy(asc(credentialKeys.id)).limit(1);
    return key;
  }

  /** The key; of several processes that miss it, one at a time looks. */
  async lock(tx: Transaction): Promise<CredentialKeyRow | undefined> {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('certificate.credential_keys', 0))`);
    return this.find(tx);
  }

  async insert(tx: Transaction, key: CredentialKeyRow): Promise<void> {
    await tx.insert(credentialKeys).values(key);
  }
}
