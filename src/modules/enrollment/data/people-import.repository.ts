import { and, asc, count, eq, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { ListedPerson, PersonOutcome, PersonRow } from '../domain/people-list';
import { peopleImportRows, peopleImports } from './enrollment.tables';

export type PeopleImport = typeof peopleImports.$inferSelect;
export type ImportRow = typeof peopleImportRows.$inferSelect;

/** Rows are inserted by so many, below what one statement has parameters for. */
const atOnce = 500;

/** Loads and saves lists of people that were brought along. Decides nothing. */
@injectable()
export class PeopleImportRepository {
  async insert(tx: Transaction, list: PeopleImport, rows: readonly PersonRow[]): Promise<void> {
    await tx.insert(peopleImports).values(list);
    for (let from = 0; from < rows.length; from += atOnce) {
      const some = rows.slice(from, from + atOnce).map(({ line, cells, person, problems }) => ({
        importId: list.id,
        line,
        cells: [...cells],
        email: person?.email ?? null,
        cohortId: person?.cohortId ?? null,
        accessEndsAt: person?.accessEndsAt ?? null,
        problems: [...problems],
      }));
      await tx.insert(peopleImportRows).values(some);
    }
  }

  async find(reader: Reader, courseId: string, importId: string): Promise<PeopleImport | undefined> {
    const [found] = await reader
      .select()
      .from(peopleImports)
      .where(and(eq(peopleImports.id, importId), eq(peopleImports.courseId, courseId)));
    return found;
  }

  async lock(tx: Transaction, importId: string): Promise<PeopleImport | undefined> {
    const [found] = await tx.select().from(peopleImports).where(eq(peopleImports.id, importId)).for('update');
    return found;
  }

  /** How many came to what end so far. */
  async outcomes(reader: Reader, importId: string): Promise<Map<PersonOutcome, number>> {
    const rows = await reader
      .select({ outcome: peopleImportRows.outcome, number: count() })
      .from(peopleImportRows)
      .where(and(eq(peopleImportRows.importId, importId), isNotNull(peopleImportRows.outcome)))
      .groupBy(peopleImportRows.outcome);
    return new Map(rows.flatMap(({ outcome, number }) => (outcome ? [[outcome, number] as const] : [])));
  }

  /** Rows that cannot be used, in the order of the file. */
  async badRows(
    reader: Reader,
    options: { importId: string; after: number; limit: number },
  ): Promise<ImportRow[]> {
    const { importId, after, limit } = options;
    return reader
      .select()
      .from(peopleImportRows)
      .where(
        and(
          eq(peopleImportRows.importId, importId),
          isNull(peopleImportRows.email),
          gt(peopleImportRows.line, after),
        ),
      )
      .orderBy(asc(peopleImportRows.line))
      .limit(limit);
  }

  /** People who have not been let in yet, in the order of the file. */
  async next(
    reader: Reader,
    importId: string,
    limit: number,
  ): Promise<(ListedPerson & { readonly line: number })[]> {
    const rows = await reader
      .select()
      .from(peopleImportRows)
      .where(
        and(
          eq(peopleImportRows.importId, importId),
          isNotNull(peopleImportRows.email),
          isNull(peopleImportRows.outcome),
        ),
      )
      .orderBy(asc(peopleImportRows.line))
      .limit(limit);
    return rows.flatMap(({ line, email, cohortId, accessEndsAt }) =>
      email === null ? [] : [{ line, email, cohortId, accessEndsAt }],
    );
  }

  async note(tx: Transaction, importId: string, line: number, outcome: PersonOutcome): Promise<void> {
    await tx
      .update(peopleImportRows)
      .set({ outcome })
      .where(and(eq(peopleImportRows.importId, importId), eq(peopleImportRows.line, line)));
  }

  async change(
    tx: Transaction,
    importId: string,
    change: Partial<Pick<PeopleImport, 'status' | 'appliedAt'>>,
  ): Promise<void> {
    await tx.update(peopleImports).set(change).where(eq(peopleImports.id, importId));
  }

  /** Forgets lists, and with them addresses, that are older than a moment. */
  async forgetMadeBefore(tx: Transaction, moment: Date): Promise<void> {
    const old = sql`select id from ${peopleImports} where ${lt(peopleImports.createdAt, moment)}`;
    await tx.delete(peopleImportRows).where(sql`import_id in (${old})`);
    await tx.delete(peopleImports).where(lt(peopleImports.createdAt, moment));
  }
}
