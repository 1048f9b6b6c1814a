import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { OrdersRepository } from '../data/orders.repository';
import type { OrderStatus } from '../payment.contract';

/** Where to pay for an enrolment, by its newest order. */
@injectable()
export class GetCheckout {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
  ) {}

  async execute(request: {
    enrollmentId: string;
  }): Promise<{ checkoutUrl: string | null; orderStatus: OrderStatus | null }> {
    const order = await this.orders.findLatest(this.database, request.enrollmentId);
    if (!order) return { checkoutUrl: null, orderStatus: null };
    return { checkoutUrl: order.status === 'open' ? order.checkoutUrl : null, orderStatus: order.status };
  }
}
