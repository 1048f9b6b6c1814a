import { and, eq, type SQL, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import type { OpeningRule } from '../../content/content.contract';
import type { Picture } from '../../media/media.contract';
import type { EnrollmentStatus } from '../enrollment.contract';
import { cohorts, enrollments } from './enrollment.tables';

export interface NextLesson {
  readonly lessonId: string;
  readonly title: string;
  readonly opening: OpeningRule | null;
}

export interface MyEnrollmentRow extends Record<string, unknown> {
  readonly id: string;
  readonly course_id: string;
  readonly slug: string | null;
  readonly cover: Picture | null;
  readonly title: string | null;
  readonly status: EnrollmentStatus;
  readonly completed: number;
  readonly total: number;
  /** What is left, in its order, up to the first lesson that opens with the course. */
  readonly next_lessons: readonly NextLesson[];
  /** All that she has completed; empty where nothing of what comes next asks for it. */
  readonly completed_lesson_ids: readonly string[];
  readonly created_at: string;
  readonly activated_at: string | null;
  readonly cohort_starts_at: string | null;
  readonly last_activity_at: string;
  readonly completed_at: string | null;
}

export interface StudentRow extends Record<string, unknown> {
  readonly id: string;
  readonly learner_id: string;
  readonly name: string | null;
  readonly status: EnrollmentStatus;
  readonly completed: number;
  readonly total: number;
  readonly created_at: string;
  readonly last_activity_at: string;
  readonly completed_at: string | null;
  readonly access_ends_at: string | null;
  readonly cohort: { id: string; name: string } | null;
}

/** What learners and instructors look at most, each in one statement. */
@injectable()
export class EnrollmentReads {
  private readonly accessQuery;

  constructor(@inject(Database) private readonly database: Database) {
    // Every lesson that is read asks it, so it is prepared.
    this.accessQuery = database
      .select({
        id: enrollments.id,
        status: enrollments.status,
        createdAt: enrollments.createdAt,
        activatedAt: enrollments.activatedAt,
        cohortStartsAt: cohorts.startsAt,
        hasAccess: sql<boolean>`exists (select from enrollment.grants
          where grants.enrollment_id = enrollments.id and grants.revoked_at is null
            and (grants.ends_at is null or grants.ends_at > ${sql.placeholder('now')}))`,
        total: sql<number>`coalesce(progress.total, 0)::int`,
        completed: sql<number>`coalesce(progress.completed, 0)::int`,
        completedLessonIds: sql<string[]>`coalesce(done.lesson_ids, '{}')`,
      })
      .from(enrollments)
      .leftJoin(cohorts, eq(cohorts.id, enrollments.cohortId))
      .leftJoin(
        sql`lateral (
          select array_agg(lesson_id) as lesson_ids from enrollment.lesson_completions
          where enrollment_id = enrollments.id) as done`,
        sql`true`,
      )
      .leftJoin(
        sql`lateral (
          select count(*) as total, count(*) filter (where lesson_id = any (done.lesson_ids)) as completed
          from enrollment.version_lessons where version_id = ${versionThatHolds}) as progress`,
        sql`true`,
      )
      .where(
        and(
          eq(enrollments.learnerId, sql.placeholder('learnerId')),
          eq(enrollments.courseId, sql.placeholder('courseId')),
        ),
      )
      .prepare('enrollment_access');
  }

  async access(learnerId: string, courseId: string, now: Date) {
    const [row] = await this.accessQuery.execute({ learnerId, courseId, now });
    return row;
  }

  /** The latest touched first. */
  async ofLearner(options: {
    learnerId: string;
    courseIds: readonly string[] | undefined;
    after: { lastActivityAt: string; id: string } | undefined;
    limit: number;
  }): Promise<MyEnrollmentRow[]> {
    const { learnerId, courseIds, after, limit } = options;
    const { rows } = await this.database.execute<MyEnrollmentRow>(sql`
      select enrollments.id, enrollments.course_id, courses.slug, courses.title, courses.cover, enrollments.status,
        progress.completed::int, progress.total::int, coalesce(following.lessons, '[]') as next_lessons,
        case when following.has_rules then array(select lesson_id from enrollment.lesson_completions
          where enrollment_id = enrollments.id) else '{}' end as completed_lesson_ids,
        ${iso(sql`enrollments.created_at`)} as created_at,
        ${iso(sql`enrollments.activated_at`)} as activated_at,
        ${iso(sql`cohorts.starts_at`)} as cohort_starts_at,
        ${iso(sql`enrollments.last_activity_at`)} as last_activity_at,
        ${iso(sql`enrollments.completed_at`)} as completed_at
      from enrollment.enrollments
      left join enrollment.courses on courses.course_id = enrollments.course_id
      left join enrollment.cohorts on cohorts.id = enrollments.cohort_id
      left join lateral (
        select count(*) as total, count(done.lesson_id) as completed,
          min(lesson.position) filter (where done.lesson_id is null and lesson.opening is null) as first_open
        from ${lessonsWithCompletions}) as progress on true
      left join lateral (
        select json_agg(json_build_object('lessonId', lesson.lesson_id, 'title', lesson.title,
            'opening', lesson.opening) order by lesson.position) as lessons,
          bool_or(lesson.opening is not null) as has_rules
        from ${lessonsWithCompletions} and done.lesson_id is null
          and (progress.first_open is null or lesson.position <= progress.first_open)) as following on true
      where enrollments.learner_id = ${learnerId}
        ${courseIds ? sql`and enrollments.course_id = any (${sql.param([...courseIds])}::uuid[])` : sql``}
        ${after ? sql`and (enrollments.last_activity_at, enrollments.id) < (${after.lastActivityAt}, ${after.id})` : sql``}
      order by enrollments.last_activity_at desc, enrollments.id desc
      limit ${limit}`);
    return rows;
  }

  /** The newest first. */
  async ofCourse(options: {
    courseId: string;
    cohortId: string | undefined;
    before: string | undefined;
    limit: number;
  }): Promise<StudentRow[]> {
    const { courseId, cohortId, before, limit } = options;
    const { rows } = await this.database.execute<StudentRow>(sql`
      select enrollments.id, enrollments.learner_id, learners.name, enrollments.status,
        progress.completed::int, progress.total::int, ${iso(sql`ending.ends_at`)} as access_ends_at,
        ${iso(sql`enrollments.created_at`)} as created_at,
        ${iso(sql`enrollments.last_activity_at`)} as last_activity_at,
        ${iso(sql`enrollments.completed_at`)} as completed_at,
        case when cohorts.id is not null then json_build_object('id', cohorts.id, 'name', cohorts.name) end as cohort
      from enrollment.enrollments
      left join enrollment.cohorts on cohorts.id = enrollments.cohort_id
      left join enrollment.learners on learners.learner_id = enrollments.learner_id
      left join lateral (
        select count(*) as total, count(done.lesson_id) as completed
        from ${lessonsWithCompletions}) as progress on true
      left join lateral (
        select max(ends_at) as ends_at from enrollment.grants
        where enrollment_id = enrollments.id and revoked_at is null having bool_and(ends_at is not null)) as ending on true
      where enrollments.course_id = ${courseId} ${cohortId ? sql`and enrollments.cohort_id = ${cohortId}` : sql``}
        ${before ? sql`and enrollments.id < ${before}` : sql``}
      order by enrollments.id desc
      limit ${limit}`);
    return rows;
  }
}

/** The finished version for those who finished, the newest for those under way (promise 4). */
const versionThatHolds = sql`coalesce(enrollments.completed_version_id, (
  select version_id from enrollment.course_versions
  where course_id = enrollments.course_id order by number desc limit 1))`;

const lessonsWithCompletions = sql`enrollment.version_lessons as lesson
  left join enrollment.lesson_completions as done
    on done.enrollment_id = enrollments.id and done.lesson_id = lesson.lesson_id
  where lesson.version_id = ${versionThatHolds}`;

/** ISO 8601 with all of PostgreSQL's microseconds, so that a cursor points between rows exactly. */
function iso(column: SQL): SQL {
  return sql`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
