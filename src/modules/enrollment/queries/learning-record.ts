import { inject, injectable } from 'tsyringe';
import type { Reader } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { type CourseVersion, PublishedCoursesRepository } from '../data/published-courses.repository';
import { type Enrollment, startOf } from '../domain/enrollment';
import { type Progress, progressOf } from '../domain/progress';

export interface Learning {
  /** The finished version for those who finished, the current one for those under way; undefined while it is coming. */
  readonly version: CourseVersion | undefined;
  readonly completedLessonIds: ReadonlySet<string>;
  readonly progress: Progress;
}

/** How far someone has come, counted against the version that holds for her (promise 4). */
@injectable()
export class LearningRecord {
  constructor(
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(PublishedCoursesRepository) private readonly courses: PublishedCoursesRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async of(reader: Reader, enrollment: Enrollment): Promise<Learning> {
    const version = enrollment.completedVersionId
      ? await this.courses.version(reader, enrollment.completedVersionId)
      : await this.courses.currentVersion(reader, enrollment.courseId);
    const completedLessonIds = await this.enrollments.completedLessons(reader, enrollment.id);
    const progress = progressOf(version?.lessons ?? [], completedLessonIds, {
      startedAt: startOf(enrollment),
      hasFinished: enrollment.completedAt !== null,
      now: this.clock.now(),
    });
    return { version, completedLessonIds, progress };
  }
}
