import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Enrollment, Grant } from '../domain/enrollment';
import {
  cohorts,
  enrollments,
  grants,
  learners,
  lessonCompletions,
  passedQuizzes,
} from './enrollment.tables';

type EnrollmentRow = typeof enrollments.$inferSelect;

/** Loads and saves enrolments with their grants. Decides nothing. */
@injectable()
export class EnrollmentRepository {
  async find(reader: Reader, enrollmentId: string): Promise<Enrollment | undefined> {
    return this.load(reader, await reader.select().from(enrollments).where(eq(enrollments.id, enrollmentId)));
  }

  async findForLearner(reader: Reader, learnerId: string, courseId: string): Promise<Enrollment | undefined> {
    const isTheirs = and(eq(enrollments.learnerId, learnerId), eq(enrollments.courseId, courseId));
    return this.load(reader, await reader.select().from(enrollments).where(isTheirs));
  }

  /** Which of these courses a learner has completed. */
  async completedCourses(
    reader: Reader,
    learnerId: string,
    courseIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (courseIds.length === 0) return new Set();
    const rows = await reader
      .select({ courseId: enrollments.courseId })
      .from(enrollments)
      .where(
        and(
          eq(enrollments.learnerId, learnerId),
          inArray(enrollments.courseId, [...courseIds]),
          isNotNull(enrollments.completedAt),
        ),
      );
    return new Set(rows.map(({ courseId }) => courseId));
  }

  /** The enrolment, locked until the transaction ends: whoever changes it waits for the one before. */
  async lock(tx: Transaction, enrollmentId: string): Promise<Enrollment | undefined> {
    const rows = await tx.select().from(enrollments).where(eq(enrollments.id, enrollmentId)).for('update');
    return this.load(tx, rows);
  }

  async lockForLearner(
    tx: Transaction,
    learnerId: string,
    courseId: string,
  ): Promise<Enrollment | undefined> {
    const isTheirs = and(eq(enrollments.learnerId, learnerId), eq(enrollments.courseId, courseId));
    return this.load(tx, await tx.select().from(enrollments).where(isTheirs).for('update'));
  }

  /** Enrolments in which a grant has come to its end that nobody has been told of, the most overdue first. */
  async withDueGrants(reader: Reader, now: Date, limit: number): Promise<string[]> {
    const rows = await reader
      .select({ enrollmentId: grants.enrollmentId })
      .from(grants)
      .where(and(isNull(grants.revokedAt), lte(grants.endsAt, now)))
      .orderBy(asc(grants.endsAt))
      .limit(limit);
    return [...new Set(rows.map(({ enrollmentId }) => enrollmentId))];
  }

  /** The names of those of these people whose profile has been told of. */
  async namesOf(reader: Reader, learnerIds: readonly string[]): Promise<Map<string, string>> {
    if (learnerIds.length === 0) return new Map();
    const rows = await reader
      .select()
      .from(learners)
      .where(inArray(learners.learnerId, [...learnerIds]));
    return new Map(rows.map(({ learnerId, name }) => [learnerId, name]));
  }

  /** Inserts a new enrolment; false when the learner has one in this course already. */
  async insert(tx: Transaction, enrollment: Enrollment): Promise<boolean> {
    const { grants: reasons, cohortStartsAt: _, ...row } = enrollment;
    const inserted = await tx
      .insert(enrollments)
      .values({ ...row, lastActivityAt: row.createdAt })
      .onConflictDoNothing()
      .returning({ id: enrollments.id });
    if (inserted.length === 0) return false;
    await this.saveGrants(tx, enrollment.id, reasons);
    return true;
  }

  async save(tx: Transaction, enrollment: Enrollment, now: Date): Promise<void> {
    const { status, price, activatedAt, completedAt, completedVersionId } = enrollment;
    await tx
      .update(enrollments)
      .set({ status, price, activatedAt, completedAt, completedVersionId, lastActivityAt: now })
      .where(eq(enrollments.id, enrollment.id));
    await this.saveGrants(tx, enrollment.id, enrollment.grants);
  }

  /** Records a completed lesson; false when it was completed before. */
  async completeLesson(tx: Transaction, enrollmentId: string, lessonId: string, now: Date): Promise<boolean> {
    const inserted = await tx
      .insert(lessonCompletions)
      .values({ enrollmentId, lessonId, completedAt: now })
      .onConflictDoNothing()
      .returning({ lessonId: lessonCompletions.lessonId });
    return inserted.length > 0;
  }

  async passQuiz(tx: Transaction, enrollmentId: string, quizId: string, now: Date): Promise<void> {
    await tx.insert(passedQuizzes).values({ enrollmentId, quizId, passedAt: now }).onConflictDoNothing();
  }

  async passedQuizzes(reader: Reader, enrollmentId: string): Promise<Set<string>> {
    const rows = await reader
      .select({ quizId: passedQuizzes.quizId })
      .from(passedQuizzes)
      .where(eq(passedQuizzes.enrollmentId, enrollmentId));
    return new Set(rows.map((row) => row.quizId));
  }

  async completedLessons(reader: Reader, enrollmentId: string): Promise<Set<string>> {
    const rows = await reader
      .select({ lessonId: lessonCompletions.lessonId })
      .from(lessonCompletions)
      .where(eq(lessonCompletions.enrollmentId, enrollmentId));
    return new Set(rows.map((row) => row.lessonId));
  }

  async saveLearner(tx: Transaction, learner: { learnerId: string; name: string }): Promise<void> {
    await tx
      .insert(learners)
      .values(learner)
      .onConflictDoUpdate({ target: learners.learnerId, set: { name: learner.name } });
  }

  private async load(reader: Reader, rows: EnrollmentRow[]): Promise<Enrollment | undefined> {
    const row = rows[0];
    if (!row) return undefined;
    const reasons = await reader
      .select()
      .from(grants)
      .where(eq(grants.enrollmentId, row.id))
      .orderBy(grants.id);
    const { lastActivityAt: _, ...enrollment } = row;
    return { ...enrollment, cohortStartsAt: await this.startOfCohort(reader, row.cohortId), grants: reasons };
  }

  private async startOfCohort(reader: Reader, cohortId: string | null): Promise<Date | null> {
    if (cohortId === null) return null;
    const [cohort] = await reader
      .select({ startsAt: cohorts.startsAt })
      .from(cohorts)
      .where(eq(cohorts.id, cohortId));
    return cohort?.startsAt ?? null;
  }

  private async saveGrants(tx: Transaction, enrollmentId: string, reasons: readonly Grant[]): Promise<void> {
    if (reasons.length === 0) return;
    await tx
      .insert(grants)
      .values(reasons.map((grant) => ({ ...grant, enrollmentId })))
      .onConflictDoUpdate({
        target: grants.id,
        set: {
          endsAt: sql`excluded.ends_at`,
          revokedAt: sql`excluded.revoked_at`,
          revocationReason: sql`excluded.revocation_reason`,
          revokedBy: sql`excluded.revoked_by`,
          revocationNote: sql`excluded.revocation_note`,
        },
      });
  }
}
