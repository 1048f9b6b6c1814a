import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { type seatOffered, waitingEnded } from '../../enrollment/enrollment.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';
import { KnownCourses } from '../queries/known-courses';

type SeatEvent = typeof seatOffered | typeof waitingEnded;

/** Tells somebody who waits that a seat is held for her, and if she let it go, that it is gone. */
@injectable()
export class OnSeat implements EventConsumer<SeatEvent> {
  constructor(
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  async handle(tx: Transaction, event: EventOf<SeatEvent>): Promise<void> {
    if (event.type === waitingEnded.type && event.payload.outcome !== 'lapsed') return;
    const cause = causeOf(event);
    const { courseId, learnerId } = event.payload;
    const { slug, title } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title };
    switch (event.type) {
      case 'enrollment.seat_offered': {
        const { expiresAt } = event.payload;
        const variables = { course, expiresAt };
        await this.mail.queue(tx, learnerId, { kind: 'seat_offered', variables }, cause);
        await this.inbox.notify(tx, learnerId, { kind: 'seat_offered', ...variables }, cause);
        return;
      }
      case 'enrollment.waiting_ended':
        await this.mail.queue(tx, learnerId, { kind: 'seat_lapsed', variables: { course } }, cause);
        await this.inbox.notify(tx, learnerId, { kind: 'seat_lapsed', course }, cause);
    }
  }
}
