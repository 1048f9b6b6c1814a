import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { reviewPosted } from '../../review/review.contract';
import { NotifyPerson } from '../commands/notify-person';
import { causeOf } from '../domain/message';
import { KnownCourses } from '../queries/known-courses';

/** Tells those who teach a course of a new review. */
@injectable()
export class OnReviewPosted implements EventConsumer<typeof reviewPosted> {
  constructor(
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof reviewPosted>): Promise<void> {
    const { courseId, stars } = event.payload;
    const { slug, title, instructorIds } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title };
    // Always in the same order, because each takes a lock: two courses may have the same teachers.
    for (const instructorId of [...instructorIds].sort()) {
      await this.inbox.notify(tx, instructorId, { kind: 'review_posted', course, stars }, causeOf(event));
    }
  }
}
