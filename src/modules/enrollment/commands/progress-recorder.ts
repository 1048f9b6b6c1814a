import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { completeEnrollment, type Enrollment, hasAccess } from '../domain/enrollment';
import { isFinished, type Progress } from '../domain/progress';
import { enrollmentCompleted, lessonCompleted } from '../enrollment.contract';
import { LearningRecord } from '../queries/learning-record';

/**
 * Records completed lessons of a locked enrolment, those whose quiz was passed among them, and finishes the course with the
 * last one.
 */
@injectable()
export class ProgressRecorder {
  constructor(
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(LearningRecord) private readonly learning: LearningRecord,
  ) {}

  async record(
    tx: Transaction,
    enrollment: Enrollment,
    lessonIds: readonly string[],
    now: Date,
  ): Promise<Progress> {
    const facts = {
      enrollmentId: enrollment.id,
      courseId: enrollment.courseId,
      learnerId: enrollment.learnerId,
    };
    const passed = await this.lessonsPassed(tx, enrollment);
    for (const lessonId of new Set([...lessonIds, ...passed])) {
      const isNew = await this.enrollments.completeLesson(tx, enrollment.id, lessonId, now);
      if (isNew) await tx.publish(lessonCompleted, { ...facts, lessonId, completedAt: now.toISOString() });
    }

    const { version, progress } = await this.learning.of(tx, enrollment);
    const finishes = version && isFinished(progress) && hasAccess(enrollment, now) && !enrollment.completedAt;
    if (finishes) {
      await this.enrollments.save(tx, completeEnrollment(enrollment, version.versionId, now), now);
      const completion = { courseVersionId: version.versionId, completedAt: now.toISOString() };
      await tx.publish(enrollmentCompleted, { ...facts, ...completion });
    } else {
      await this.enrollments.save(tx, enrollment, now);
    }
    return progress;
  }

  /** Lessons of the version that holds whose quiz she has passed, and which do not count as completed yet. */
  private async lessonsPassed(tx: Transaction, enrollment: Enrollment): Promise<string[]> {
    const quizzes = await this.enrollments.passedQuizzes(tx, enrollment.id);
    if (quizzes.size === 0) return [];
    const { version, completedLessonIds } = await this.learning.of(tx, enrollment);
    return (version?.lessons ?? [])
      .filter(
        ({ lessonId, quizId }) => quizId !== null && quizzes.has(quizId) && !completedLessonIds.has(lessonId),
      )
      .map(({ lessonId }) => lessonId);
  }
}
