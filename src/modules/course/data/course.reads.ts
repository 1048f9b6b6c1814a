import { desc, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { inject, injectable } from 'tsyringe';
import { Database, type Reader } from '../../../platform/database/tokens';
import { isIdentifier } from '../domain/slug';
import { categories, courseInstructors, courses } from './course.tables';

/** Who stands behind a course. The name is null while the event that brings it is still coming. */
export interface InstructorRow {
  readonly id: string;
  readonly name: string | null;
  readonly headline: string | null;
  readonly biography: string | null;
}

/** Courses as they are looked at, each kind of look in one statement. */
@injectable()
export class CourseReads {
  private readonly byId;
  private readonly bySlug;
  private readonly byIds;
  private readonly tree;

  constructor(@inject(Database) private readonly database: Database) {
    this.byId = selectDetails(database)
      .where(sql`${courses.id} = ${sql.placeholder('id')}`)
      .prepare('course_by_id');
    this.bySlug = selectDetails(database)
      .where(sql`${courses.slug} = ${sql.placeholder('slug')}`)
      .prepare('course_by_slug');
    this.byIds = selectDetails(database)
      .where(sql`${courses.id} = any (${sql.placeholder('ids')}::uuid[])`)
      .prepare('course_by_ids');
    this.tree = database.select().from(categories).orderBy(categories.position).prepare('course_categories');
  }

  /** The course with this id or slug, whatever its status. */
  async find(idOrSlug: string): Promise<CourseRow | undefined> {
    const rows = isIdentifier(idOrSlug)
      ? await this.byId.execute({ id: idOrSlug })
      : await this.bySlug.execute({ slug: idOrSlug });
    return rows[0];
  }

  /** The same within a unit of work, which a statement prepared beside it would not see. */
  async findWithin(reader: Reader, courseId: string): Promise<CourseRow | undefined> {
    const [row] = await selectDetails(reader).where(eq(courses.id, courseId));
    return row;
  }

  async findAll(courseIds: readonly string[]): Promise<CourseRow[]> {
    return this.byIds.execute({ ids: [...courseIds] });
  }

  async categories(): Promise<(typeof categories.$inferSelect)[]> {
    return this.tree.execute();
  }

  /** The newest made first. */
  async ofInstructor(options: {
    instructorId: string;
    status: string | undefined;
    before: string | undefined;
    limit: number;
  }): Promise<CourseRow[]> {
    const { instructorId, status, before, limit } = options;
    const conditions: SQL[] = [sql`${courseInstructors.instructorId} = ${instructorId}`];
    if (status) conditions.push(sql`${courses.status} = ${status}`);
    if (before) conditions.push(sql`${courseInstructors.courseId} < ${before}`);
    return selectDetails(this.database)
      .innerJoin(courseInstructors, eq(courseInstructors.courseId, courses.id))
      .where(sql.join(conditions, sql` and `))
      .orderBy(desc(courseInstructors.courseId))
      .limit(limit);
  }
}

export type CourseRow = Awaited<ReturnType<typeof selectDetails>>[number];

function selectDetails(reader: Reader) {
  return reader
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      subtitle: courses.subtitle,
      description: courses.description,
      status: courses.status,
      isListed: courses.isListed,
      level: courses.level,
      language: courses.language,
      categorySlug: courses.categorySlug,
      categoryName: categories.name,
      tags: courses.tags,
      outcomes: courses.outcomes,
      requirements: courses.requirements,
      cover: courses.cover,
      priceAmount: courses.priceAmount,
      priceCurrency: courses.priceCurrency,
      lessonCount: courses.lessonCount,
      durationSeconds: courses.durationSeconds,
      learnerCount: courses.learnerCount,
      ratingCount: courses.ratingCount,
      ratingSum: courses.ratingSum,
      version: courses.version,
      createdAt: iso(courses.createdAt),
      changedAt: iso(courses.changedAt),
      publishedAt: sql<string | null>`${iso(courses.publishedAt)}`,
      instructors: instructorsOfCourse<InstructorRow>(sql`, 'headline', headline, 'biography', biography`),
    })
    .from(courses)
    .leftJoin(categories, eq(categories.slug, courses.categorySlug))
    .$dynamic();
}

/** A course's instructors in order, as a list of `{id, name, …}`. */
export function instructorsOfCourse<Instructor>(more: SQL = sql``): SQL<Instructor[]> {
  return sql<Instructor[]>`(
    select coalesce(json_agg(json_build_object('id', instructor_id, 'name', name${more})
      order by course_instructors.position), '[]')
    from course.course_instructors left join course.people on person_id = instructor_id
    where course_instructors.course_id = ${courses.id})`;
}

/** ISO 8601 with all of PostgreSQL's microseconds, so that a cursor points between rows exactly. */
export function iso(column: SQL | PgColumn): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
