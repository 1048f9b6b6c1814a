import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { CouponsRepository } from '../data/coupons.repository';
import { LedgerRepository } from '../data/ledger.repository';
import { OrdersRepository } from '../data/orders.repository';
import { documentNumber } from '../domain/billing-document';
import { feeTransaction, paymentTransaction } from '../domain/ledger';
import {
  acceptPayment,
  endsCheckout,
  expireOrder,
  type Order,
  openWithoutCharge,
  recordDecline,
} from '../domain/order';
import type { FactsOfOrder, StripeFact } from '../domain/stripe-facts';
import { paymentFailed, paymentSucceeded } from '../payment.contract';
import { paymentErrors } from '../payment.errors';
import { sharesDue } from '../payment.events';
import { factsOfOrder } from './facts-of-order';
import { IssueDocuments } from './issue-documents';
import { SettleDispute } from './settle-dispute';
import { SettleRefund } from './settle-refund';

type Fact<Kind extends StripeFact['kind']> = Extract<StripeFact, { kind: Kind }>;

/**
 * Makes what Stripe says of an order true here: in the order, in the ledger and in what others are told. Webhooks and the
 * reconciler come through here alike; what is known already changes nothing.
 */
@injectable()
export class ApplyFacts {
  constructor(
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(CouponsRepository) private readonly coupons: CouponsRepository,
    @inject(LedgerRepository) private readonly ledger: LedgerRepository,
    @inject(IssueDocuments) private readonly documents: IssueDocuments,
    @inject(SettleRefund) private readonly settleRefund: SettleRefund,
    @inject(SettleDispute) private readonly settleDispute: SettleDispute,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws payment.order_not_found, payment.amount_mismatch */
  async apply(tx: Transaction, { orderId, facts }: FactsOfOrder): Promise<void> {
    let order = await this.orders.lock(tx, orderId);
    if (!order) throw paymentErrors.orderNotFound({ facts: { orderId } });
    for (const fact of facts) order = await this.applyOne(tx, order, fact);
  }

  private applyOne(tx: Transaction, order: Order, fact: StripeFact): Promise<Order> {
    switch (fact.kind) {
      case 'paid':
        return this.pay(tx, order, fact);
      case 'expired':
        return this.expire(tx, order, fact);
      case 'declined':
        return this.save(tx, recordDecline(order, fact.declineCode, this.clock.now()));
      case 'settled':
        return this.settleCharge(tx, order, fact);
      case 'refund':
        return this.settleRefund.apply(tx, order, fact);
      case 'dispute':
        return this.settleDispute.apply(tx, order, fact);
    }
  }

  private async pay(tx: Transaction, order: Order, fact: Fact<'paid'>): Promise<Order> {
    const now = this.clock.now();
    const decision = acceptPayment(order, { ...fact, paidAt: now });
    if (decision.kind === 'nothing') return order;
    if (decision.kind === 'mismatch') {
      const asked = { amount: order.amount, currency: order.currency };
      throw paymentErrors.amountMismatch({ facts: { orderId: order.id, asked, paid: { ...fact.paid } } });
    }
    await this.keepPayment(tx, decision.order, fact.paymentIntentId, now);
    return decision.order;
  }

  /** A coupon pays all of a new order: it opens the course as a payment does, and nothing is charged. */
  async payByCoupon(tx: Transaction, order: Order): Promise<Order> {
    const now = this.clock.now();
    const paid = openWithoutCharge(order, now);
    await this.keepPayment(tx, paid, order.id, now);
    return paid;
  }

  private async keepPayment(tx: Transaction, order: Order, sourceId: string, now: Date): Promise<void> {
    const { id, amount, currency, discountAmount } = order;
    await this.save(tx, order);
    await this.coupons.use(tx, id, now);
    const movement = paymentTransaction(sourceId, { amount, currency }, discountAmount);
    if (movement) await this.ledger.record(tx, movement, { orderId: id, occurredAt: now });
    await tx.publish(sharesDue, { orderId: id });
    const invoice = await this.documents.invoice(tx, order);
    const invoiceNumber = invoice ? documentNumber(invoice) : null;
    await tx.publish(paymentSucceeded, { ...factsOfOrder(order), paidAt: now.toISOString(), invoiceNumber });
  }

  private async expire(tx: Transaction, order: Order, fact: Fact<'expired'>): Promise<Order> {
    const now = this.clock.now();
    // Another order may have taken its place before Stripe said that this one can be paid no more.
    if (endsCheckout(order, fact.sessionId)) await this.coupons.release(tx, order.id, now);
    const expired = expireOrder(order, fact.sessionId);
    if (!expired) return order;
    const failedAt = now.toISOString();
    await tx.publish(paymentFailed, { ...factsOfOrder(order), reason: 'expired', failedAt });
    return this.save(tx, expired);
  }

  private async settleCharge(tx: Transaction, order: Order, fact: Fact<'settled'>): Promise<Order> {
    const movement = feeTransaction(fact.chargeId, fact.fee);
    if (movement) await this.ledger.record(tx, movement, { orderId: order.id, occurredAt: this.clock.now() });
    const isDone = order.paidAt !== null;
    return this.save(tx, {
      ...order,
      chargeId: fact.chargeId,
      nextCheckAt: isDone ? null : order.nextCheckAt,
    });
  }

  private async save(tx: Transaction, order: Order): Promise<Order> {
    await this.orders.save(tx, order);
    return order;
  }
}
