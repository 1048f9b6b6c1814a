import { and, desc, eq, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { AgreedShare, ShareRule } from '../domain/shares';
import { courses, orderShares, payouts, shareRules } from './payment.tables';

export type Payout = typeof payouts.$inferSelect;
export type CourseRow = typeof courses.$inferSelect;

/** Keeps who gets what of sales: rules, what was agreed for orders, and payouts. */
@injectable()
export class SharesRepository {
  async saveCourse(tx: Transaction, course: CourseRow): Promise<void> {
    const { courseId: _, ...set } = course;
    await tx.insert(courses).values(course).onConflictDoUpdate({ target: courses.courseId, set });
  }

  async findCourse(reader: Reader, courseId: string): Promise<CourseRow | undefined> {
    const [course] = await reader.select().from(courses).where(eq(courses.courseId, courseId));
    return course;
  }

  async insertRule(tx: Transaction, rule: ShareRule): Promise<void> {
    await tx.insert(shareRules).values(rule);
  }

  /** The rule that held at a moment: the course's own, else the one for every course. */
  async ruleAt(reader: Reader, courseId: string, at: Date): Promise<ShareRule | undefined> {
    const isMeant = or(eq(shareRules.courseId, courseId), isNull(shareRules.courseId));
    const [rule] = await reader
      .select()
      .from(shareRules)
      .where(and(isMeant, lte(shareRules.effectiveFrom, at)))
      .orderBy(sql`${shareRules.courseId} nulls last`, desc(shareRules.effectiveFrom), desc(shareRules.id))
      .limit(1);
    return rule;
  }

  /** The newest first, with the titles of their courses. */
  async listRules(reader: Reader, before: string | undefined, limit: number) {
    return reader
      .select({ rule: shareRules, title: courses.title })
      .from(shareRules)
      .leftJoin(courses, eq(courses.courseId, shareRules.courseId))
      .where(before ? lt(shareRules.id, before) : undefined)
      .orderBy(desc(shareRules.id))
      .limit(limit);
  }

  async findAgreed(reader: Reader, orderId: string): Promise<AgreedShare | undefined> {
    const [agreed] = await reader.select().from(orderShares).where(eq(orderShares.orderId, orderId));
    return agreed;
  }

  async insertAgreed(tx: Transaction, agreed: AgreedShare): Promise<void> {
    await tx.insert(orderShares).values({ ...agreed, instructorIds: [...agreed.instructorIds] });
  }

  /** Whoever pays an instructor waits here for the one before: together they pay no more than is owed. */
  async lockPayouts(tx: Transaction, instructorId: string): Promise<void> {
    const key = `payment.payouts:${instructorId}`;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 0))`);
  }

  async insertPayout(tx: Transaction, payout: Payout): Promise<void> {
    await tx.insert(payouts).values(payout);
  }

  /** The newest first. */
  async listPayouts(
    reader: Reader,
    { instructorId, before, limit }: { instructorId?: string; before: string | undefined; limit: number },
  ): Promise<Payout[]> {
    return reader
      .select()
      .from(payouts)
      .where(
        and(
          instructorId ? eq(payouts.instructorId, instructorId) : undefined,
          before ? lt(payouts.id, before) : undefined,
        ),
      )
      .orderBy(desc(payouts.id))
      .limit(limit);
  }
}
