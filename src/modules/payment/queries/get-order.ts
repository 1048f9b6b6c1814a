import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { PaymentReads } from '../data/payment.reads';
import { RefundsRepository } from '../data/refunds.repository';
import { maySeeOrder } from '../http/payment.policy';
import { presentOrder } from '../http/payment.presenter';
import type { OrderView } from '../http/payment.schemas';
import { paymentErrors } from '../payment.errors';

/** One order with its refunds. */
@injectable()
export class GetOrder {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(PaymentReads) private readonly reads: PaymentReads,
    @inject(RefundsRepository) private readonly refunds: RefundsRepository,
  ) {}

  async execute(request: { reader: Person; orderId: string }): Promise<z.input<typeof OrderView>> {
    const order = await this.reads.order(request.orderId);
    if (!order) throw paymentErrors.orderNotFound();
    permit(maySeeOrder(request.reader, order));
    return presentOrder(order, await this.refunds.ofOrder(this.database, order.id), request.reader);
  }
}
