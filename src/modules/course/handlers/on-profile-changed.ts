import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { userProfileChanged } from '../../user/user.contract';
import { CourseRepository } from '../data/course.repository';

/** Keeps who people are, because any of them may come to teach. */
@injectable()
export class OnProfileChanged implements EventConsumer<typeof userProfileChanged> {
  constructor(@inject(CourseRepository) private readonly courses: CourseRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof userProfileChanged>): Promise<void> {
    const { userId, name, headline, biography } = event.payload;
    await this.courses.savePerson(tx, { personId: userId, name, headline, biography });
  }
}
