import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { DocumentsRepository } from '../data/documents.repository';
import { OrdersRepository } from '../data/orders.repository';
import { presentPurchase } from '../http/payment.presenter';
import type { Purchase } from '../http/payment.schemas';
import { paymentErrors } from '../payment.errors';

/** What one is about to pay for an enrolment: its newest order. */
@injectable()
export class GetMyCheckout {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(DocumentsRepository) private readonly documents: DocumentsRepository,
  ) {}

  async execute(request: { learner: Person; enrollmentId: string }): Promise<z.input<typeof Purchase>> {
    const { learner, enrollmentId } = request;
    const order = await this.orders.findLatest(this.database, enrollmentId);
    if (order?.learnerId !== learner.id) throw paymentErrors.orderNotFound({ facts: { enrollmentId } });
    return presentPurchase(order, await this.documents.ofOrders(this.database, [order.id]));
  }
}
