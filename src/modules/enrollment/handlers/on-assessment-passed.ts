import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import type { assessmentPassed } from '../../assessment/assessment.contract';
import { ProgressRecorder } from '../commands/progress-recorder';
import { EnrollmentRepository } from '../data/enrollment.repository';

/**
 * A quiz that was passed completes the lessons it stands in, now or when a version brings them. It counts even if access
 * has ended meanwhile.
 */
@injectable()
export class OnAssessmentPassed implements EventConsumer<typeof assessmentPassed> {
  constructor(
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(ProgressRecorder) private readonly recorder: ProgressRecorder,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof assessmentPassed>): Promise<void> {
    const { learnerId, courseId, quizId } = event.payload;
    // Those who teach a course may try its quizzes without being enrolled in it.
    const enrollment = await this.enrollments.lockForLearner(tx, learnerId, courseId);
    if (!enrollment) return;
    const now = this.clock.now();
    await this.enrollments.passQuiz(tx, enrollment.id, quizId, now);
    await this.recorder.record(tx, enrollment, [], now);
  }
}
