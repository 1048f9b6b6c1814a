import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { DisputesRepository } from '../data/disputes.repository';
import { DocumentsRepository } from '../data/documents.repository';
import { PaymentReads } from '../data/payment.reads';
import { RefundsRepository } from '../data/refunds.repository';
import type { Dispute } from '../domain/dispute';
import { maySeeOrder } from '../http/payment.policy';
import { presentOrder } from '../http/payment.presenter';
import type { OrderView } from '../http/payment.schemas';
import { paymentErrors } from '../payment.errors';
import { DisputeAddress } from '../stripe/dispute-address';

/** One order with its refunds, disputes and documents. */
@injectable()
export class GetOrder {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(PaymentReads) private readonly reads: PaymentReads,
    @inject(RefundsRepository) private readonly refunds: RefundsRepository,
    @inject(DisputesRepository) private readonly disputes: DisputesRepository,
    @inject(DocumentsRepository) private readonly documents: DocumentsRepository,
    @inject(DisputeAddress) private readonly disputeAddress: DisputeAddress,
  ) {}

  async execute(request: { reader: Person; orderId: string }): Promise<z.input<typeof OrderView>> {
    const order = await this.reads.order(request.orderId);
    if (!order) throw paymentErrors.orderNotFound();
    permit(maySeeOrder(request.reader, order));
    const refunds = await this.refunds.ofOrder(this.database, order.id);
    const disputes = await this.disputes.ofOrder(this.database, order.id);
    const addressOf = (dispute: Dispute) => this.disputeAddress.of(dispute);
    const documents = await this.documents.ofOrders(this.database, [order.id]);
    return presentOrder(order, { refunds, disputes, documents, addressOf }, request.reader);
  }
}
