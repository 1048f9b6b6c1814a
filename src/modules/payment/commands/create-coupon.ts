import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CouponsRepository } from '../data/coupons.repository';
import { type Coupon, normalizeCode } from '../domain/coupon';
import type { CouponRequest, CouponView } from '../http/coupon.schemas';
import { mayManageCoupons } from '../http/payment.policy';
import { presentCoupon } from '../http/payment.presenter';
import { paymentErrors } from '../payment.errors';

/** Makes a coupon. What it says never changes afterwards, as learners have been told of it; it can only be ended. */
@injectable()
export class CreateCoupon {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CouponsRepository) private readonly coupons: CouponsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws payment.coupon_code_taken */
  async execute(request: {
    admin: Person;
    coupon: z.output<typeof CouponRequest>;
  }): Promise<z.input<typeof CouponView>> {
    permit(mayManageCoupons(request.admin));
    const { code, discount, startsAt, endsAt, totalLimit, perLearnerLimit, courseIds } = request.coupon;
    const now = this.clock.now();
    const coupon: Coupon = {
      id: newId(),
      code: normalizeCode(code),
      percent: discount.kind === 'percent' ? discount.percent : null,
      amount: discount.kind === 'amount' ? discount.amount.amount : null,
      currency: discount.kind === 'amount' ? discount.amount.currency : null,
      startsAt: startsAt ? new Date(startsAt) : now,
      endsAt: endsAt ? new Date(endsAt) : null,
      totalLimit: totalLimit ?? null,
      perLearnerLimit: perLearnerLimit ?? null,
      courseIds: courseIds ?? null,
      createdBy: request.admin.id,
      createdAt: now,
      endedAt: null,
    };
    return this.work.run(async (tx) => {
      const isNew = await this.coupons.insert(tx, coupon);
      if (!isNew) throw paymentErrors.couponCodeTaken({ facts: { code: coupon.code } });
      return presentCoupon({ ...coupon, reserved: 0, used: 0 }, now);
    });
  }
}
