import { and, asc, count, eq, gt } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { learners } from './notification.tables';

/** What events have told of who learns in which course. */
@injectable()
export class LearnersRepository {
  /** The course is open to the learner: from now on, or again. */
  async open(
    tx: Transaction,
    learner: { courseId: string; learnerId: string; openedAt: Date },
  ): Promise<void> {
    const { courseId, learnerId, openedAt } = learner;
    await tx
      .insert(learners)
      .values({ courseId, learnerId, hasAccess: true, lastActivityAt: openedAt })
      .onConflictDoUpdate({
        target: [learners.courseId, learners.learnerId],
        set: { hasAccess: true, lastActivityAt: openedAt },
      });
  }

  async close(tx: Transaction, courseId: string, learnerId: string): Promise<void> {
    await tx
      .update(learners)
      .set({ hasAccess: false })
      .where(and(eq(learners.courseId, courseId), eq(learners.learnerId, learnerId)));
  }

  /** Those to whom the course is open, in the order of their ids. */
  async withAccess(
    reader: Reader,
    options: { courseId: string; afterId: string | null; limit: number },
  ): Promise<string[]> {
    const { courseId, afterId, limit } = options;
    const rows = await reader
      .select({ learnerId: learners.learnerId })
      .from(learners)
      .where(
        and(
          eq(learners.courseId, courseId),
          eq(learners.hasAccess, true),
          afterId === null ? undefined : gt(learners.learnerId, afterId),
        ),
      )
      .orderBy(asc(learners.learnerId))
      .limit(limit);
    return rows.map(({ learnerId }) => learnerId);
  }

  async countWithAccess(reader: Reader, courseId: string): Promise<number> {
    const [row] = await reader
      .select({ count: count() })
      .from(learners)
      .where(and(eq(learners.courseId, courseId), eq(learners.hasAccess, true)));
    return row?.count ?? 0;
  }
}
