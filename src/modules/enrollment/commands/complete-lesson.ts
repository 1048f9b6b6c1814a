import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { enrollmentErrors } from '../enrollment.errors';
import { mayLearn } from '../http/enrollment.policy';
import { presentLock, presentProgress } from '../http/enrollment.presenter';
import type { ProgressView } from '../http/enrollment.schemas';
import { LearningRecord } from '../queries/learning-record';
import { ProgressRecorder } from './progress-recorder';

/** The learner says that she is done with a lesson. Saying it again changes nothing. */
@injectable()
export class CompleteLesson {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(LearningRecord) private readonly learning: LearningRecord,
    @inject(ProgressRecorder) private readonly recorder: ProgressRecorder,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    learner: Person;
    enrollmentId: string;
    lessonId: string;
  }): Promise<z.input<typeof ProgressView>> {
    return this.work.run(async (tx) => {
      const enrollment = await this.enrollments.lock(tx, request.enrollmentId);
      if (!enrollment) throw enrollmentErrors.notFound();
      const now = this.clock.now();
      permit(mayLearn(request.learner, enrollment, now));

      const { version, completedLessonIds, progress: before } = await this.learning.of(tx, enrollment);
      const lesson = version?.lessons.find(({ lessonId }) => lessonId === request.lessonId);
      if (!lesson) throw enrollmentErrors.lessonNotFound();
      const lock = before.remaining.find(({ lessonId }) => lessonId === lesson.lessonId)?.lock;
      if (lock) throw enrollmentErrors.locked({ facts: presentLock(lock) });
      const isDone = completedLessonIds.has(lesson.lessonId);
      if (lesson.isCompletedByPassing && !isDone)
        throw enrollmentErrors.quizNotPassed({ facts: { quizId: lesson.quizId } });

      const progress = await this.recorder.record(tx, enrollment, [lesson.lessonId], now);
      return presentProgress(progress);
    });
  }
}
