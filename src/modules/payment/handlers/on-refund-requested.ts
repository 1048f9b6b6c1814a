import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { type RefundAnswer, SendRefund } from '../commands/send-refund';
import type { refundRequested } from '../payment.events';

/** Asks Stripe for a refund that was promised. */
@injectable()
export class OnRefundRequested implements EventConsumer<typeof refundRequested, RefundAnswer> {
  constructor(@inject(SendRefund) private readonly sendRefund: SendRefund) {}

  prepare(event: EventOf<typeof refundRequested>): Promise<RefundAnswer> {
    return this.sendRefund.ask(event.payload.refundId);
  }

  async handle(tx: Transaction, event: EventOf<typeof refundRequested>, answer: RefundAnswer): Promise<void> {
    await this.sendRefund.keep(tx, event.payload, answer);
  }
}
