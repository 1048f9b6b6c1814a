import { and, desc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { ApiKey } from '../domain/api-key';
import { apiKeys } from './auth.tables';

/** Loads and saves API keys. Decides nothing. */
@injectable()
export class ApiKeyRepository {
  async findByHash(reader: Reader, secretHash: string): Promise<ApiKey | undefined> {
    const [key] = await reader.select().from(apiKeys).where(eq(apiKeys.secretHash, secretHash));
    return key;
  }

  /** Those that open something, the newest first. */
  async listAlive(reader: Reader, userId: string, now: Date, limit: number): Promise<ApiKey[]> {
    return reader
      .select()
      .from(apiKeys)
      .where(and(eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt), gt(apiKeys.expiresAt, now)))
      .orderBy(desc(apiKeys.id))
      .limit(limit);
  }

  async insert(tx: Transaction, key: ApiKey): Promise<void> {
    await tx.insert(apiKeys).values({ ...key, scopes: [...key.scopes] });
  }

  async noteUse(tx: Transaction, keyId: string, now: Date): Promise<void> {
    await tx.update(apiKeys).set({ lastUsedAt: now }).where(eq(apiKeys.id, keyId));
  }

  /** @returns the ids of those that were alive. */
  async revoke(
    tx: Transaction,
    which: { readonly userId: string; readonly keyIds?: readonly string[] },
    now: Date,
  ): Promise<string[]> {
    const { userId, keyIds } = which;
    const revoked = await tx
      .update(apiKeys)
      .set({ revokedAt: now })
      .where(
        and(
          eq(apiKeys.userId, userId),
          isNull(apiKeys.revokedAt),
          keyIds && inArray(apiKeys.id, [...keyIds]),
        ),
      )
      .returning({ id: apiKeys.id });
    return revoked.map(({ id }) => id);
  }

  async forgetEndedBefore(tx: Transaction, moment: Date): Promise<void> {
    await tx.delete(apiKeys).where(or(lt(apiKeys.revokedAt, moment), lt(apiKeys.expiresAt, moment)));
  }
}
