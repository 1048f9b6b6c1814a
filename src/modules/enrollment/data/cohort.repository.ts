import { and, asc, count, eq, gt, inArray, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { isUniqueViolation } from '../../../platform/database/unit-of-work';
import { cohorts, courses, enrollments } from './enrollment.tables';

export type Cohort = typeof cohorts.$inferSelect;
export type CountedCohort = Cohort & { readonly members: number };

/** Loads and saves cohorts, and who is in them. Decides nothing. */
@injectable()
export class CohortRepository {
  async find(reader: Reader, courseId: string, cohortId: string): Promise<CountedCohort | undefined> {
    const [row] = await this.counted(reader).where(
      and(eq(cohorts.id, cohortId), eq(cohorts.courseId, courseId)),
    );
    return row && { ...row.cohort, members: row.members };
  }

  /** A cohort, locked until the transaction ends: its seats are counted by one at a time. */
  async lock(tx: Transaction, courseId: string, cohortId: string): Promise<CountedCohort | undefined> {
    await tx.select({ id: cohorts.id }).from(cohorts).where(eq(cohorts.id, cohortId)).for('update');
    return this.find(tx, courseId, cohortId);
  }

  /** In the order in which they were made. */
  async ofCourse(
    reader: Reader,
    options: { courseId: string; after: string | undefined; limit: number },
  ): Promise<CountedCohort[]> {
    const { courseId, after, limit } = options;
    const rows = await this.counted(reader)
      .where(and(eq(cohorts.courseId, courseId), after === undefined ? undefined : gt(cohorts.id, after)))
      .orderBy(asc(cohorts.id))
      .limit(limit);
    return rows.map(({ cohort, members }) => ({ ...cohort, members }));
  }

  /** How many a course has. Whoever adds one waits for whoever adds one at the same time. */
  async lockCount(tx: Transaction, courseId: string): Promise<number> {
    await tx
      .select({ id: courses.courseId })
      .from(courses)
      .where(eq(courses.courseId, courseId))
      .for('update');
    const [row] = await tx.select({ number: count() }).from(cohorts).where(eq(cohorts.courseId, courseId));
    return row?.number ?? 0;
  }

  /** False where the course has one of that name. */
  async save(tx: Transaction, cohort: Cohort): Promise<boolean> {
    const { name, startsAt, endsAt, seatLimit } = cohort;
    try {
      // In a transaction of its own, because a refused statement ends the one it stands in.
      await tx.transaction(async (inner) => {
        await inner
          .insert(cohorts)
          .values(cohort)
          .onConflictDoUpdate({ target: cohorts.id, set: { name, startsAt, endsAt, seatLimit } });
      });
      return true;
    } catch (error) {
      if (isUniqueViolation(error, 'cohorts_one_of_a_name')) return false;
      throw error;
    }
  }

  /** Deletes one that nobody was ever left in, with the links that lead into it. */
  async delete(tx: Transaction, cohortId: string): Promise<void> {
    await tx.delete(cohorts).where(eq(cohorts.id, cohortId));
  }

  async isEmpty(reader: Reader, cohortId: string): Promise<boolean> {
    const rows = await reader
      .select({ id: enrollments.id })
      .from(enrollments)
      .where(eq(enrollments.cohortId, cohortId))
      .limit(1);
    return rows.length === 0;
  }

  /** Puts an enrolment into a cohort, or out of any. */
  async place(tx: Transaction, enrollmentId: string, cohortId: string | null): Promise<void> {
    await tx.update(enrollments).set({ cohortId }).where(eq(enrollments.id, enrollmentId));
  }

  private counted(reader: Reader) {
    const members = sql<number>`(select count(*)::int from ${enrollments}
      where ${and(eq(enrollments.cohortId, cohorts.id), inArray(enrollments.status, ['pending_payment', 'active', 'completed']))})`;
    return reader.select({ cohort: cohorts, members }).from(cohorts).$dynamic();
  }
}
