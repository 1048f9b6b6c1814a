import { eq, lt } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { type Attempts, noAttempts } from '../domain/lockout';
import { signInAttempts } from './auth.tables';

/** Loads and saves how often signing in has failed. Decides nothing. */
@injectable()
export class SignInAttemptRepository {
  async read(reader: Reader, key: string): Promise<Attempts> {
    const [row] = await reader.select().from(signInAttempts).where(eq(signInAttempts.key, key));
    return row ?? noAttempts;
  }

  /** What is known of a key, locked until the transaction ends, be there a row already or not. */
  async lock(tx: Transaction, key: string): Promise<Attempts> {
    await tx
      .insert(signInAttempts)
      .values({ key, ...noAttempts })
      .onConflictDoNothing();
    const [row] = await tx.select().from(signInAttempts).where(eq(signInAttempts.key, key)).for('update');
    return row ?? noAttempts;
  }

  async save(tx: Transaction, key: string, attempts: Attempts): Promise<void> {
    const { failures, lastFailedAt, blockedUntil } = attempts;
    await tx
      .update(signInAttempts)
      .set({ failures, lastFailedAt, blockedUntil })
      .where(eq(signInAttempts.key, key));
  }

  async forget(tx: Transaction, key: string): Promise<void> {
    await tx.delete(signInAttempts).where(eq(signInAttempts.key, key));
  }

  async forgetFailedBefore(tx: Transaction, instant: Date): Promise<void> {
    await tx.delete(signInAttempts).where(lt(signInAttempts.lastFailedAt, instant));
  }
}
