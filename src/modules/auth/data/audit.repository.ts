import { aliasedTable, and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { AuditAct } from '../domain/audit';
import { accounts, auditEntries } from './auth.tables';

export type AuditEntry = typeof auditEntries.$inferSelect;

/** An entry with the people in it, as far as they are known. */
export interface AuditEntryWithPeople {
  readonly entry: AuditEntry;
  readonly person: NamedPerson | null;
  readonly actor: NamedPerson | null;
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface AuditFilter {
  readonly act: AuditAct | undefined;
  readonly userId: string | undefined;
  readonly from: Date | undefined;
  readonly until: Date | undefined;
}

/** Writes and reads the audit log, which the database lets nobody change. Decides nothing. */
@injectable()
export class AuditRepository {
  async insert(tx: Transaction, entry: AuditEntry): Promise<void> {
    await tx.insert(auditEntries).values(entry);
  }

  /** The latest first. */
  async list(
    reader: Reader,
    options: { filter: AuditFilter; before: { at: string; id: string } | undefined; limit: number },
  ): Promise<AuditEntryWithPeople[]> {
    const { filter, before, limit } = options;
    const { act, userId, from, until } = filter;
    const people = aliasedTable(accounts, 'people');
    const actors = aliasedTable(accounts, 'actors');
    return reader
      .select({
        entry: auditEntries,
        person: { id: people.id, name: people.name, email: people.email },
        actor: { id: actors.id, name: actors.name, email: actors.email },
      })
      .from(auditEntries)
      .leftJoin(people, eq(people.id, auditEntries.userId))
      .leftJoin(actors, eq(actors.id, auditEntries.actorId))
      .where(
        and(
          act ? eq(auditEntries.act, act) : undefined,
          userId ? eq(auditEntries.userId, userId) : undefined,
          from ? gte(auditEntries.occurredAt, from) : undefined,
          until ? lt(auditEntries.occurredAt, until) : undefined,
          before
            ? sql`(${auditEntries.occurredAt}, ${auditEntries.id}) < (${before.at}::timestamptz, ${before.id}::uuid)`
            : undefined,
        ),
      )
      .orderBy(desc(auditEntries.occurredAt), desc(auditEntries.id))
      .limit(limit);
  }

  /** Forgets some of those from before, and returns how many. */
  async forgetBefore(tx: Transaction, instant: Date, most: number): Promise<number> {
    const old = tx
      .select({ id: auditEntries.id })
      .from(auditEntries)
      .where(lt(auditEntries.occurredAt, instant))
      .limit(most);
    const forgotten = await tx
      .delete(auditEntries)
      .where(inArray(auditEntries.id, old))
      .returning({ id: auditEntries.id });
    return forgotten.length;
  }
}
