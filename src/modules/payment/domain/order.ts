import type { Money } from '../../../platform/money/money';
import type { OrderStatus } from '../payment.contract';
import type { Amount } from './ledger';

export interface Order {
  readonly id: string;
  readonly sourceEventId: string;
  readonly enrollmentId: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly courseSlug: string;
  readonly learnerId: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  /** Minor units that a coupon took off the price. */
  readonly discountAmount: number;
  readonly couponId: string | null;
  readonly couponCode: string | null;
  readonly status: OrderStatus;
  readonly sessionId: string | null;
  readonly checkoutUrl: string | null;
  readonly paymentIntentId: string | null;
  readonly chargeId: string | null;
  readonly refundedAmount: number;
  readonly declineCode: string | null;
  readonly declinedAt: Date | null;
  readonly createdAt: Date;
  readonly openedAt: Date | null;
  readonly paidAt: Date | null;
  readonly nextCheckAt: Date | null;
}

const minute = 60_000;
const hour = 60 * minute;
/** A checkout that could not be opened for so long is given up, so that the learner may ask again. */
const longestOpening = 20 * hour;
/** Stripe may take days to say what it keeps of a charge. */
const longestWaitForFee = 7 * 24 * hour;

export function placeOrder(facts: {
  readonly id: string;
  readonly sourceEventId: string;
  readonly enrollmentId: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly courseSlug: string;
  readonly learnerId: string;
  readonly price: Money;
  readonly now: Date;
}): Order {
  const { price, now, ...named } = facts;
  return {
    ...named,
    amount: price.amount,
    currency: price.currency,
    discountAmount: 0,
    couponId: null,
    couponCode: null,
    status: 'opening',
    sessionId: null,
    checkoutUrl: null,
    paymentIntentId: null,
    chargeId: null,
    refundedAmount: 0,
    declineCode: null,
    declinedAt: null,
    createdAt: now,
    openedAt: null,
    paidAt: null,
    nextCheckAt: later(now, 3 * minute),
  };
}

/** What the course cost when the learner enrolled, before a coupon. */
export function priceOf(order: Pick<Order, 'amount' | 'discountAmount' | 'currency'>): Money {
  return { amount: order.amount + order.discountAmount, currency: order.currency };
}

/**
 * The order that takes the place of an unpaid one, with a coupon or, again, without: at the same price, as that was frozen when
 * the learner enrolled.
 */
export function replaceOrder(
  order: Order,
  by: {
    readonly id: string;
    readonly coupon: { readonly id: string; readonly code: string; readonly discount: number } | null;
    readonly now: Date;
  },
): { readonly former: Order; readonly order: Order } {
  const { enrollmentId, courseId, courseTitle, courseSlug, learnerId } = order;
  const facts = { enrollmentId, courseId, courseTitle, courseSlug, learnerId };
  const { id, coupon, now } = by;
  const price = priceOf(order);
  const placed = placeOrder({ id, sourceEventId: id, ...facts, price, now });
  const discount = coupon?.discount ?? 0;
  return {
    former: { ...order, status: 'expired', checkoutUrl: null, nextCheckAt: null },
    order: {
      ...placed,
      amount: price.amount - discount,
      discountAmount: discount,
      couponId: coupon?.id ?? null,
      couponCode: coupon?.code ?? null,
    },
  };
}

/** An order that a coupon pays in full: nothing is charged, and Stripe never hears of it. */
export function openWithoutCharge(order: Order, now: Date): Order {
  return { ...order, status: 'paid', paidAt: now, nextCheckAt: null };
}

export function isUnpaid(order: Order): boolean {
  return order.status === 'opening' || order.status === 'open';
}

/** Whether its checkout was tried to be opened for long enough. */
export function isGivenUp(order: Order, now: Date): boolean {
  return order.status === 'opening' && now.getTime() - order.createdAt.getTime() > longestOpening;
}

/** The checkout stands: from now on it can be paid. An order that went on meanwhile stays as it is. */
export function openCheckout(
  order: Order,
  checkout: { readonly sessionId: string; readonly url: string },
  now: Date,
): Order {
  if (order.status !== 'opening') return order;
  return {
    ...order,
    status: 'open',
    sessionId: checkout.sessionId,
    checkoutUrl: checkout.url,
    openedAt: now,
    nextCheckAt: later(now, 5 * minute),
  };
}

export interface Payment {
  readonly sessionId: string;
  readonly paymentIntentId: string;
  readonly paid: Amount;
  readonly paidAt: Date;
}

export type PaymentDecision =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'paid'; readonly order: Order }
  /** Stripe was paid something else than was asked: nobody may guess what to make of it. */
  | { readonly kind: 'mismatch' };

/** A payment counts once, and whatever became of the order meanwhile: paid means enrolled (promise 1). */
export function acceptPayment(order: Order, payment: Payment): PaymentDecision {
  if (order.paidAt) return { kind: 'nothing' };
  const { amount, currency } = payment.paid;
  if (amount !== order.amount || currency !== order.currency) return { kind: 'mismatch' };
  return {
    kind: 'paid',
    order: {
      ...order,
      status: 'paid',
      sessionId: payment.sessionId,
      paymentIntentId: payment.paymentIntentId,
      checkoutUrl: null,
      paidAt: payment.paidAt,
      // Until it is known what Stripe keeps of it, which may be known already.
      nextCheckAt: order.chargeId ? null : later(payment.paidAt, 5 * minute),
    },
  };
}

/** Whether the end of this checkout means that the order can be paid no more. */
export function endsCheckout(order: Order, sessionId: string | null): boolean {
  return !order.paidAt && (!order.sessionId || sessionId === order.sessionId);
}

/** The time to pay has run out. Undefined where that changes nothing. */
export function expireOrder(order: Order, sessionId: string | null): Order | undefined {
  if (!isUnpaid(order)) return undefined;
  if (!endsCheckout(order, sessionId)) return undefined;
  return {
    ...order,
    status: 'expired',
    sessionId: order.sessionId ?? sessionId,
    checkoutUrl: null,
    nextCheckAt: null,
  };
}

/** A card was declined; the checkout stays open for another. */
export function recordDecline(order: Order, declineCode: string, now: Date): Order {
  return isUnpaid(order) ? { ...order, declineCode, declinedAt: now } : order;
}

/** The order after so much more of it was given back, or less where a refund failed after all. */
export function changeRefunded(order: Order, difference: number): Order {
  const refundedAmount = order.refundedAmount + difference;
  if (order.status === 'disputed') return { ...order, refundedAmount };
  return { ...order, refundedAmount, status: refundedAmount === order.amount ? 'refunded' : 'paid' };
}

/** A bank has the money of the order. */
export function holdOrder(order: Order): Order {
  return { ...order, status: 'disputed' };
}

/** No bank has it any more: the order is what its refunds make of it. */
export function releaseOrder(order: Order): Order {
  return changeRefunded({ ...order, status: 'paid' }, 0);
}

/** When an order is compared with Stripe again: ever more seldom; null where there is nothing left to learn. */
export function nextCheck(order: Order, now: Date): Date | null {
  const age = now.getTime() - (order.paidAt ?? order.createdAt).getTime();
  if (order.paidAt && age > longestWaitForFee) return null;
  return later(now, Math.min(hour, Math.max(5 * minute, age)));
}

function later(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}
