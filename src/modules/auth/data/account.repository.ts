import { and, arrayOverlaps, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Role } from '../../../platform/auth/principal';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Account } from '../domain/account';
import { accounts } from './auth.tables';

/** Loads and saves accounts. Decides nothing. */
@injectable()
export class AccountRepository {
  async find(reader: Reader, accountId: string): Promise<Account | undefined> {
    const [account] = await reader.select().from(accounts).where(eq(accounts.id, accountId));
    return account;
  }

  /** @param email in lower case and NFC. */
  async findByEmail(reader: Reader, email: string): Promise<Account | undefined> {
    const [account] = await reader.select().from(accounts).where(eq(accounts.email, email));
    return account;
  }

  /** @param emails in lower case and NFC. */
  async findByEmails(reader: Reader, emails: readonly string[]): Promise<Account[]> {
    if (emails.length === 0) return [];
    return reader
      .select()
      .from(accounts)
      .where(inArray(accounts.email, [...emails]));
  }

  /** The account, locked until the transaction ends: nobody signs in meanwhile, and no session goes on. */
  async lock(tx: Transaction, accountId: string): Promise<Account | undefined> {
    const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId)).for('update');
    return account;
  }

  /** The account as it stays until the transaction ends, shared with others who only read it. */
  async hold(tx: Transaction, accountId: string): Promise<Account | undefined> {
    const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId)).for('share');
    return account;
  }

  /** False when the address is taken, or the id. */
  async insert(tx: Transaction, account: Account): Promise<boolean> {
    const inserted = await tx
      .insert(accounts)
      .values({ ...account, roles: [...account.roles] })
      .onConflictDoNothing()
      .returning({ id: accounts.id });
    return inserted.length > 0;
  }

  async setPassword(tx: Transaction, accountId: string, passwordHash: string): Promise<void> {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
  }

  async setVerified(tx: Transaction, accountId: string, emailVerifiedAt: Date): Promise<void> {
    await tx.update(accounts).set({ emailVerifiedAt }).where(eq(accounts.id, accountId));
  }

  async setRoles(tx: Transaction, accountId: string, roles: readonly Role[]): Promise<void> {
    await tx
      .update(accounts)
      .set({ roles: [...roles] })
      .where(eq(accounts.id, accountId));
  }

  async setName(tx: Transaction, accountId: string, name: string): Promise<void> {
    await tx.update(accounts).set({ name }).where(eq(accounts.id, accountId));
  }

  /** Whoever changes roles waits here for the one before: two admins must not remove each other at once. */
  async lockRoles(tx: Transaction): Promise<void> {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('auth.roles', 0))`);
  }

  async hasOtherAdmin(tx: Transaction, accountId: string): Promise<boolean> {
    const others = await tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(sql`${accounts.roles} @> array['admin'] and ${accounts.id} <> ${accountId}`)
      .limit(1);
    return others.length > 0;
  }

  async idsOfHolders(reader: Reader, roles: readonly Role[], limit: number): Promise<string[]> {
    const holders = await reader
      .select({ id: accounts.id })
      .from(accounts)
      .where(arrayOverlaps(accounts.roles, [...roles]))
      .orderBy(asc(accounts.id))
      .limit(limit);
    return holders.map(({ id }) => id);
  }

  /** The newest first. `search` is looked for in name and address, in lower case. */
  async list(
    reader: Reader,
    options: { search: string | undefined; before: string | undefined; limit: number },
  ): Promise<Account[]> {
    const { search, before, limit } = options;
    const pattern = search && `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    return reader
      .select()
      .from(accounts)
      .where(
        and(
          pattern ? sql`lower(${accounts.email} || ' ' || ${accounts.name}) like ${pattern}` : undefined,
          before ? lt(accounts.id, before) : undefined,
        ),
      )
      .orderBy(desc(accounts.id))
      .limit(limit);
  }
}
