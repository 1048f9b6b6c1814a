import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { ProgressRecorder } from '../commands/progress-recorder';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { PublishedCoursesRepository } from '../data/published-courses.repository';
import { versionToAdopt } from '../enrollment.contract';

/** So many learners are looked at in one transaction; the rest follow by an event of its own. */
const batch = 100;

/** Those under way for whom a new version leaves nothing to do have finished; quizzes passed before count in it. */
@injectable()
export class OnVersionToAdopt implements EventConsumer<typeof versionToAdopt> {
  constructor(
    @inject(PublishedCoursesRepository) private readonly courses: PublishedCoursesRepository,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(ProgressRecorder) private readonly recorder: ProgressRecorder,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof versionToAdopt>): Promise<void> {
    const { affectedIds, nextAfterId } = await this.courses.lockAffected(tx, event.payload, batch);
    const now = this.clock.now();
    for (const enrollmentId of affectedIds) {
      const enrollment = await this.enrollments.find(tx, enrollmentId);
      if (enrollment) await this.recorder.record(tx, enrollment, [], now);
    }
    if (nextAfterId) await tx.publish(versionToAdopt, { ...event.payload, afterId: nextAfterId });
  }
}
