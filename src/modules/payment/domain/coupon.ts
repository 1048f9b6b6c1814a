import type { Money } from '../../../platform/money/money';
import { leastCharge } from './least-charge';

export interface Coupon {
  readonly id: string;
  /** In capital letters. */
  readonly code: string;
  /** Whole percent from 1 to 100; null where the coupon takes off an amount. */
  readonly percent: number | null;
  /** Minor units of `currency`; null where it takes off percents. */
  readonly amount: number | null;
  readonly currency: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly totalLimit: number | null;
  readonly perLearnerLimit: number | null;
  /** The courses it is for; null for every course. */
  readonly courseIds: readonly string[] | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  /** When an admin ended it; orders that hold it keep it. */
  readonly endedAt: Date | null;
}

/** `reserved` from the moment an order is placed with it, `used` once that is paid, `released` when it can be paid no more. */
export type RedemptionStatus = 'reserved' | 'used' | 'released';

export interface Redemption {
  readonly id: string;
  readonly couponId: string;
  readonly orderId: string;
  readonly enrollmentId: string;
  readonly learnerId: string;
  readonly status: RedemptionStatus;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
}

/** How often a coupon is taken, reserved or used: by everybody, and by the learner who asks. */
export interface Taken {
  readonly inAll: number;
  readonly byLearner: number;
}

export type CouponRefusal =
  | 'not_begun'
  | 'ended'
  | 'other_course'
  | 'other_currency'
  | 'used_up'
  | 'used_by_learner';

export type CouponDecision =
  | { readonly kind: 'granted'; readonly discount: number }
  | { readonly kind: 'refused'; readonly reason: CouponRefusal };

export function decideCoupon(
  coupon: Coupon,
  asked: { readonly courseId: string; readonly price: Money; readonly taken: Taken; readonly now: Date },
): CouponDecision {
  const reason = refusalOf(coupon, asked);
  return reason
    ? { kind: 'refused', reason }
    : { kind: 'granted', discount: discountOf(coupon, asked.price) };
}

/**
 * What a coupon takes off a price, in minor units. Percents are rounded half up; an amount is never more than the price.
 * Where less would be left than can be charged, nothing is charged at all.
 */
export function discountOf(coupon: Pick<Coupon, 'percent' | 'amount'>, price: Money): number {
  const wanted =
    coupon.percent === null ? (coupon.amount ?? 0) : Math.floor((price.amount * coupon.percent + 50) / 100);
  const left = price.amount - Math.min(wanted, price.amount);
  return left < leastCharge(price.currency) ? price.amount : price.amount - left;
}

/** A code as it is kept and compared: nobody should fail by small letters or a blank. */
export function normalizeCode(typed: string): string {
  return typed.trim().toUpperCase();
}

function refusalOf(
  coupon: Coupon,
  asked: { readonly courseId: string; readonly price: Money; readonly taken: Taken; readonly now: Date },
): CouponRefusal | undefined {
  const { courseId, price, taken, now } = asked;
  if (coupon.endedAt || (coupon.endsAt && coupon.endsAt <= now)) return 'ended';
  if (coupon.startsAt > now) return 'not_begun';
  if (coupon.courseIds && !coupon.courseIds.includes(courseId)) return 'other_course';
  if (coupon.currency && coupon.currency !== price.currency) return 'other_currency';
  if (coupon.perLearnerLimit !== null && taken.byLearner >= coupon.perLearnerLimit) return 'used_by_learner';
  if (coupon.totalLimit !== null && taken.inAll >= coupon.totalLimit) return 'used_up';
  return undefined;
}
