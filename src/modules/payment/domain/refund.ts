import type { Order } from './order';
import type { StripeFact } from './stripe-facts';

/** Who wanted it: staff by the platform, staff in Stripe's dashboard, or nobody, as there was nothing to open for the money. */
export type RefundCause = 'staff' | 'stripe' | 'purchase_rejected';
export type RefundStatus = 'pending' | 'succeeded' | 'failed';

export interface Refund {
  readonly id: string;
  readonly orderId: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly cause: RefundCause;
  readonly reason: string;
  readonly requestedBy: string | null;
  readonly status: RefundStatus;
  readonly failure: string | null;
  readonly stripeRefundId: string | null;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
  readonly nextCheckAt: Date | null;
}

export type RefundFact = Extract<StripeFact, { kind: 'refund' }>;

const firstCheckMilliseconds = 3 * 60_000;
const longestCheckMilliseconds = 60 * 60_000;

/** A refund that Stripe is still to be asked for. */
export function promiseRefund(facts: {
  readonly id: string;
  readonly order: Order;
  /** Minor units. */
  readonly amount: number;
  readonly cause: RefundCause;
  readonly reason: string;
  readonly requestedBy: string | null;
  readonly now: Date;
}): Refund {
  const { id, order, amount, cause, reason, requestedBy, now } = facts;
  return {
    id,
    orderId: order.id,
    amount,
    currency: order.currency,
    cause,
    reason,
    requestedBy,
    status: 'pending',
    failure: null,
    stripeRefundId: null,
    createdAt: now,
    settledAt: null,
    nextCheckAt: new Date(now.getTime() + firstCheckMilliseconds),
  };
}

/** When a pending refund is compared with Stripe again: ever more seldom, for banks may take days. */
export function nextRefundCheck(refund: Refund, now: Date): Date {
  const age = now.getTime() - refund.createdAt.getTime();
  return new Date(now.getTime() + Math.min(longestCheckMilliseconds, Math.max(firstCheckMilliseconds, age)));
}

/**
 * What a word of Stripe's changes about a refund: it got its name there, was `made`, `failed`, or was made and came back
 * (`returned`). A refund that Stripe said has failed stays so, whatever arrives late.
 */
export function decideSettlement(
  refund: Refund,
  fact: RefundFact,
): 'nothing' | 'named' | 'made' | 'failed' | 'returned' {
  if (refund.status === 'failed' && refund.stripeRefundId) return 'nothing';
  switch (fact.outcome) {
    case 'succeeded':
      return refund.status === 'succeeded' ? 'nothing' : 'made';
    case 'failed':
      return refund.status === 'succeeded' ? 'returned' : 'failed';
    case 'pending':
      return refund.stripeRefundId ? 'nothing' : 'named';
  }
}

export type RefundDecision =
  | { readonly kind: 'granted'; readonly amount: number }
  | { readonly kind: 'unpaid' }
  | { readonly kind: 'disputed' }
  | { readonly kind: 'too_much'; readonly left: number };

/**
 * Whether so much of an order may be given back. What is already on its way counts as given.
 *
 * @param asked minor units; undefined for all that is left.
 */
export function decideRefund(
  order: Order,
  refunds: readonly Refund[],
  asked: number | undefined,
): RefundDecision {
  if (!order.paidAt) return { kind: 'unpaid' };
  // The bank has taken the money back already: giving it back too would pay twice.
  if (order.status === 'disputed') return { kind: 'disputed' };
  const left = leftToRefund(order, refunds);
  if (left === 0 || (asked ?? left) > left) return { kind: 'too_much', left };
  return { kind: 'granted', amount: asked ?? left };
}

/** Minor units of an order that were neither given back nor promised. */
export function leftToRefund(order: Order, refunds: readonly Refund[]): number {
  const promised = refunds
    .filter(({ status }) => status !== 'failed')
    .reduce((sum, { amount }) => sum + amount, 0);
  return Math.max(0, order.amount - promised);
}
