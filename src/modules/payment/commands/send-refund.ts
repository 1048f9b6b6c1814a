import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { DomainError } from '../../../platform/errors/domain-error';
import { Logger } from '../../../platform/logging/logger';
import { Clock } from '../../../platform/time/clock';
import { OrdersRepository } from '../data/orders.repository';
import { RefundsRepository } from '../data/refunds.repository';
import type { Refund } from '../domain/refund';
import { factOfRefund, type StripeFact } from '../domain/stripe-facts';
import { paymentErrors } from '../payment.errors';
import { StripeGateway } from '../stripe/stripe-gateway';
import { ApplyFacts } from './apply-facts';

export type RefundAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'answered'; readonly fact: StripeFact }
  | { readonly kind: 'refused'; readonly failure: string };

/** Asks Stripe for a promised refund, then keeps its answer. Webhooks tell the same once more, which changes nothing. */
@injectable()
export class SendRefund {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(RefundsRepository) private readonly refunds: RefundsRepository,
    @inject(StripeGateway) private readonly gateway: StripeGateway,
    @inject(ApplyFacts) private readonly applyFacts: ApplyFacts,
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
      return { kind: 'refused', failure: String(error.facts?.message ?? error.message).slice(0, 500) };
    }
  }

  async keep(
    tx: Transaction,
    { orderId, refundId }: { orderId: string; refundId: string },
    answer: RefundAnswer,
  ) {
    if (answer.kind === 'answered') await this.applyFacts.apply(tx, { orderId, facts: [answer.fact] });
    if (answer.kind === 'refused') await this.fail(tx, { orderId, refundId }, answer.failure);
  }

  /** What was promised is free again; support sees why, and may try another way. */
  private async fail(
    tx: Transaction,
    ids: { orderId: string; refundId: string },
    failure: string,
  ): Promise<void> {
    await this.orders.lock(tx, ids.orderId);
    const refund: Refund | undefined = await this.refunds.find(tx, ids.refundId);
    if (refund?.status !== 'pending') return;
    const settledAt = this.clock.now();
    await this.refunds.save(tx, { ...refund, status: 'failed', failure, settledAt, nextCheckAt: null });
    this.logger.error('Stripe refused a refund.', { ...ids, failure });
  }
}
