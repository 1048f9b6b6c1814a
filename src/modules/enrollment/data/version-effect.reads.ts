import { sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';

interface EffectRow extends Record<string, unknown> {
  readonly under_way: number;
  readonly finished: number;
  readonly with_new_lessons: number;
  readonly rising: number;
  readonly falling: number;
  readonly largest_fall: number;
  readonly finishing: number;
}

/** A lesson of a version that is not published yet. */
export interface LessonToCome {
  readonly lessonId: string;
  readonly quizId: string | null;
}

/** Counts what a version would change for the learners of a course. */
@injectable()
export class VersionEffectReads {
  constructor(@inject(Database) private readonly database: Database) {}

  /**
   * Counts completed lessons as `progressOf` does and quizzes passed before as `OnVersionToAdopt` does, for all learners
   * of a course at once.
   */
  async of(courseId: string, lessons: readonly LessonToCome[]): Promise<EffectRow> {
    const { rows } = await this.database.execute<EffectRow>(sql`
      with coming as (
        select "lessonId" as lesson_id, "quizId" as quiz_id
        from jsonb_to_recordset(${JSON.stringify(lessons)}::jsonb) as lesson("lessonId" uuid, "quizId" uuid)
      ), present as (
        select lesson_id from enrollment.version_lessons where version_id = (
          select version_id from enrollment.course_versions
          where course_id = ${courseId} order by number desc limit 1)
      ), under_way as (
        select id from enrollment.enrollments where course_id = ${courseId} and status = 'active'
      ), done as (
        select enrollment_id, lesson_id from enrollment.lesson_completions
        join under_way on under_way.id = enrollment_id
        union
        select enrollment_id, coming.lesson_id from enrollment.passed_quizzes
        join under_way on under_way.id = enrollment_id
        join coming on coming.quiz_id = passed_quizzes.quiz_id
      ), size as (
        select (select count(*) from present) as before, (select count(*) from coming) as after,
          (select count(*) from coming where lesson_id not in (select lesson_id from present)) as added
      ), counted as (
        select under_way.id, count(present.lesson_id) as before, count(coming.lesson_id) as after,
          count(coming.lesson_id) filter (where present.lesson_id is null) as added
        from under_way
        left join done on done.enrollment_id = under_way.id
        left join present on present.lesson_id = done.lesson_id
        left join coming on coming.lesson_id = done.lesson_id
        group by under_way.id
      ), each as (
        select coalesce(100 * counted.before / nullif(size.before, 0), 0) as before,
          coalesce(100 * counted.after / nullif(size.after, 0), 0) as after,
          counted.added < size.added as has_new, counted.after = size.after and size.after > 0 as finishes
        from counted, size
      )
      select count(*)::int as under_way, count(*) filter (where has_new)::int as with_new_lessons,
        count(*) filter (where after > before)::int as rising,
        count(*) filter (where after < before)::int as falling,
        coalesce(max(before - after) filter (where after < before), 0)::int as largest_fall,
        count(*) filter (where finishes)::int as finishing,
        (select count(*) from enrollment.enrollments
          where course_id = ${courseId} and completed_at is not null)::int as finished
      from each`);
    return rows[0] as EffectRow;
  }
}
