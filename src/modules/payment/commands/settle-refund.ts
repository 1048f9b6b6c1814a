import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { LedgerRepository } from '../data/ledger.repository';
import { OrdersRepository } from '../data/orders.repository';
import { RefundsRepository } from '../data/refunds.repository';
import { failedRefundTransaction, refundTransaction } from '../domain/ledger';
import { changeRefunded, type Order } from '../domain/order';
import { decideSettlement, promiseRefund, type Refund, type RefundFact } from '../domain/refund';
import { paymentRefunded } from '../payment.contract';
import { paymentErrors } from '../payment.errors';
import { sharesDue } from '../payment.events';
import { factsOfOrder } from './facts-of-order';
import { IssueDocuments } from './issue-documents';

/** Makes what Stripe says of a refund true here, once: whether it answers one of ours, or was made in Stripe's dashboard. */
@injectable()
export class SettleRefund {
  constructor(
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(RefundsRepository) private readonly refunds: RefundsRepository,
    @inject(LedgerRepository) private readonly ledger: LedgerRepository,
    @inject(IssueDocuments) private readonly documents: IssueDocuments,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** The order, which the caller has locked, as it is afterwards. */
  async apply(tx: Transaction, order: Order, fact: RefundFact): Promise<Order> {
    // Money goes back only after it came: what Stripe has not told us yet is asked again.
    if (!order.paidAt)
      throw paymentErrors.stripeUnavailable({ facts: { orderId: order.id, waitsFor: 'payment' } });
    const known = await this.find(tx, order, fact);
    const refund = known ?? fromStripe(order, fact, this.clock.now());
    if (!known) await this.refunds.insert(tx, refund);
    switch (decideSettlement(refund, fact)) {
      case 'nothing':
        return order;
      case 'named':
        await this.refunds.save(tx, { ...refund, stripeRefundId: fact.stripeRefundId });
        return order;
      case 'made':
        return this.give(tx, order, refund, fact);
      case 'failed':
        await this.fail(tx, refund, fact);
        return order;
      case 'returned':
        return this.takeBack(tx, order, refund, fact);
    }
  }

  private async find(tx: Transaction, order: Order, fact: RefundFact): Promise<Refund | undefined> {
    const all = await this.refunds.ofOrder(tx, order.id);
    return (
      all.find(({ stripeRefundId }) => stripeRefundId === fact.stripeRefundId) ??
      all.find(({ id, stripeRefundId }) => id === fact.refundId && stripeRefundId === null)
    );
  }

  private async give(tx: Transaction, order: Order, refund: Refund, fact: RefundFact): Promise<Order> {
    const now = this.clock.now();
    const { stripeRefundId, refunded } = fact;
    const facts = { orderId: order.id, occurredAt: now };
    await this.ledger.record(tx, refundTransaction(stripeRefundId, refunded), facts);
    await this.documents.creditNote(tx, order, { stripeRefundId, amount: refunded.amount });
    const changed = changeRefunded(order, refunded.amount);
    await this.orders.save(tx, changed);
    await tx.publish(sharesDue, { orderId: order.id });
    await this.refunds.save(tx, {
      ...refund,
      stripeRefundId,
      status: 'succeeded',
      failure: null,
      settledAt: now,
      nextCheckAt: null,
    });
    await tx.publish(paymentRefunded, {
      ...factsOfOrder(order),
      refunded,
      isFull: changed.refundedAmount === order.amount,
      refundedAt: now.toISOString(),
    });
    return changed;
  }

  private async fail(tx: Transaction, refund: Refund, fact: RefundFact): Promise<void> {
    await this.refunds.save(tx, {
      ...refund,
      stripeRefundId: fact.stripeRefundId,
      status: 'failed',
      failure: fact.failure ?? 'unknown',
      settledAt: this.clock.now(),
      nextCheckAt: null,
    });
  }

  /** Weeks later a bank may send a refund back. Access that has ended stays so, until support gives it again. */
  private async takeBack(tx: Transaction, order: Order, refund: Refund, fact: RefundFact): Promise<Order> {
    await this.fail(tx, refund, fact);
    const facts = { orderId: order.id, occurredAt: this.clock.now() };
    const { stripeRefundId, refunded } = fact;
    await this.ledger.record(tx, failedRefundTransaction(stripeRefundId, refunded), facts);
    await this.documents.takeBackCreditNote(tx, order, { stripeRefundId, amount: refunded.amount });
    const changed = changeRefunded(order, -refunded.amount);
    await this.orders.save(tx, changed);
    await tx.publish(sharesDue, { orderId: order.id });
    return changed;
  }
}

function fromStripe(order: Order, fact: RefundFact, now: Date): Refund {
  const promised = promiseRefund({
    id: newId(),
    order,
    amount: fact.refunded.amount,
    cause: 'stripe',
    reason: 'Refunded in Stripe.',
    requestedBy: null,
    now,
  });
  return { ...promised, currency: fact.refunded.currency, stripeRefundId: fact.stripeRefundId };
}
