import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CouponsRepository } from '../data/coupons.repository';
import { OrdersRepository } from '../data/orders.repository';
import { type CouponRefusal, decideCoupon, normalizeCode } from '../domain/coupon';
import { type Order, priceOf, replaceOrder } from '../domain/order';
import { presentPurchase } from '../http/payment.presenter';
import type { Purchase } from '../http/payment.schemas';
import { paymentErrors } from '../payment.errors';
import { checkoutSuperseded, orderPlaced } from '../payment.events';
import { ApplyFacts } from './apply-facts';

type Discount = { readonly id: string; readonly code: string; readonly discount: number };

/**
 * Takes a coupon to what a learner is about to pay, or takes it away again. What Stripe was asked never changes: another order
 * takes the place of the first, and the checkout of that is closed. The coupon is reserved in the same transaction, its row
 * locked, so that it is never taken more often than it may be, however many ask at once.
 */
@injectable()
export class RedeemCoupon {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(CouponsRepository) private readonly coupons: CouponsRepository,
    @inject(ApplyFacts) private readonly applyFacts: ApplyFacts,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws payment.order_not_found, payment.nothing_to_pay, payment.coupon_unknown, and why the coupon does not hold */
  async execute(request: {
    learner: Person;
    enrollmentId: string;
    /** Undefined takes the coupon away. */
    code: string | undefined;
  }): Promise<z.input<typeof Purchase>> {
    const { learner, enrollmentId, code } = request;
    return this.work.run(async (tx) => {
      const unpaid = await this.unpaid(tx, learner, enrollmentId);
      const discount = code === undefined ? null : await this.reserve(tx, unpaid, normalizeCode(code));
      if (unpaid.couponId === (discount?.id ?? null)) return presentPurchase(unpaid, []);
      // Nothing was paid yet, or nothing has to be: there is no document either way.
      return presentPurchase(await this.replace(tx, unpaid, discount), []);
    });
  }

  private async unpaid(tx: Transaction, learner: Person, enrollmentId: string): Promise<Order> {
    const latest = await this.orders.findLatest(tx, enrollmentId);
    if (latest?.learnerId !== learner.id) throw paymentErrors.orderNotFound({ facts: { enrollmentId } });
    const unpaid = await this.orders.lockUnpaid(tx, enrollmentId);
    if (!unpaid) throw paymentErrors.nothingToPay({ facts: { status: latest.status } });
    return unpaid;
  }

  private async reserve(tx: Transaction, order: Order, code: string): Promise<Discount> {
    const coupon = await this.coupons.lockByCode(tx, code);
    if (!coupon) throw paymentErrors.couponUnknown();
    const { learnerId, enrollmentId, courseId } = order;
    const taken = await this.coupons.taken(tx, { couponId: coupon.id, learnerId, enrollmentId });
    const now = this.clock.now();
    const decision = decideCoupon(coupon, { courseId, price: priceOf(order), taken, now });
    if (decision.kind === 'refused') throw refusals[decision.reason]();
    return { id: coupon.id, code: coupon.code, discount: decision.discount };
  }

  private async replace(tx: Transaction, unpaid: Order, discount: Discount | null): Promise<Order> {
    const now = this.clock.now();
    const { former, order } = replaceOrder(unpaid, { id: newId(), coupon: discount, now });
    await this.orders.save(tx, former);
    await this.orders.insert(tx, order);
    await tx.publish(checkoutSuperseded, { orderId: former.id });
    if (discount) {
      const { id: orderId, enrollmentId, learnerId } = order;
      const whose = { couponId: discount.id, orderId, enrollmentId, learnerId };
      const reserved = { status: 'reserved', createdAt: now, settledAt: null } as const;
      await this.coupons.redeem(tx, { id: newId(), ...whose, ...reserved });
    }
    if (order.amount === 0) return this.applyFacts.payByCoupon(tx, order);
    await tx.publish(orderPlaced, { orderId: order.id });
    return order;
  }
}

const refusals = {
  not_begun: paymentErrors.couponNotBegun,
  ended: paymentErrors.couponEnded,
  other_course: paymentErrors.couponOtherCourse,
  other_currency: paymentErrors.couponOtherCurrency,
  used_up: paymentErrors.couponUsedUp,
  used_by_learner: paymentErrors.couponUsedByYou,
} satisfies Record<CouponRefusal, unknown>;
