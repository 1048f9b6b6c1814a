import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { courseChanged, courseCreated } from '../../course/course.contract';
import { SharesRepository } from '../data/shares.repository';

/** Keeps who teaches what is sold, so that shares find whom they belong to. */
@injectable()
export class OnCourseChanged implements EventConsumer<typeof courseCreated | typeof courseChanged> {
  constructor(@inject(SharesRepository) private readonly shares: SharesRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof courseCreated | typeof courseChanged>): Promise<void> {
    const { courseId, title, instructorIds } = event.payload;
    await this.shares.saveCourse(tx, { courseId, title, instructorIds });
  }
}
