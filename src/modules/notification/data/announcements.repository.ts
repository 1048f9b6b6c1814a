import { and, count, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { announcements } from './notification.tables';

export type Announcement = typeof announcements.$inferSelect;

/** Loads and saves what those who teach have told their learners. Decides nothing. */
@injectable()
export class AnnouncementsRepository {
  /** Until the transaction ends, nobody else announces anything in this course. */
  async lockCourse(tx: Transaction, courseId: string): Promise<void> {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`announcements:${courseId}`}::text, 0))`,
    );
  }

  async insert(tx: Transaction, announcement: Announcement): Promise<void> {
    await tx.insert(announcements).values(announcement);
  }

  async lock(tx: Transaction, id: string): Promise<Announcement | undefined> {
    const [row] = await tx.select().from(announcements).where(eq(announcements.id, id)).for('update');
    return row;
  }

  /** The same words in the same course, announced after `since`. */
  async findSame(
    reader: Reader,
    like: { courseId: string; title: string; body: string },
    since: Date,
  ): Promise<Announcement | undefined> {
    const { courseId, title, body } = like;
    const [row] = await reader
      .select()
      .from(announcements)
      .where(
        and(
          eq(announcements.courseId, courseId),
          gt(announcements.createdAt, since),
          eq(announcements.title, title),
          eq(announcements.body, body),
          isNull(announcements.withdrawnAt),
        ),
      )
      .limit(1);
    return row;
  }

  async countSince(reader: Reader, courseId: string, since: Date): Promise<number> {
    const [row] = await reader
      .select({ count: count() })
      .from(announcements)
      .where(and(eq(announcements.courseId, courseId), gt(announcements.createdAt, since)));
    return row?.count ?? 0;
  }

  /** So many more have been told; `sentAt` once they were the last. */
  async progress(tx: Transaction, id: string, told: number, sentAt: Date | null): Promise<void> {
    await tx
      .update(announcements)
      .set({ recipients: sql`${announcements.recipients} + ${told}`, sentAt })
      .where(eq(announcements.id, id));
  }

  async withdraw(tx: Transaction, id: string, now: Date): Promise<void> {
    await tx.update(announcements).set({ withdrawnAt: now }).where(eq(announcements.id, id));
  }

  /** The newest first, without those that were taken back. */
  async list(
    reader: Reader,
    options: { courseId: string; before: string | undefined; limit: number },
  ): Promise<Announcement[]> {
    const { courseId, before, limit } = options;
    return reader
      .select()
      .from(announcements)
      .where(
        and(
          eq(announcements.courseId, courseId),
          isNull(announcements.withdrawnAt),
          before === undefined ? undefined : lt(announcements.id, before),
        ),
      )
      .orderBy(desc(announcements.id))
      .limit(limit);
  }
}
