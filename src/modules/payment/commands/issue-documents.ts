import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { DocumentsRepository } from '../data/documents.repository';
import { buyerOf } from '../domain/billing-details';
import {
  type BillingDocument,
  type Buyer,
  creditNoteContent,
  type DocumentContent,
  type DocumentKind,
  documentNumber,
  invoiceContent,
  returnedRefundContent,
  Seller,
} from '../domain/billing-document';
import type { Order } from '../domain/order';

/** Issues the document that money has earned, in the transaction that keeps the money. The caller has locked the order. */
@injectable()
export class IssueDocuments {
  constructor(
    @inject(DocumentsRepository) private readonly documents: DocumentsRepository,
    @inject(Seller) private readonly seller: Seller,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** For a payment; `undefined` where nothing was paid. */
  async invoice(tx: Transaction, order: Order): Promise<BillingDocument | undefined> {
    if (order.amount === 0) return undefined;
    const content = invoiceContent(order, await this.parties(tx, order));
    return this.issue(tx, { kind: 'invoice', sourceId: order.id, content });
  }

  async creditNote(
    tx: Transaction,
    order: Order,
    refund: { readonly stripeRefundId: string; readonly amount: number },
  ): Promise<BillingDocument> {
    const invoice = await this.documents.findBySource(tx, 'invoice', order.id);
    const corrects = invoice ? documentNumber(invoice) : null;
    // It goes to whom the invoice was made out.
    const parties = await this.parties(tx, order, invoice?.content.buyer);
    const content = creditNoteContent(order, parties, { amount: refund.amount, corrects });
    return this.issue(tx, { kind: 'credit_note', sourceId: refund.stripeRefundId, content });
  }

  /** A refund that had been made failed after all. */
  async takeBackCreditNote(
    tx: Transaction,
    order: Order,
    refund: { readonly stripeRefundId: string; readonly amount: number },
  ): Promise<BillingDocument> {
    const note = await this.documents.findBySource(tx, 'credit_note', refund.stripeRefundId);
    const corrects = note ? documentNumber(note) : null;
    const parties = await this.parties(tx, order, note?.content.buyer);
    const content = returnedRefundContent(order, parties, { amount: refund.amount, corrects });
    return this.issue(tx, { kind: 'invoice', sourceId: refund.stripeRefundId, content });
  }

  private async parties(tx: Transaction, { learnerId }: Order, known?: Buyer) {
    const seller = { ...this.seller };
    if (known) return { seller, buyer: known };
    const details = await this.documents.findBillingDetails(tx, learnerId);
    return { seller, buyer: buyerOf(details, await this.documents.nameOf(tx, learnerId)) };
  }

  private async issue(
    tx: Transaction,
    facts: { readonly kind: DocumentKind; readonly sourceId: string; readonly content: DocumentContent },
  ): Promise<BillingDocument> {
    const issuedAt = this.clock.now();
    const year = issuedAt.getUTCFullYear();
    const serial = await this.documents.nextSerial(tx, facts.kind, year);
    const { orderId } = facts.content;
    const document = { id: newId(), year, serial, orderId, issuedAt, ...facts };
    await this.documents.insert(tx, document);
    return document;
  }
}
