import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { OrdersRepository } from '../data/orders.repository';
import { RefundsRepository } from '../data/refunds.repository';
import { decideRefund, promiseRefund, type RefundCause } from '../domain/refund';
import { mayRefund } from '../http/payment.policy';
import { presentRefund } from '../http/payment.presenter';
import type { RefundView } from '../http/payment.schemas';
import { paymentErrors } from '../payment.errors';
import { refundRequested } from '../payment.events';

/**
 * Promises a refund. The order's row is locked meanwhile, so that refunds asked for side by side never come to more than
 * was paid; Stripe is asked afterwards.
 */
@injectable()
export class RequestRefund {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(RefundsRepository) private readonly refunds: RefundsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws payment.order_not_found, payment.not_paid, payment.disputed, payment.refund_too_large */
  async execute(request: {
    requester: Person;
    orderId: string;
    amount?: number | undefined;
    reason: string;
  }): Promise<z.input<typeof RefundView>> {
    const { requester, orderId, amount, reason } = request;
    permit(mayRefund(requester));
    return this.work.run(async (tx) => {
      const by = { id: newId(), cause: 'staff' as const, requestedBy: requester.id };
      return presentRefund(await this.promise(tx, { orderId, amount, reason, ...by }), requester);
    });
  }

  /** The same inside a unit of work, as for a payment that nothing could be opened for. */
  async promise(
    tx: Transaction,
    asked: {
      readonly id: string;
      readonly orderId: string;
      readonly amount: number | undefined;
      readonly reason: string;
      readonly cause: RefundCause;
      readonly requestedBy: string | null;
    },
  ) {
    const { orderId } = asked;
    const order = await this.orders.lock(tx, orderId);
    if (!order) throw paymentErrors.orderNotFound({ facts: { orderId } });
    const decision = decideRefund(order, await this.refunds.ofOrder(tx, orderId), asked.amount);
    switch (decision.kind) {
      case 'unpaid':
        throw paymentErrors.notPaid({ facts: { status: order.status } });
      case 'disputed':
        throw paymentErrors.disputed();
      case 'too_much': {
        const { currency } = order;
        throw paymentErrors.refundTooLarge({
          facts: { asked: asked.amount ?? null, left: decision.left, currency },
        });
      }
      case 'granted': {
        const refund = promiseRefund({ ...asked, order, amount: decision.amount, now: this.clock.now() });
        await this.refunds.insert(tx, refund);
        await tx.publish(refundRequested, { refundId: refund.id, orderId });
        return refund;
      }
    }
  }
}
