import { and, asc, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Picture } from '../../media/media.contract';
import type { CountedLesson } from '../domain/progress';
import {
  courses,
  courseVersions,
  enrollments,
  lessonCompletions,
  passedQuizzes,
  versionLessons,
} from './enrollment.tables';

export interface LessonOfVersion extends CountedLesson {
  readonly quizId: string | null;
}

export interface CourseVersion {
  readonly versionId: string;
  readonly lessons: readonly LessonOfVersion[];
}

/** What events have told of courses and their published versions. */
@injectable()
export class PublishedCoursesRepository {
  /** The version that learners under way follow; undefined while its event is still coming. */
  async currentVersion(reader: Reader, courseId: string): Promise<CourseVersion | undefined> {
    const [newest] = await reader
      .select({ versionId: courseVersions.versionId })
      .from(courseVersions)
      .where(eq(courseVersions.courseId, courseId))
      .orderBy(desc(courseVersions.number))
      .limit(1);
    return newest && this.version(reader, newest.versionId);
  }

  async version(reader: Reader, versionId: string): Promise<CourseVersion> {
    const lessons = await reader
      .select({
        lessonId: versionLessons.lessonId,
        title: versionLessons.title,
        quizId: versionLessons.quizId,
        isCompletedByPassing: versionLessons.isCompletedByPassing,
        opening: versionLessons.opening,
      })
      .from(versionLessons)
      .where(eq(versionLessons.versionId, versionId))
      .orderBy(asc(versionLessons.position));
    return { versionId, lessons };
  }

  async insertVersion(
    tx: Transaction,
    version: { versionId: string; courseId: string; number: number; publishedAt: Date },
    lessons: readonly LessonOfVersion[],
  ): Promise<void> {
    await tx.insert(courseVersions).values(version);
    if (lessons.length === 0) return;
    await tx
      .insert(versionLessons)
      .values(lessons.map((lesson, position) => ({ ...lesson, position, versionId: version.versionId })));
  }

  /**
   * Locks the next learners under way in a course, so that whoever is completing a lesson at this moment is waited for,
   * and says for which of them the version changes something: a quiz they have passed completes a lesson of it, or
   * nothing is left.
   *
   * @returns their enrolments, and where the next look begins; `null` after the last of them.
   */
  async lockAffected(
    tx: Transaction,
    version: { courseId: string; versionId: string; afterId: string | null },
    limit: number,
  ): Promise<{ affectedIds: string[]; nextAfterId: string | null }> {
    const { courseId, versionId, afterId } = version;
    const locked = await tx
      .select({ id: enrollments.id })
      .from(enrollments)
      .where(
        and(
          eq(enrollments.courseId, courseId),
          eq(enrollments.status, 'active'),
          afterId === null ? undefined : gt(enrollments.id, afterId),
        ),
      )
      .orderBy(asc(enrollments.id))
      .limit(limit)
      .for('update');
    const ids = locked.map(({ id }) => id);
    if (ids.length === 0) return { affectedIds: [], nextAfterId: null };
    const affected = await tx
      .select({ id: enrollments.id })
      .from(enrollments)
      .where(
        and(
          inArray(enrollments.id, ids),
          sql`(${passedButOpen(versionId)} or not exists (
            select from ${versionLessons} where ${versionLessons.versionId} = ${versionId} and not ${isCompleted}))`,
        ),
      );
    return {
      affectedIds: affected.map(({ id }) => id),
      nextAfterId: ids.length === limit ? (ids.at(-1) ?? null) : null,
    };
  }

  async saveCourse(
    tx: Transaction,
    course: {
      courseId: string;
      slug: string;
      title: string;
      instructorIds: string[];
      cover: Picture | null;
    },
  ): Promise<void> {
    await tx.insert(courses).values(course).onConflictDoUpdate({ target: courses.courseId, set: course });
  }
}

const isCompleted = sql`exists (
  select from ${lessonCompletions} where ${lessonCompletions.enrollmentId} = ${enrollments.id}
    and ${lessonCompletions.lessonId} = ${versionLessons.lessonId})`;

/** A lesson of the version whose quiz has been passed, and which does not count as completed yet. */
function passedButOpen(versionId: string): SQL {
  return sql`exists (
    select from ${versionLessons}
    join ${passedQuizzes} on ${passedQuizzes.quizId} = ${versionLessons.quizId}
      and ${passedQuizzes.enrollmentId} = ${enrollments.id}
    where ${versionLessons.versionId} = ${versionId} and not ${isCompleted})`;
}
