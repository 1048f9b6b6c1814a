import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { purchaseRejected } from '../../enrollment/enrollment.contract';
import { RequestRefund } from '../commands/request-refund';
import { OrdersRepository } from '../data/orders.repository';
import { RefundsRepository } from '../data/refunds.repository';
import { leftToRefund } from '../domain/refund';
import { paymentErrors } from '../payment.errors';

const reasons = {
  course_gone: 'The course had gone when the payment came.',
  paid_twice: 'The course had been paid for already.',
} as const;

/** A payment that could open nothing goes back in full (promise 1). */
@injectable()
export class OnPurchaseRejected implements EventConsumer<typeof purchaseRejected> {
  constructor(
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(RefundsRepository) private readonly refunds: RefundsRepository,
    @inject(RequestRefund) private readonly requestRefund: RequestRefund,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof purchaseRejected>): Promise<void> {
    const { orderId, reason } = event.payload;
    const order = await this.orders.lock(tx, orderId);
    const refunds = await this.refunds.ofOrder(tx, orderId);
    const pending = refunds.filter(({ status }) => status === 'pending');
    if (pending.some(({ cause }) => cause === 'purchase_rejected') || order?.status === 'disputed') return;
    // What is on its way may still be refused, and then that has to go back too: it is asked again when this is known.
    if (pending.length > 0) throw paymentErrors.stripeUnavailable({ facts: { orderId, waitsFor: 'refund' } });
    if (order && leftToRefund(order, refunds) === 0) return;
    await this.requestRefund.promise(tx, {
      // The event's own id, so that the key under which Stripe is asked comes from it.
      id: event.id,
      orderId,
      amount: undefined,
      reason: reasons[reason],
      cause: 'purchase_rejected',
      requestedBy: null,
    });
  }
}
