import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { userProfileChanged } from '../../user/user.contract';
import { EnrollmentRepository } from '../data/enrollment.repository';

/** Keeps the names that instructors see in their list of students. */
@injectable()
export class OnProfileChanged implements EventConsumer<typeof userProfileChanged> {
  constructor(@inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof userProfileChanged>): Promise<void> {
    const { userId, name } = event.payload;
    await this.enrollments.saveLearner(tx, { learnerId: userId, name });
  }
}
