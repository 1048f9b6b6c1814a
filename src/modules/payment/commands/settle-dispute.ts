import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { DisputesRepository } from '../data/disputes.repository';
import { LedgerRepository } from '../data/ledger.repository';
import { OrdersRepository } from '../data/orders.repository';
import {
  type Dispute,
  type DisputeFact,
  type DisputeNews,
  holdsMoney,
  newsOfDispute,
  recordDispute,
} from '../domain/dispute';
import { disputeTransaction, reinstatementTransaction } from '../domain/ledger';
import { holdOrder, type Order, releaseOrder } from '../domain/order';
import { paymentDisputeDecided, paymentDisputed } from '../payment.contract';
import { paymentErrors } from '../payment.errors';
import { factsOfOrder } from './facts-of-order';

/**
 * Makes what Stripe says of a dispute true here: what a bank took and gave back in the books, and whether the order is paid.
 * Access ends while the bank has the money, comes back when the dispute is won, and stays ended when it is lost.
 */
@injectable()
export class SettleDispute {
  constructor(
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(DisputesRepository) private readonly disputes: DisputesRepository,
    @inject(LedgerRepository) private readonly ledger: LedgerRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** The order, which the caller has locked, as it is afterwards. */
  async apply(tx: Transaction, order: Order, fact: DisputeFact): Promise<Order> {
    if (!order.paidAt)
      throw paymentErrors.stripeUnavailable({ facts: { orderId: order.id, waitsFor: 'payment' } });
    const now = this.clock.now();
    const all = await this.disputes.ofOrder(tx, order.id);
    const before = all.find(({ stripeDisputeId }) => stripeDisputeId === fact.disputeId);
    const after = recordDispute(before, fact, { id: newId(), orderId: order.id, now });
    await this.disputes.save(tx, after);
    await this.book(tx, order, fact, now);

    const others = all.filter(({ id }) => id !== after.id);
    const isHeld = [...others, after].some(holdsMoney);
    const news = newsOfDispute(before, after, { wasHeld: order.status === 'disputed', isHeld });
    const changed = isHeld ? holdOrder(order) : releaseOrder(order);
    await this.orders.save(tx, changed);
    await this.tell(tx, changed, after, news, now);
    return changed;
  }

  private async book(tx: Transaction, order: Order, fact: DisputeFact, occurredAt: Date): Promise<void> {
    const taken = disputeTransaction(fact.disputeId, fact.withdrawals);
    const returned = reinstatementTransaction(fact.disputeId, fact.reinstatements);
    const facts = { orderId: order.id, occurredAt };
    if (taken) await this.ledger.record(tx, taken, facts);
    if (returned) await this.ledger.record(tx, returned, facts);
  }

  private async tell(
    tx: Transaction,
    order: Order,
    dispute: Dispute,
    { isTakenBack, outcome }: DisputeNews,
    now: Date,
  ): Promise<void> {
    const { amount, currency } = dispute;
    const facts = { ...factsOfOrder(order), disputed: { amount, currency } };
    const respondBy = dispute.respondBy?.toISOString() ?? null;
    if (isTakenBack)
      await tx.publish(paymentDisputed, { ...facts, respondBy, disputedAt: now.toISOString() });
    if (!outcome) return;
    const isPaidAgain = order.status === 'paid';
    await tx.publish(paymentDisputeDecided, { ...facts, outcome, isPaidAgain, decidedAt: now.toISOString() });
  }
}
