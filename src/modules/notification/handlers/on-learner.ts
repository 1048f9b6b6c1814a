import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { enrollmentActivated, enrollmentRevoked } from '../../enrollment/enrollment.contract';
import { LearnersRepository } from '../data/learners.repository';

type LearnerEvent = typeof enrollmentActivated | typeof enrollmentRevoked;

/** Keeps who learns in which course, so that those who teach can reach them. */
@injectable()
export class OnLearner implements EventConsumer<LearnerEvent> {
  constructor(@inject(LearnersRepository) private readonly learners: LearnersRepository) {}

  async handle(tx: Transaction, event: EventOf<LearnerEvent>): Promise<void> {
    const { courseId, learnerId } = event.payload;
    switch (event.type) {
      case 'enrollment.activated': {
        const openedAt = new Date(event.payload.activatedAt);
        return this.learners.open(tx, { courseId, learnerId, openedAt });
      }
      case 'enrollment.revoked':
        return this.learners.close(tx, courseId, learnerId);
    }
  }
}
