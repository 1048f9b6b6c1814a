import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import { Clock } from '../../../platform/time/clock';
import { type CourseAccess, EnrollmentApi } from '../../enrollment/enrollment.contract';
import { type LearnerFacts, type LessonLock, lockOf } from '../content.contract';
import { contentErrors } from '../content.errors';
import { type PublishedLessonRow, VersionsRepository } from '../data/versions.repository';
import { mayReadLesson, type TaughtCourse, teaches } from '../http/content.policy';

export interface OpenLesson {
  readonly row: PublishedLessonRow;
  readonly course: TaughtCourse;
  /** Undefined for visitors, and where a preview is shown while enrollment does not answer. */
  readonly access: CourseAccess | undefined;
}

/** Finds a lesson of the version that holds now, and refuses it to those to whom it is not open. */
@injectable()
export class OpenLessons {
  constructor(
    @inject(VersionsRepository) private readonly versions: VersionsRepository,
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async open(reader: Principal, lessonId: string): Promise<OpenLesson> {
    const row = await this.versions.publishedLesson(lessonId);
    if (!row) throw contentErrors.lessonNotFound();
    const access = await this.accessOf(reader, row);
    const course = courseOf(row);
    permit(mayReadLesson(reader, { isPreview: row.lesson.isPreview, course }, access));
    const lock = teaches(reader, course) ? null : this.lockFor(row, access);
    if (lock) throw await this.refusal(row, access, lock);
    return { row, course, access };
  }

  /** The lessons of a course that open to this reader later. */
  async lockedTo(
    reader: Principal,
    course: TaughtCourse,
    access: CourseAccess,
  ): Promise<ReadonlySet<string>> {
    if (access.kind !== 'granted' || teaches(reader, course)) return new Set();
    const facts = this.factsOf(access);
    const lessons = ((await this.versions.outline(course.courseId)) ?? []).flatMap(({ lessons }) => lessons);
    return new Set(
      lessons
        .filter(({ id, opening = null }) => lockOf({ lessonId: id, opening }, facts))
        .map(({ id }) => id),
    );
  }

  /** Whoever is not enrolled reads previews alone, which are never locked. */
  private lockFor({ lesson }: PublishedLessonRow, access: CourseAccess | undefined): LessonLock | null {
    if (access?.kind !== 'granted') return null;
    return lockOf(lesson, this.factsOf(access));
  }

  private factsOf(access: Extract<CourseAccess, { kind: 'granted' }>): LearnerFacts {
    return {
      startedAt: new Date(access.startedAt),
      hasFinished: access.status === 'completed',
      completedLessonIds: new Set(access.completedLessonIds),
      now: this.clock.now(),
    };
  }

  private async refusal(
    { lesson }: PublishedLessonRow,
    access: CourseAccess | undefined,
    { opensAt, missingLessonIds }: LessonLock,
  ): Promise<DomainError> {
    const { courseId, versionId, title } = lesson;
    const after = await this.versions.titlesOf(versionId, missingLessonIds);
    return contentErrors.locked({
      facts: {
        courseId,
        enrollmentId: access?.enrollmentId ?? null,
        title,
        opensAt: opensAt?.toISOString() ?? null,
        after,
      },
    });
  }

  private async accessOf(
    reader: Principal,
    { lesson }: PublishedLessonRow,
  ): Promise<CourseAccess | undefined> {
    if (reader.kind !== 'person') return undefined;
    try {
      return await this.enrollments.getAccess({ courseId: lesson.courseId, learnerId: reader.id });
    } catch (error) {
      // A preview is open to all, so it is shown without its tick while enrollment does not answer.
      if (lesson.isPreview && error instanceof DomainError && error.kind === 'operational') return undefined;
      throw error;
    }
  }
}

/** While the event that tells of a new course is still coming, its version says that it is published. */
function courseOf({ lesson, status, instructorIds }: PublishedLessonRow): TaughtCourse {
  return { courseId: lesson.courseId, status: status ?? 'published', instructorIds: instructorIds ?? [] };
}
