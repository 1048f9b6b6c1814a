import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import type { enrollmentActivated, enrollmentRevoked } from '../../enrollment/enrollment.contract';
import { LearnersRepository } from '../data/learners.repository';
import { WaitingMailsRepository } from '../data/waiting-mails.repository';

/** What is of no use to whom the course is closed. */
const kinds = ['enrollment_confirmed', 'announcement'];
const closed = 'The course was closed to the person before it could be sent.';

type LearnerEvent = typeof enrollmentActivated | typeof enrollmentRevoked;

/** Keeps who learns in which course, so that those who teach can reach them. */
@injectable()
export class OnLearner implements EventConsumer<LearnerEvent> {
  constructor(
    @inject(LearnersRepository) private readonly learners: LearnersRepository,
    @inject(WaitingMailsRepository) private readonly waiting: WaitingMailsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<LearnerEvent>): Promise<void> {
    const { courseId, learnerId } = event.payload;
    switch (event.type) {
      case 'enrollment.activated': {
        const openedAt = new Date(event.payload.activatedAt);
        return this.learners.open(tx, { courseId, learnerId, openedAt });
      }
      case 'enrollment.revoked':
        await this.learners.close(tx, courseId, learnerId);
        return this.waiting.cancel(
          tx,
          { personId: learnerId, kinds, about: { course: { courseId } } },
          closed,
          this.clock.now(),
        );
    }
  }
}
