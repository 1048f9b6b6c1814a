import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { DomainError } from '../../../platform/errors/domain-error';
import { newId } from '../../../platform/identifiers/identifier';
import { Logger } from '../../../platform/logging/logger';
import { Clock } from '../../../platform/time/clock';
import { OrdersRepository } from '../data/orders.repository';
import { RefundsRepository } from '../data/refunds.repository';
import type { Order } from '../domain/order';
import { leftToRefund, type Refund } from '../domain/refund';
import { factOfRefund, type StripeFact } from '../domain/stripe-facts';
import { paymentErrors } from '../payment.errors';
import { StripeGateway } from '../stripe/stripe-gateway';
import { ApplyFacts } from './apply-facts';
import { RequestRefund } from './request-refund';

export type RefundAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'answered'; readonly fact: StripeFact }
  /** With what Stripe has given back of it so far, which may be why. */
  | { readonly kind: 'refused'; readonly failure: string; readonly made: readonly StripeFact[] };

/** Asks Stripe for a promised refund, then keeps its answer. Webhooks tell the same once more, which changes nothing. */
@injectable()
export class SendRefund {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(RefundsRepository) private readonly refunds: RefundsRepository,
    @inject(StripeGateway) private readonly gateway: StripeGateway,
    @inject(ApplyFacts) private readonly applyFacts: ApplyFacts,
    @inject(RequestRefund) private readonly requestRefund: RequestRefund,
    @inject(Logger) private readonly logger: Logger,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async ask(refundId: string): Promise<RefundAnswer> {
    const refund = await this.refunds.find(this.database, refundId);
    if (refund?.status !== 'pending') return { kind: 'nothing' };
    const order = await this.orders.find(this.database, refund.orderId);
    if (!order?.paymentIntentId) return { kind: 'nothing' };
    try {
      // Stripe forgets idempotency keys after a day; a refund that was made bears our id for ever.
      const made = await this.gateway.listRefunds(order.paymentIntentId);
      const known = made.find(({ metadata }) => metadata?.refundId === refund.id);
      const answer = known ?? (await this.gateway.refund(refund, order.paymentIntentId));
      return { kind: 'answered', fact: factOfRefund(answer) };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== paymentErrors.refusedByStripe.code) throw error;
      const made = (await this.gateway.listRefunds(order.paymentIntentId)).map(factOfRefund);
      return { kind: 'refused', failure: String(error.facts?.message ?? error.message).slice(0, 500), made };
    }
  }

  async keep(
    tx: Transaction,
    { orderId, refundId }: { orderId: string; refundId: string },
    answer: RefundAnswer,
  ) {
    if (answer.kind === 'answered') await this.applyFacts.apply(tx, { orderId, facts: [answer.fact] });
    if (answer.kind !== 'refused') return;
    if (answer.made.length > 0) await this.applyFacts.apply(tx, { orderId, facts: answer.made });
    await this.fail(tx, { orderId, refundId }, answer.failure);
  }

  /** What was promised is free again; support sees why, and may try another way. */
  private async fail(
    tx: Transaction,
    ids: { orderId: string; refundId: string },
    failure: string,
  ): Promise<void> {
    const order = await this.orders.lock(tx, ids.orderId);
    const refund: Refund | undefined = await this.refunds.find(tx, ids.refundId);
    if (refund?.status !== 'pending') return;
    const settledAt = this.clock.now();
    await this.refunds.save(tx, { ...refund, status: 'failed', failure, settledAt, nextCheckAt: null });
    this.logger.error('Stripe refused a refund.', { ...ids, failure });
    if (order) await this.giveBackTheRest(tx, order, refund);
  }

  /**
   * What could open nothing goes back in full (promise 1): where a part of it was given back in Stripe meanwhile, what is left
   * is promised anew. It is less each time, so this ends.
   */
  private async giveBackTheRest(tx: Transaction, order: Order, failed: Refund): Promise<void> {
    const left = leftToRefund(order, await this.refunds.ofOrder(tx, order.id));
    const isSmaller = left > 0 && left < failed.amount;
    if (failed.cause !== 'purchase_rejected' || !isSmaller || order.status === 'disputed') return;
    const { cause, reason, requestedBy, orderId } = failed;
    const rest = { id: newId(), orderId, amount: undefined, reason, cause, requestedBy };
    await this.requestRefund.promise(tx, rest);
  }
}
