import { createHash } from 'node:crypto';
import type { InjectionToken } from 'tsyringe';
import type { Order } from './order';

/** An invoice says what was paid, and is the receipt of it; a credit note says what was given back. */
export type DocumentKind = 'invoice' | 'credit_note';

/** Who sells, as configuration says when a document is issued. */
export interface Seller {
  readonly name: string;
  readonly address: readonly string[];
  readonly taxId: string | null;
  readonly email: string | null;
  /** What must stand at the foot, such as why no tax is shown. */
  readonly note: string | null;
}
export const Seller: InjectionToken<Seller> = Symbol('Seller');

/** Who buys, in her own words; all of it may be missing, as on a receipt for a small amount. */
export interface Buyer {
  readonly name: string | null;
  readonly address: readonly string[];
  readonly taxId: string | null;
}

export interface DocumentLine {
  readonly text: string;
  /** Minor units; below zero for what a coupon took off. */
  readonly amount: number;
}

/** All that stands on a document, frozen when it was issued. Its lines come to its total exactly. */
export interface DocumentContent {
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly orderId: string;
  /** ISO 4217, in lower case. */
  readonly currency: string;
  readonly lines: readonly DocumentLine[];
  /** Minor units. */
  readonly total: number;
  /** The number of the document that this one corrects. */
  readonly corrects: string | null;
}

export interface BillingDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** The year that it counts in, by UTC. */
  readonly year: number;
  /** Counts from 1 in each year and kind, without gaps. */
  readonly serial: number;
  readonly orderId: string;
  /** What earned it: the order that was paid, Stripe's refund, or that refund come back. Each earns one. */
  readonly sourceId: string;
  readonly issuedAt: Date;
  readonly content: DocumentContent;
}

/** `2026-00042`, and `C-2026-00007` for a credit note. */
export function documentNumber({
  kind,
  year,
  serial,
}: Pick<BillingDocument, 'kind' | 'year' | 'serial'>): string {
  return `${kind === 'credit_note' ? 'C-' : ''}${year}-${String(serial).padStart(5, '0')}`;
}

/** The course at its price, and the coupon, if any. */
export function invoiceContent(order: Order, parties: { seller: Seller; buyer: Buyer }): DocumentContent {
  const { discountAmount, couponCode } = order;
  const course = { text: order.courseTitle, amount: order.amount + discountAmount };
  const coupon = { text: `Coupon ${couponCode ?? ''}`.trim(), amount: -discountAmount };
  return contentOf(order, parties, {
    lines: discountAmount > 0 ? [course, coupon] : [course],
    corrects: null,
  });
}

/** What was given back of a course; amounts are above zero, as a credit note takes away by its kind. */
export function creditNoteContent(
  order: Order,
  parties: { seller: Seller; buyer: Buyer },
  refund: { readonly amount: number; readonly corrects: string | null },
): DocumentContent {
  const line = { text: `Given back: ${order.courseTitle}`, amount: refund.amount };
  return contentOf(order, parties, { lines: [line], corrects: refund.corrects });
}

/** A bank sent a refund back, so its credit note is taken back by an invoice of the same amount. */
export function returnedRefundContent(
  order: Order,
  parties: { seller: Seller; buyer: Buyer },
  refund: { readonly amount: number; readonly corrects: string | null },
): DocumentContent {
  const line = {
    text: `The bank sent back what was given back: ${order.courseTitle}`,
    amount: refund.amount,
  };
  return contentOf(order, parties, { lines: [line], corrects: refund.corrects });
}

/** Names the bytes of a drawn document: `designVersion` is raised when the drawing changes. */
export function fingerprintOf(document: BillingDocument, designVersion: number): string {
  return createHash('sha256')
    .update(JSON.stringify([designVersion, document]))
    .digest('hex');
}

function contentOf(
  { id, currency }: Order,
  parties: { seller: Seller; buyer: Buyer },
  facts: Pick<DocumentContent, 'lines' | 'corrects'>,
): DocumentContent {
  const total = facts.lines.reduce((sum, { amount }) => sum + amount, 0);
  return { ...parties, orderId: id, currency, ...facts, total };
}
