import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { paymentRefunded, paymentSucceeded } from '../../payment/payment.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';
import { KnownCourses } from '../queries/known-courses';

type PaymentEvent = typeof paymentSucceeded | typeof paymentRefunded;

/** Receipts for what was paid and what was given back. That the course is open is enrollment's to say. */
@injectable()
export class OnPayment implements EventConsumer<PaymentEvent> {
  constructor(
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  async handle(tx: Transaction, event: EventOf<PaymentEvent>): Promise<void> {
    const cause = causeOf(event);
    const { courseId, learnerId, orderId } = event.payload;
    const { slug, title } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title };
    switch (event.type) {
      case 'payment.succeeded': {
        const { amount, paidAt, invoiceNumber } = event.payload;
        // A coupon left nothing to pay, and nothing needs no receipt.
        if (amount.amount === 0) return;
        const variables = { course, orderId, amount, paidAt, invoiceNumber };
        return this.mail.queue(tx, learnerId, { kind: 'payment_receipt', variables }, cause);
      }
      case 'payment.refunded': {
        const { refunded, isFull, refundedAt } = event.payload;
        const kind = 'payment_refunded';
        const variables = { course, orderId, refunded, isFull, refundedAt };
        await this.mail.queue(tx, learnerId, { kind, variables }, cause);
        return this.inbox.notify(tx, learnerId, { kind, course, refunded }, cause);
      }
    }
  }
}
