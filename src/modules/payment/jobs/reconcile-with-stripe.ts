import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Logger } from '../../../platform/logging/logger';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { ApplyFacts } from '../commands/apply-facts';
import { OpenCheckout } from '../commands/open-checkout';
import { SendRefund } from '../commands/send-refund';
import { OrdersRepository } from '../data/orders.repository';
import { RefundsRepository } from '../data/refunds.repository';
import { isGivenUp, nextCheck, type Order } from '../domain/order';
import { nextRefundCheck, type Refund } from '../domain/refund';
import { StripeSettings } from '../payment.config';
import { GatherFacts } from '../stripe/gather-facts';

/** What one run looks at, at most; what is left is first in the next. */
const mostPerRun = 50;

/**
 * Compares what is not finished with Stripe, and heals the difference (promise 1): a checkout that was not opened, a payment
 * or its end that no webhook told of, a refund without an answer. One that fails does not hold up the others.
 */
@injectable()
export class ReconcileWithStripe implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(RefundsRepository) private readonly refunds: RefundsRepository,
    @inject(GatherFacts) private readonly gatherFacts: GatherFacts,
    @inject(ApplyFacts) private readonly applyFacts: ApplyFacts,
    @inject(OpenCheckout) private readonly openCheckout: OpenCheckout,
    @inject(SendRefund) private readonly sendRefund: SendRefund,
    @inject(StripeSettings) private readonly settings: StripeSettings,
    @inject(Logger) private readonly logger: Logger,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    if (this.settings.mode === 'off') return;
    const now = this.clock.now();
    for (const order of await this.orders.dueForCheck(this.database, now, mostPerRun)) {
      await this.attempt({ orderId: order.id }, () => this.checkOrder(order));
      await this.putOff(order);
    }
    for (const refund of await this.refunds.dueForCheck(this.database, now, mostPerRun)) {
      await this.attempt({ refundId: refund.id }, () => this.checkRefund(refund));
      await this.putOffRefund(refund);
    }
  }

  private async checkOrder(order: Order): Promise<void> {
    if (order.status === 'opening' && !isGivenUp(order, this.clock.now())) {
      const checkout = await this.openCheckout.ask(order.id);
      if (checkout) await this.work.step((tx) => this.openCheckout.keep(tx, order.id, checkout));
      return;
    }
    const found = isGivenUp(order, this.clock.now())
      ? { orderId: order.id, facts: [{ kind: 'expired', sessionId: null } as const] }
      : await this.gatherFacts.ofOrder(order);
    if (found.facts.length === 0) return;
    await this.work.step((tx) => this.applyFacts.apply(tx, found));
    const facts = found.facts.map(({ kind }) => kind);
    this.logger.info('An order was brought in line with Stripe.', { orderId: order.id, facts });
  }

  private async checkRefund({ id: refundId, orderId }: Refund): Promise<void> {
    const answer = await this.sendRefund.ask(refundId);
    await this.work.step((tx) => this.sendRefund.keep(tx, { orderId, refundId }, answer));
  }

  private async attempt(subject: Record<string, string>, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.warn('Something could not be compared with Stripe.', { ...subject, error });
    }
  }

  /** Unless it was finished meanwhile, it has its next turn later, so that none keeps the others waiting. */
  private async putOff({ id }: Order): Promise<void> {
    const now = this.clock.now();
    await this.work.step(async (tx) => {
      const order = await this.orders.lock(tx, id);
      const isDue = order?.nextCheckAt && order.nextCheckAt <= now;
      if (isDue) await this.orders.save(tx, { ...order, nextCheckAt: nextCheck(order, now) });
    });
  }

  private async putOffRefund({ id, orderId }: Refund): Promise<void> {
    const now = this.clock.now();
    await this.work.step(async (tx) => {
      await this.orders.lock(tx, orderId);
      const refund = await this.refunds.find(tx, id);
      const isDue = refund?.nextCheckAt && refund.nextCheckAt <= now;
      if (isDue) await this.refunds.save(tx, { ...refund, nextCheckAt: nextRefundCheck(refund, now) });
    });
  }
}
