import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { coursePrerequisites, courses } from './course.tables';

/** Loads and saves which courses come before a course. Decides nothing. */
@injectable()
export class PrerequisiteRepository {
  /** In the order in which they were chosen. */
  async of(reader: Reader, courseId: string) {
    return reader
      .select({ id: courses.id, slug: courses.slug, title: courses.title, status: courses.status })
      .from(coursePrerequisites)
      .innerJoin(courses, eq(courses.id, coursePrerequisites.requiredId))
      .where(eq(coursePrerequisites.courseId, courseId))
      .orderBy(coursePrerequisites.position);
  }

  /** How many of these have been published. */
  async countPublished(reader: Reader, courseIds: readonly string[]): Promise<number> {
    if (courseIds.length === 0) return 0;
    return reader.$count(courses, and(inArray(courses.id, [...courseIds]), ne(courses.status, 'draft')));
  }

  /** Whoever changes what comes before a course waits here, so that no two together close a circle. */
  async lock(tx: Transaction): Promise<void> {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('course.prerequisites', 0))`);
  }

  /** Whether the course comes before one of these, directly or by others, or is one of them. */
  async comesBefore(tx: Transaction, courseId: string, courseIds: readonly string[]): Promise<boolean> {
    const { rows } = await tx.execute<{ found: boolean }>(sql`
      with recursive before (id) as (
        select unnest(${sql.param([...courseIds])}::uuid[])
        union
        select required_id from course.course_prerequisites join before on course_id = before.id
      )
      select exists (select from before where id = ${courseId}) as found`);
    return rows[0]?.found ?? false;
  }

  async save(tx: Transaction, courseId: string, requiredIds: readonly string[]): Promise<void> {
    await tx.delete(coursePrerequisites).where(eq(coursePrerequisites.courseId, courseId));
    if (requiredIds.length === 0) return;
    await tx
      .insert(coursePrerequisites)
      .values(requiredIds.map((requiredId, position) => ({ courseId, requiredId, position })));
  }
}
