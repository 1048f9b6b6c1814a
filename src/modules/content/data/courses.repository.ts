import { desc, eq, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { courses } from './content.tables';

export type KnownCourse = Readonly<typeof courses.$inferSelect>;

/** What events have told of courses. */
@injectable()
export class CoursesRepository {
  private readonly byId;
  private readonly bySlug;

  constructor(@inject(Database) database: Database) {
    const select = () => database.select().from(courses).$dynamic();
    this.byId = select()
      .where(eq(courses.courseId, sql.placeholder('courseId')))
      .prepare('content_course_by_id');
    // Two may bear the same slug for the moment between two events; the younger is the one that has it.
    this.bySlug = select()
      .where(eq(courses.slug, sql.placeholder('slug')))
      .orderBy(desc(courses.courseId))
      .limit(1)
      .prepare('content_course_by_slug');
  }

  async find(courseId: string): Promise<KnownCourse | undefined> {
    const [course] = await this.byId.execute({ courseId });
    return course;
  }

  async findBySlug(slug: string): Promise<KnownCourse | undefined> {
    const [course] = await this.bySlug.execute({ slug });
    return course;
  }

  async save(tx: Transaction, course: typeof courses.$inferInsert): Promise<void> {
    await tx.insert(courses).values(course).onConflictDoUpdate({ target: courses.courseId, set: course });
  }
}
