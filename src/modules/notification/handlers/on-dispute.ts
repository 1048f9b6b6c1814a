import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { AuthApi } from '../../auth/auth.contract';
import type { paymentDisputeDecided, paymentDisputed } from '../../payment/payment.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';
import { KnownCourses } from '../queries/known-courses';

type DisputeEvent = typeof paymentDisputed | typeof paymentDisputeDecided;

/** Tells admins that a bank has taken a payment back, and how it decided in the end. */
@injectable()
export class OnDispute implements EventConsumer<DisputeEvent, readonly string[]> {
  constructor(
    @inject(AuthApi) private readonly auth: AuthApi,
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  async prepare(): Promise<readonly string[]> {
    return (await this.auth.listHolders({ roles: ['admin'] })).userIds;
  }

  async handle(tx: Transaction, event: EventOf<DisputeEvent>, adminIds: readonly string[]): Promise<void> {
    const cause = causeOf(event);
    const { courseId, orderId } = event.payload;
    const { slug, title } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title };
    // Always in the same order, because each takes a lock.
    for (const adminId of [...adminIds].sort()) {
      if (event.type === 'payment.disputed') {
        const { respondBy, amount } = event.payload;
        const variables = { course, orderId, disputed: event.payload.disputed ?? amount, respondBy };
        await this.mail.queue(tx, adminId, { kind: 'payment_disputed', variables }, cause);
        await this.inbox.notify(tx, adminId, { kind: 'payment_disputed', ...variables }, cause);
      } else {
        const { disputed, outcome } = event.payload;
        const variables = { course, orderId, disputed, outcome };
        await this.mail.queue(tx, adminId, { kind: 'dispute_decided', variables }, cause);
        await this.inbox.notify(tx, adminId, { kind: 'dispute_decided', ...variables }, cause);
      }
    }
  }
}
