import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { paymentPayoutRecorded, paymentStatementIssued } from '../../payment/payment.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';

type EarningsEvent = typeof paymentStatementIssued | typeof paymentPayoutRecorded;

/** Tells instructors of a month's statement, and of money that was sent to them. */
@injectable()
export class OnEarnings implements EventConsumer<EarningsEvent> {
  constructor(
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  async handle(tx: Transaction, event: EventOf<EarningsEvent>): Promise<void> {
    const cause = causeOf(event);
    const { instructorId } = event.payload;
    switch (event.type) {
      case 'payment.statement_issued': {
        const { number, period } = event.payload;
        const kind = 'statement_issued';
        await this.mail.queue(tx, instructorId, { kind, variables: { number, period } }, cause);
        return this.inbox.notify(tx, instructorId, { kind, number, period }, cause);
      }
      case 'payment.payout_recorded': {
        const { amount, reference } = event.payload;
        const kind = 'payout_recorded';
        await this.mail.queue(tx, instructorId, { kind, variables: { amount, reference } }, cause);
        return this.inbox.notify(tx, instructorId, { kind, amount, reference }, cause);
      }
    }
  }
}
