import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { DisputesRepository } from '../data/disputes.repository';
import { LedgerRepository } from '../data/ledger.repository';
import { OrdersRepository } from '../data/orders.repository';
import { RefundsRepository } from '../data/refunds.repository';
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
import { leftToRefund } from '../domain/refund';
import { paymentDisputeDecided, paymentDisputed, paymentInquiryOpened } from '../payment.contract';
import { paymentErrors } from '../payment.errors';
import { sharesDue } from '../payment.events';
import { factsOfOrder } from './facts-of-order';
import { RequestRefund } from './request-refund';

/**
 * Makes what Stripe says of a dispute true here: what a bank took and gave back in the books, and whether the order is paid.
 * Access ends while the bank has the money, comes back when the dispute is won, and stays ended when it is lost.
 */
@injectable()
export class SettleDispute {
  constructor(
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(DisputesRepository) private readonly disputes: DisputesRepository,
    @inject(RefundsRepository) private readonly refunds: RefundsRepository,
    @inject(RequestRefund) private readonly requestRefund: RequestRefund,
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
    await tx.publish(sharesDue, { orderId: order.id });
    await this.tell(tx, changed, after, news, now);
    if (!isHeld) await this.giveBackWhatOpenedNothing(tx, changed);
    return changed;
  }

  /**
   * What could open nothing goes back (promise 1). Stripe refuses that while a bank has the money, which may have begun and ended
   * before we heard of it.
   */
  private async giveBackWhatOpenedNothing(tx: Transaction, order: Order): Promise<void> {
    const refunds = await this.refunds.ofOrder(tx, order.id);
    const refused = refunds.find(({ cause, status }) => cause === 'purchase_rejected' && status === 'failed');
    const isUnderWay = refunds.some(({ status }) => status === 'pending');
    if (!refused || isUnderWay || leftToRefund(order, refunds) === 0) return;
    const { cause, reason, requestedBy, orderId } = refused;
    await this.requestRefund.promise(tx, {
      id: newId(),
      orderId,
      amount: undefined,
      reason,
      cause,
      requestedBy,
    });
  }

  private async book(tx: Transaction, order: Order, fact: DisputeFact, occurredAt: Date): Promise<void> {
    const taken = disputeTransaction(fact.disputeId, fact.withdrawals);
    const returned = reinstatementTransaction(fact.disputeId, fact.reinstatements);
    const facts = { orderId: order.id, occurredAt };
    if (taken) await this.ledger.record(tx, taken, facts);
    if (returned) await this.ledger.record(tx, returned, facts);
  }

  private async tellInquiry(tx: Transaction, order: Order, dispute: Dispute): Promise<void> {
    const { amount, currency, respondBy, openedAt } = dispute;
    await tx.publish(paymentInquiryOpened, {
      ...factsOfOrder(order),
      questioned: { amount, currency },
      respondBy: respondBy?.toISOString() ?? null,
      openedAt: openedAt.toISOString(),
    });
  }

  private async tell(
    tx: Transaction,
    order: Order,
    dispute: Dispute,
    { isTakenBack, isAsked, outcome }: DisputeNews,
    now: Date,
  ): Promise<void> {
    const { amount, currency } = dispute;
    const facts = { ...factsOfOrder(order), disputed: { amount, currency } };
    const respondBy = dispute.respondBy?.toISOString() ?? null;
    if (isTakenBack)
      await tx.publish(paymentDisputed, { ...facts, respondBy, disputedAt: now.toISOString() });
    if (isAsked) await this.tellInquiry(tx, order, dispute);
    if (!outcome) return;
    const isPaidAgain = order.status === 'paid';
    await tx.publish(paymentDisputeDecided, { ...facts, outcome, isPaidAgain, decidedAt: now.toISOString() });
  }
}
