import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database, type Reader, type Transaction } from '../../../platform/database/tokens';
import type { FrozenVersion } from '../domain/freeze-version';
import { courses, curricula, versionLessons, versionSections, versions } from './content.tables';

export interface VersionHead {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly fingerprint: string;
}

/** Published versions: written once, read ever after. */
@injectable()
export class VersionsRepository {
  private readonly lessonQuery;
  private readonly outlineQuery;

  constructor(@inject(Database) private readonly database: Database) {
    // The page that is read most: one prepared statement gives the lesson, its neighbours, and the course around it.
    this.lessonQuery = database
      .select({
        lesson: versionLessons,
        slug: courses.slug,
        status: courses.status,
        instructorIds: courses.instructorIds,
      })
      .from(versionLessons)
      .innerJoin(curricula, eq(curricula.currentVersionId, versionLessons.versionId))
      .leftJoin(courses, eq(courses.courseId, versionLessons.courseId))
      .where(eq(versionLessons.lessonId, sql.placeholder('lessonId')))
      .limit(1)
      .prepare('content_published_lesson');
    this.outlineQuery = database
      .select({ outline: versions.outline })
      .from(curricula)
      .innerJoin(versions, eq(versions.id, curricula.currentVersionId))
      .where(eq(curricula.courseId, sql.placeholder('courseId')))
      .prepare('content_published_outline');
  }

  /** The lesson of the version that holds now; undefined where that has no such lesson. */
  async publishedLesson(lessonId: string) {
    const [row] = await this.lessonQuery.execute({ lessonId });
    return row;
  }

  async outline(courseId: string) {
    const [row] = await this.outlineQuery.execute({ courseId });
    return row?.outline;
  }

  /** The titles of lessons of a version, in its order. */
  async titlesOf(
    versionId: string,
    lessonIds: readonly string[],
  ): Promise<{ lessonId: string; title: string }[]> {
    if (lessonIds.length === 0) return [];
    return this.database
      .select({ lessonId: versionLessons.lessonId, title: versionLessons.title })
      .from(versionLessons)
      .where(and(eq(versionLessons.versionId, versionId), inArray(versionLessons.lessonId, [...lessonIds])))
      .orderBy(asc(versionLessons.position));
  }

  /** All that a version holds. */
  async content(versionId: string): Promise<Pick<FrozenVersion, 'outline' | 'lessons'>> {
    const [version] = await this.database
      .select({ outline: versions.outline })
      .from(versions)
      .where(eq(versions.id, versionId));
    const lessons = await this.database
      .select()
      .from(versionLessons)
      .where(eq(versionLessons.versionId, versionId))
      .orderBy(asc(versionLessons.position));
    return {
      outline: version?.outline ?? [],
      lessons: lessons.map(({ opening, ...lesson }) => ({ ...lesson, ...(opening && { opening }) })),
    };
  }

  /** The version of each quiz that a version of the course holds. */
  async quizVersions(versionId: string): Promise<Map<string, number>> {
    const rows = await this.database
      .select({ quizId: versionLessons.quizId, version: versionLessons.quizVersion })
      .from(versionLessons)
      .where(and(eq(versionLessons.versionId, versionId), isNotNull(versionLessons.quizId)));
    return new Map(rows.map(({ quizId, version }) => [quizId as string, version as number]));
  }

  async newest(reader: Reader, courseId: string): Promise<VersionHead | undefined> {
    const { id, number, publishedAt, fingerprint } = versions;
    const [row] = await reader
      .select({ id, number, publishedAt, fingerprint })
      .from(versions)
      .where(eq(versions.courseId, courseId))
      .orderBy(desc(versions.number))
      .limit(1);
    return row;
  }

  async insert(
    tx: Transaction,
    head: VersionHead & { readonly courseId: string; readonly publishedBy: string },
    { outline, lessons }: FrozenVersion,
  ): Promise<void> {
    const versionId = head.id;
    await tx.insert(versions).values({ ...head, outline: [...outline] });
    await tx
      .insert(versionSections)
      .values(outline.map(({ id, title }, position) => ({ versionId, position, sectionId: id, title })));
    await tx.insert(versionLessons).values(
      lessons.map((lesson) => ({
        ...lesson,
        captions: [...lesson.captions],
        imageIds: [...lesson.imageIds],
        versionId,
        courseId: head.courseId,
      })),
    );
  }
}

export type PublishedLessonRow = NonNullable<Awaited<ReturnType<VersionsRepository['publishedLesson']>>>;
