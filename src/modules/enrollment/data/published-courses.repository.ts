import { asc, desc, eq, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { CountedLesson } from '../domain/progress';
import { courses, courseVersions, enrollments, lessonCompletions, versionLessons } from './enrollment.tables';

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

  /** Those under way who have completed every lesson of this version already, because it has fewer than the last. */
  async learnersDoneWith(
    tx: Transaction,
    version: { courseId: string; versionId: string },
  ): Promise<string[]> {
    const rows = await tx
      .select({ id: enrollments.id })
      .from(enrollments)
      .where(
        sql`${enrollments.courseId} = ${version.courseId} and ${enrollments.status} = 'active' and not exists (
          select from ${versionLessons} where ${versionLessons.versionId} = ${version.versionId} and not exists (
            select from ${lessonCompletions} where ${lessonCompletions.enrollmentId} = ${enrollments.id}
              and ${lessonCompletions.lessonId} = ${versionLessons.lessonId}))`,
      );
    return rows.map((row) => row.id);
  }

  async saveCourse(
    tx: Transaction,
    course: { courseId: string; slug: string; title: string; instructorIds: string[] },
  ): Promise<void> {
    await tx.insert(courses).values(course).onConflictDoUpdate({ target: courses.courseId, set: course });
  }
}
