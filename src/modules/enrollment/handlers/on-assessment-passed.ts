import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import { platformErrors } from '../../../platform/errors/platform-errors';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import type { assessmentPassed } from '../../assessment/assessment.contract';
import { ProgressRecorder } from '../commands/progress-recorder';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { LearningRecord } from '../queries/learning-record';

/** So long the version of the course that holds a quiz may follow after the quiz was passed. */
const versionFollowsWithin = 2 * 60_000;

/** A quiz that was passed completes the lessons it stands in. It counts even if access has ended meanwhile. */
@injectable()
export class OnAssessmentPassed implements EventConsumer<typeof assessmentPassed> {
  constructor(
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(LearningRecord) private readonly learning: LearningRecord,
    @inject(ProgressRecorder) private readonly recorder: ProgressRecorder,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof assessmentPassed>): Promise<void> {
    const { learnerId, courseId, quizId } = event.payload;
    // Those who teach a course may try its quizzes without being enrolled in it.
    const enrollment = await this.enrollments.lockForLearner(tx, learnerId, courseId);
    if (!enrollment) return;
    const { version } = await this.learning.of(tx, enrollment);
    const lessons = (version?.lessons ?? []).filter((lesson) => lesson.quizId === quizId);
    // Assessment may know a version before this module does. One that has left the quiz out meanwhile has no use for it.
    const isEarly = this.clock.now().getTime() - event.occurredAt.getTime() < versionFollowsWithin;
    if (lessons.length === 0 && !enrollment.completedAt && isEarly)
      throw platformErrors.unavailable({ facts: { courseId, quizId } });
    await this.recorder.record(
      tx,
      enrollment,
      lessons.map(({ lessonId }) => lessonId),
      this.clock.now(),
    );
  }
}
