import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { LearningPath } from '../domain/learning-path';
import { isIdentifier } from '../domain/slug';
import { courses, pathCourses, paths } from './course.tables';

export interface ListedPath extends LearningPath {
  /** Of the courses that are open to learners. */
  readonly courseCount: number;
  readonly lessonCount: number;
  readonly durationSeconds: number;
}

/** Whoever learns may begin these; drafts and archived courses are left out of what a path shows. */
const isOpen = sql`courses.status in ('published', 'unlisted')`;

/** Loads and saves learning paths. Decides nothing. */
@injectable()
export class PathRepository {
  async find(reader: Reader, idOrSlug: string): Promise<LearningPath | undefined> {
    const isMeant = isIdentifier(idOrSlug) ? eq(paths.id, idOrSlug) : eq(paths.slug, idOrSlug);
    const [path] = await reader.select().from(paths).where(isMeant);
    return path;
  }

  /** Locked until the transaction ends: whoever changes it waits for the one before. */
  async lock(tx: Transaction, pathId: string): Promise<LearningPath | undefined> {
    const [path] = await tx.select().from(paths).where(eq(paths.id, pathId)).for('update');
    return path;
  }

  /** Inserts a path; false when its slug is taken. */
  async insert(tx: Transaction, path: LearningPath): Promise<boolean> {
    const inserted = await tx
      .insert(paths)
      .values(path)
      .onConflictDoNothing({ target: paths.slug })
      .returning({ id: paths.id });
    return inserted.length > 0;
  }

  async save(tx: Transaction, path: LearningPath): Promise<void> {
    await tx.update(paths).set(path).where(eq(paths.id, path.id));
  }

  /** Its courses in their order. */
  async saveCourses(tx: Transaction, pathId: string, courseIds: readonly string[]): Promise<void> {
    await tx.delete(pathCourses).where(eq(pathCourses.pathId, pathId));
    if (courseIds.length === 0) return;
    await tx
      .insert(pathCourses)
      .values(courseIds.map((courseId, position) => ({ pathId, courseId, position })));
  }

  async remove(tx: Transaction, pathId: string): Promise<boolean> {
    const removed = await tx.delete(paths).where(eq(paths.id, pathId)).returning({ id: paths.id });
    return removed.length > 0;
  }

  async countKnown(reader: Reader, courseIds: readonly string[]): Promise<number> {
    return courseIds.length === 0 ? 0 : reader.$count(courses, inArray(courses.id, [...courseIds]));
  }

  /** All its courses, whatever became of them, in their order. */
  async coursesOf(reader: Reader, pathId: string) {
    return reader
      .select({ id: courses.id, slug: courses.slug, title: courses.title, status: courses.status })
      .from(pathCourses)
      .innerJoin(courses, eq(courses.id, pathCourses.courseId))
      .where(eq(pathCourses.pathId, pathId))
      .orderBy(pathCourses.position);
  }

  /** The newest first. */
  async list(
    reader: Reader,
    options: { onlyPublished: boolean; courseId?: string; before?: string | undefined; limit: number },
  ): Promise<ListedPath[]> {
    const { onlyPublished, courseId, before, limit } = options;
    return reader
      .select({
        id: paths.id,
        slug: paths.slug,
        title: paths.title,
        summary: paths.summary,
        isPublished: paths.isPublished,
        version: paths.version,
        createdAt: paths.createdAt,
        changedAt: paths.changedAt,
        courseCount: sql<number>`extent.course_count`,
        lessonCount: sql<number>`extent.lesson_count`,
        durationSeconds: sql<number>`extent.duration_seconds`,
      })
      .from(paths)
      .innerJoin(
        sql`lateral (
          select count(*)::integer as course_count, coalesce(sum(lesson_count), 0)::integer as lesson_count,
            coalesce(sum(duration_seconds), 0)::integer as duration_seconds
          from course.path_courses join course.courses on courses.id = path_courses.course_id
          where path_courses.path_id = ${paths.id} and ${isOpen}) as extent`,
        sql`true`,
      )
      .where(
        and(
          onlyPublished ? sql`is_published` : undefined,
          courseId
            ? sql`${paths.id} in (select path_id from course.path_courses where course_id = ${courseId})`
            : undefined,
          before ? lt(paths.id, before) : undefined,
        ),
      )
      .orderBy(desc(paths.id))
      .limit(limit);
  }
}
