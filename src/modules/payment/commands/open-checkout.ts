import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { OrdersRepository } from '../data/orders.repository';
import { openCheckout } from '../domain/order';
import { StripeGateway } from '../stripe/stripe-gateway';

export interface OpenedCheckout {
  readonly sessionId: string;
  readonly url: string;
}

/**
 * Opens the checkout of an order in two steps: ask Stripe, then keep its answer. A process that dies between them asks
 * again with the same key, and gets the same checkout.
 */
@injectable()
export class OpenCheckout {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(StripeGateway) private readonly gateway: StripeGateway,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** Undefined where the order needs none any more. */
  async ask(orderId: string): Promise<OpenedCheckout | undefined> {
    const order = await this.orders.find(this.database, orderId);
    return order?.status === 'opening' ? this.gateway.openCheckout(order) : undefined;
  }

  async keep(tx: Transaction, orderId: string, checkout: OpenedCheckout): Promise<void> {
    const order = await this.orders.lock(tx, orderId);
    if (order) await this.orders.save(tx, openCheckout(order, checkout, this.clock.now()));
  }
}
