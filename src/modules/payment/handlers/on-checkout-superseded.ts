import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import { Database, type Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { ApplyFacts } from '../commands/apply-facts';
import { OrdersRepository } from '../data/orders.repository';
import { type FactsOfOrder, factsOfSession } from '../domain/stripe-facts';
import type { checkoutSuperseded } from '../payment.events';
import { StripeGateway } from '../stripe/stripe-gateway';

/** Closes the checkout of an order that another took the place of. Where it was paid in the last moment, that counts. */
@injectable()
export class OnCheckoutSuperseded implements EventConsumer<typeof checkoutSuperseded, FactsOfOrder> {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(StripeGateway) private readonly gateway: StripeGateway,
    @inject(ApplyFacts) private readonly applyFacts: ApplyFacts,
  ) {}

  async prepare(event: EventOf<typeof checkoutSuperseded>): Promise<FactsOfOrder> {
    const { orderId } = event.payload;
    const order = await this.orders.find(this.database, orderId);
    // Nobody was ever given the address of a checkout that is not kept.
    if (!order?.sessionId) return { orderId, facts: [{ kind: 'expired', sessionId: null }] };
    return { orderId, facts: factsOfSession(await this.gateway.closeCheckout(order.sessionId)) };
  }

  async handle(
    tx: Transaction,
    _event: EventOf<typeof checkoutSuperseded>,
    facts: FactsOfOrder,
  ): Promise<void> {
    await this.applyFacts.apply(tx, facts);
  }
}
