import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { ExtraTime } from '../domain/extra-time';
import { extraTimes } from './extra-time.tables';

/** Whose extra time, and where. */
interface Whose {
  readonly courseId: string;
  readonly learnerId: string;
}

/** Loads and saves who has extra time. Decides nothing. */
@injectable()
export class ExtraTimeRepository {
  /** So many per cent; 0 for those who have none. */
  async percentOf(reader: Reader, whose: Whose): Promise<number> {
    const [row] = await reader.select({ percent: extraTimes.percent }).from(extraTimes).where(is(whose));
    return row?.percent ?? 0;
  }

  /** Whoever starts an attempt and whoever gives its learner more time wait for each other until the transaction ends. */
  async lock(tx: Transaction, { courseId, learnerId }: Whose): Promise<void> {
    const key = `extra-time/${courseId}/${learnerId}`;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 0))`);
  }

  async save(tx: Transaction, extraTime: ExtraTime): Promise<void> {
    const { courseId: _, learnerId: __, ...given } = extraTime;
    await tx
      .insert(extraTimes)
      .values(extraTime)
      .onConflictDoUpdate({ target: [extraTimes.courseId, extraTimes.learnerId], set: given });
  }

  async remove(tx: Transaction, whose: Whose): Promise<void> {
    await tx.delete(extraTimes).where(is(whose));
  }

  /** Who has some in a course, by their ids. */
  async list(
    reader: Reader,
    courseId: string,
    { after, limit }: { readonly after: string | undefined; readonly limit: number },
  ): Promise<ExtraTime[]> {
    return reader
      .select()
      .from(extraTimes)
      .where(and(eq(extraTimes.courseId, courseId), after ? gt(extraTimes.learnerId, after) : undefined))
      .orderBy(asc(extraTimes.learnerId))
      .limit(limit);
  }
}

function is({ courseId, learnerId }: Whose) {
  return and(eq(extraTimes.courseId, courseId), eq(extraTimes.learnerId, learnerId));
}
