import { and, desc, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Erasure, ErasureStatus } from '../domain/erasure';
import { erasureParts, erasures } from './privacy.tables';
import { profiles } from './user.tables';

/** Loads and saves requests to be forgotten. Decides nothing. */
@injectable()
export class ErasureRepository {
  async lock(tx: Transaction, erasureId: string): Promise<Erasure | undefined> {
    const [erasure] = await tx.select().from(erasures).where(eq(erasures.id, erasureId)).for('update');
    return erasure;
  }

  /** The one that is scheduled or under way. */
  async openOf(reader: Reader, personId: string): Promise<Erasure | undefined> {
    const [erasure] = await reader.select().from(erasures).where(isOpenOf(personId));
    return erasure;
  }

  async lockOpenOf(tx: Transaction, personId: string): Promise<Erasure | undefined> {
    const [erasure] = await tx.select().from(erasures).where(isOpenOf(personId)).for('update');
    return erasure;
  }

  /** False when there is an open one already. */
  async insert(tx: Transaction, erasure: Erasure): Promise<boolean> {
    const inserted = await tx
      .insert(erasures)
      .values(erasure)
      .onConflictDoNothing()
      .returning({ id: erasures.id });
    return inserted.length > 0;
  }

  async save(tx: Transaction, erasure: Erasure): Promise<void> {
    const { id, ...rest } = erasure;
    await tx.update(erasures).set(rest).where(eq(erasures.id, id));
  }

  async addPart(tx: Transaction, erasureId: string, module: string, erasedAt: Date): Promise<void> {
    await tx.insert(erasureParts).values({ erasureId, module, erasedAt }).onConflictDoNothing();
  }

  /** The modules that have answered, for each of these erasures. */
  async answered(reader: Reader, erasureIds: readonly string[]): Promise<Map<string, string[]>> {
    const parts =
      erasureIds.length === 0
        ? []
        : await reader
            .select()
            .from(erasureParts)
            .where(inArray(erasureParts.erasureId, [...erasureIds]));
    const answered = new Map<string, string[]>(erasureIds.map((id) => [id, []]));
    for (const { erasureId, module } of parts) answered.get(erasureId)?.push(module);
    return answered;
  }

  /** Scheduled ones whose time has come, the oldest first. Who was given duties meanwhile hands them over before. */
  async due(reader: Reader, now: Date, limit: number): Promise<Erasure[]> {
    const isWithoutDuties = sql`not exists (select from ${profiles}
      where ${profiles.userId} = ${erasures.personId} and ${profiles.roles} <> array['learner'])`;
    return reader
      .select()
      .from(erasures)
      .where(and(eq(erasures.status, 'scheduled'), lte(erasures.dueAt, now), isWithoutDuties))
      .orderBy(erasures.dueAt)
      .limit(limit);
  }

  /** The newest first. */
  async list(
    reader: Reader,
    options: { status: ErasureStatus | undefined; before: string | undefined; limit: number },
  ): Promise<Erasure[]> {
    const { status, before, limit } = options;
    return reader
      .select()
      .from(erasures)
      .where(
        and(
          status === undefined ? undefined : eq(erasures.status, status),
          before === undefined ? undefined : lt(erasures.id, before),
        ),
      )
      .orderBy(desc(erasures.id))
      .limit(limit);
  }
}

function isOpenOf(personId: string) {
  return and(eq(erasures.personId, personId), inArray(erasures.status, ['scheduled', 'running']));
}
