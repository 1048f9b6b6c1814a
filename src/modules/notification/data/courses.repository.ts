import { eq } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { courses } from './notification.tables';

export type KnownCourse = typeof courses.$inferSelect;

/** What events have told of courses. */
@injectable()
export class CoursesRepository {
  async find(reader: Reader, courseId: string): Promise<KnownCourse | undefined> {
    const [course] = await reader.select().from(courses).where(eq(courses.courseId, courseId));
    return course;
  }

  async save(tx: Transaction, course: KnownCourse): Promise<void> {
    await tx.insert(courses).values(course).onConflictDoUpdate({ target: courses.courseId, set: course });
  }
}
