import type { z } from 'zod';
import type { Principal } from '../../../platform/auth/principal';
import type { CouponRow } from '../data/coupons.repository';
import type { AccountRow, LedgerRow, OrderRow } from '../data/payment.reads';
import type { BillingDocument } from '../domain/billing-document';
import { type Dispute, phaseOf } from '../domain/dispute';
import { imbalanceOf } from '../domain/ledger';
import type { Order } from '../domain/order';
import { decideRefund, type Refund } from '../domain/refund';
import { presentDocument } from './billing.presenter';
import type { CouponView } from './coupon.schemas';
import { isStaff } from './payment.policy';
import type {
  AdminOrder,
  DisputeView,
  LedgerTransactionView,
  OrderLedger,
  OrderView,
  Purchase,
  RefundView,
} from './payment.schemas';

type OrderFields = Pick<
  Order,
  | 'id'
  | 'enrollmentId'
  | 'courseId'
  | 'courseSlug'
  | 'courseTitle'
  | 'status'
  | 'amount'
  | 'currency'
  | 'discountAmount'
  | 'couponCode'
  | 'refundedAmount'
  | 'createdAt'
  | 'paidAt'
>;

/** A learner's purchase, with those of `documents` that are about it. */
export function presentPurchase(
  order: OrderFields,
  documents: readonly BillingDocument[],
): z.input<typeof Purchase> {
  return { ...presentOrderFields(order), documents: documentsOf(order, documents) };
}

function documentsOf({ id }: Pick<Order, 'id'>, documents: readonly BillingDocument[]) {
  return documents.filter(({ orderId }) => orderId === id).map(presentDocument);
}

function presentOrderFields(order: OrderFields): Omit<z.input<typeof Purchase>, 'documents'> {
  const { id, enrollmentId, courseId, courseSlug, courseTitle, status, amount, currency } = order;
  return {
    id,
    enrollmentId,
    course: { id: courseId, slug: courseSlug, title: courseTitle },
    status,
    amount: { amount, currency },
    discount: order.couponCode
      ? { code: order.couponCode, amount: { amount: order.discountAmount, currency } }
      : null,
    refunded: { amount: order.refundedAmount, currency },
    createdAt: order.createdAt.toISOString(),
    paidAt: order.paidAt?.toISOString() ?? null,
  };
}

export function presentAdminOrder(order: OrderRow): z.input<typeof AdminOrder> {
  return { ...presentOrderFields(order), learner: { id: order.learnerId, name: order.learnerName } };
}

/** An order as its reader may see it: what staff write to each other is theirs. */
export function presentOrder(
  order: Order & { readonly learnerName: string | null },
  facts: {
    readonly refunds: readonly Refund[];
    readonly disputes: readonly Dispute[];
    readonly documents: readonly BillingDocument[];
    /** Where a dispute is answered. */
    readonly addressOf: (dispute: Dispute) => string;
  },
  reader: Principal,
): z.input<typeof OrderView> {
  const { refunds, disputes, documents, addressOf } = facts;
  return {
    ...presentAdminOrder(order),
    checkoutUrl: order.status === 'open' ? order.checkoutUrl : null,
    declineCode: order.declineCode,
    refunds: refunds.map((refund) => presentRefund(refund, reader)),
    disputes: isStaff(reader) ? disputes.map((dispute) => presentDispute(dispute, addressOf(dispute))) : null,
    documents: documentsOf(order, documents),
    refundable: isStaff(reader) ? refundableOf(order, refunds) : null,
  };
}

export function presentRefund(refund: Refund, reader: Principal): z.input<typeof RefundView> {
  const { id, amount, currency, status, cause, reason, failure, createdAt, settledAt } = refund;
  return {
    id,
    amount: { amount, currency },
    status,
    cause,
    reason: isStaff(reader) ? reason : null,
    failure: isStaff(reader) ? failure : null,
    createdAt: createdAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  };
}

function presentDispute(dispute: Dispute, url: string): z.input<typeof DisputeView> {
  const { id, amount, currency, reason, respondBy, hasEvidence, openedAt, decidedAt } = dispute;
  return {
    id,
    amount: { amount, currency },
    reason,
    phase: phaseOf(dispute),
    respondBy: respondBy?.toISOString() ?? null,
    hasEvidence,
    openedAt: openedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    url,
  };
}

function refundableOf(order: Order, refunds: readonly Refund[]) {
  const decision = decideRefund(order, refunds, undefined);
  return { amount: decision.kind === 'granted' ? decision.amount : 0, currency: order.currency };
}

export function presentCoupon(coupon: CouponRow, now: Date): z.input<typeof CouponView> {
  const { id, code, percent, amount, currency, totalLimit, perLearnerLimit, courseIds } = coupon;
  const { startsAt, endsAt, endedAt, createdAt, used, reserved } = coupon;
  return {
    id,
    code,
    discount:
      percent === null
        ? { kind: 'amount', amount: { amount: amount ?? 0, currency: currency ?? '' } }
        : { kind: 'percent', percent },
    state: couponStateOf(coupon, now),
    startsAt: startsAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    totalLimit,
    perLearnerLimit,
    courseIds: courseIds ? [...courseIds] : null,
    used,
    reserved,
    createdAt: createdAt.toISOString(),
  };
}

function couponStateOf(coupon: CouponRow, now: Date): z.input<typeof CouponView>['state'] {
  if (coupon.endedAt || (coupon.endsAt && coupon.endsAt <= now)) return 'ended';
  if (coupon.startsAt > now) return 'coming';
  return coupon.totalLimit !== null && coupon.used >= coupon.totalLimit ? 'used_up' : 'running';
}

export function presentLedgerTransaction(row: LedgerRow): z.input<typeof LedgerTransactionView> {
  const { id, orderId, kind, sourceId, occurredAt, entries } = row;
  return {
    id,
    orderId,
    kind,
    sourceId,
    occurredAt: occurredAt.toISOString(),
    entries: entries.map(({ account, partyId, currency, debit, credit }) => ({
      account,
      partyId,
      side: debit > 0 ? 'debit' : 'credit',
      amount: { amount: debit + credit, currency },
    })),
  };
}

/** The accounts of an order, and what they come to together in each currency. */
export function presentAccounts(
  accounts: readonly AccountRow[],
): Pick<z.input<typeof OrderLedger>, 'accounts' | 'totals'> {
  const totals = [...imbalanceOf(accounts)].map(([currency, difference]) => {
    const theirs = accounts.filter((account) => account.currency === currency);
    const debit = theirs.reduce((sum, account) => sum + account.debit, 0);
    return { currency, debit, credit: debit - difference, difference };
  });
  return { accounts: accounts.map((account) => ({ ...account })), totals };
}
