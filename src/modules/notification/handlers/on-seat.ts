import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { type seatOffered, waitingEnded } from '../../enrollment/enrollment.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { WaitingMailsRepository } from '../data/waiting-mails.repository';
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
    @inject(WaitingMailsRepository) private readonly waiting: WaitingMailsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<SeatEvent>): Promise<void> {
    const cause = causeOf(event);
    const { courseId, learnerId } = event.payload;
    if (event.type === waitingEnded.type) {
      const offer = { personId: learnerId, kinds: ['seat_offered'], about: { course: { courseId } } };
      await this.waiting.cancel(
        tx,
        offer,
        'The seat was taken or let go before it could be sent.',
        this.clock.now(),
      );
      if (event.payload.outcome !== 'lapsed') return;
    }
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
