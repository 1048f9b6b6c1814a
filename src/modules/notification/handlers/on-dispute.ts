import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { AuthApi } from '../../auth/auth.contract';
import type {
  paymentDisputeDecided,
  paymentDisputed,
  paymentInquiryOpened,
} from '../../payment/payment.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import type { CourseWords } from '../domain/mail-words';
import { causeOf } from '../domain/message';
import { KnownCourses } from '../queries/known-courses';

type DisputeEvent = typeof paymentInquiryOpened | typeof paymentDisputed | typeof paymentDisputeDecided;

/** Tells admins that a bank asks about a payment, that it has taken it back, and how it decided in the end. */
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
    const { courseId } = event.payload;
    const { slug, title } = await this.courses.get(tx, courseId);
    // Always in the same order, because each takes a lock.
    for (const adminId of [...adminIds].sort())
      await this.tell(tx, adminId, { courseId, slug, title }, event);
  }

  private async tell(
    tx: Transaction,
    adminId: string,
    course: CourseWords,
    event: EventOf<DisputeEvent>,
  ): Promise<void> {
    const cause = causeOf(event);
    const { orderId } = event.payload;
    switch (event.type) {
      case 'payment.inquiry_opened': {
        const { questioned, respondBy } = event.payload;
        const kind = 'payment_inquiry';
        const variables = { course, orderId, questioned, respondBy };
        await this.mail.queue(tx, adminId, { kind, variables }, cause);
        return this.inbox.notify(tx, adminId, { kind, ...variables }, cause);
      }
      case 'payment.disputed': {
        const { respondBy, amount } = event.payload;
        const kind = 'payment_disputed';
        const variables = { course, orderId, disputed: event.payload.disputed ?? amount, respondBy };
        await this.mail.queue(tx, adminId, { kind, variables }, cause);
        return this.inbox.notify(tx, adminId, { kind, ...variables }, cause);
      }
      case 'payment.dispute_decided': {
        const { disputed, outcome } = event.payload;
        const kind = 'dispute_decided';
        const variables = { course, orderId, disputed, outcome };
        await this.mail.queue(tx, adminId, { kind, variables }, cause);
        return this.inbox.notify(tx, adminId, { kind, ...variables }, cause);
      }
    }
  }
}
