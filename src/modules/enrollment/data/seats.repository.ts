import { and, asc, count, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { courseSeats, enrollments, learners, waitingEntries } from './enrollment.tables';

export type WaitingEntry = typeof waitingEntries.$inferSelect;

const isWaiting = isNull(waitingEntries.endedAt);

/** Counts seats, and keeps the line of those who wait for one. Decides nothing. */
@injectable()
export class SeatsRepository {
  /** The limit of a course, locked until the transaction ends; undefined where it never had one. */
  async lock(tx: Transaction, courseId: string): Promise<{ limit: number | null } | undefined> {
    const [row] = await tx
      .select({ limit: courseSeats.seatLimit })
      .from(courseSeats)
      .where(eq(courseSeats.courseId, courseId))
      .for('update');
    return row;
  }

  async limitOf(reader: Reader, courseId: string): Promise<number | null> {
    const [row] = await reader.select().from(courseSeats).where(eq(courseSeats.courseId, courseId));
    return row?.seatLimit ?? null;
  }

  async setLimit(tx: Transaction, courseId: string, seatLimit: number | null): Promise<void> {
    await tx
      .insert(courseSeats)
      .values({ courseId, seatLimit })
      .onConflictDoUpdate({ target: courseSeats.courseId, set: { seatLimit } });
  }

  async taken(reader: Reader, courseId: string): Promise<number> {
    const [row] = await reader
      .select({ taken: count() })
      .from(enrollments)
      .where(
        and(
          eq(enrollments.courseId, courseId),
          inArray(enrollments.status, ['pending_payment', 'active', 'completed']),
        ),
      );
    return row?.taken ?? 0;
  }

  /** How many are in line, and for how many of them a seat is held. */
  async line(reader: Reader, courseId: string, without?: string): Promise<{ inLine: number; held: number }> {
    const [row] = await reader
      .select({ inLine: count(), held: count(waitingEntries.offeredAt) })
      .from(waitingEntries)
      .where(
        and(
          eq(waitingEntries.courseId, courseId),
          isWaiting,
          without === undefined ? undefined : ne(waitingEntries.learnerId, without),
        ),
      );
    return { inLine: row?.inLine ?? 0, held: row?.held ?? 0 };
  }

  async entryOf(reader: Reader, courseId: string, learnerId: string): Promise<WaitingEntry | undefined> {
    const [entry] = await reader
      .select()
      .from(waitingEntries)
      .where(and(eq(waitingEntries.courseId, courseId), eq(waitingEntries.learnerId, learnerId), isWaiting));
    return entry;
  }

  /** One for whoever is next. */
  async placeOf(reader: Reader, entry: WaitingEntry): Promise<number> {
    const [row] = await reader
      .select({ place: count() })
      .from(waitingEntries)
      .where(and(eq(waitingEntries.courseId, entry.courseId), isWaiting, lte(waitingEntries.id, entry.id)));
    return row?.place ?? 1;
  }

  async join(tx: Transaction, entry: Pick<WaitingEntry, 'id' | 'courseId' | 'learnerId' | 'joinedAt'>) {
    await tx.insert(waitingEntries).values(entry).onConflictDoNothing();
  }

  /** Takes somebody out of the line; undefined when she was not in it. */
  async end(
    tx: Transaction,
    options: { courseId: string; learnerId: string; outcome: 'taken' | 'left'; now: Date },
  ): Promise<WaitingEntry | undefined> {
    const { courseId, learnerId, outcome, now } = options;
    const [ended] = await tx
      .update(waitingEntries)
      .set({ endedAt: now, outcome })
      .where(and(eq(waitingEntries.courseId, courseId), eq(waitingEntries.learnerId, learnerId), isWaiting))
      .returning();
    return ended;
  }

  /** Ends offers that nobody has taken in time. */
  async endLapsed(tx: Transaction, courseId: string, now: Date): Promise<WaitingEntry[]> {
    return tx
      .update(waitingEntries)
      .set({ endedAt: now, outcome: 'lapsed' })
      .where(and(eq(waitingEntries.courseId, courseId), isWaiting, lte(waitingEntries.offerExpiresAt, now)))
      .returning();
  }

  /** Holds a seat for the first of those who wait. */
  async offerToNext(
    tx: Transaction,
    options: { courseId: string; limit: number; offeredAt: Date; offerExpiresAt: Date },
  ): Promise<WaitingEntry[]> {
    const { courseId, limit, offeredAt, offerExpiresAt } = options;
    const next = tx
      .select({ id: waitingEntries.id })
      .from(waitingEntries)
      .where(and(eq(waitingEntries.courseId, courseId), isWaiting, isNull(waitingEntries.offeredAt)))
      .orderBy(asc(waitingEntries.id))
      .limit(limit);
    const offered = await tx
      .update(waitingEntries)
      .set({ offeredAt, offerExpiresAt })
      .where(inArray(waitingEntries.id, next))
      .returning();
    return offered.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** Those who wait, the first first. */
  async waiting(
    reader: Reader,
    options: { courseId: string; after: string | undefined; limit: number },
  ): Promise<(WaitingEntry & { name: string | null })[]> {
    const { courseId, after, limit } = options;
    const rows = await reader
      .select({ entry: waitingEntries, name: learners.name })
      .from(waitingEntries)
      .leftJoin(learners, eq(learners.learnerId, waitingEntries.learnerId))
      .where(
        and(
          eq(waitingEntries.courseId, courseId),
          isWaiting,
          after === undefined ? undefined : gt(waitingEntries.id, after),
        ),
      )
      .orderBy(asc(waitingEntries.id))
      .limit(limit);
    return rows.map(({ entry, name }) => ({ ...entry, name }));
  }

  /** The courses in which somebody waits, in their order. */
  async coursesWithLineAfter(reader: Reader, courseId: string, limit: number): Promise<string[]> {
    const rows = await reader
      .selectDistinct({ courseId: waitingEntries.courseId })
      .from(waitingEntries)
      .where(and(isWaiting, gt(waitingEntries.courseId, sql`${courseId}::uuid`)))
      .orderBy(asc(waitingEntries.courseId))
      .limit(limit);
    return rows.map((row) => row.courseId);
  }
}
