import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { CouponsRepository } from '../data/coupons.repository';
import { mayManageCoupons } from '../http/payment.policy';
import { paymentErrors } from '../payment.errors';

/** Ends a coupon: nobody can take it any more. Whoever has it at an open checkout still pays the lower price. */
@injectable()
export class EndCoupon {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CouponsRepository) private readonly coupons: CouponsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws payment.coupon_not_found */
  async execute(request: { admin: Person; couponId: string }): Promise<{ endedAt: string }> {
    permit(mayManageCoupons(request.admin));
    const { couponId } = request;
    return this.work.run(async (tx) => {
      const coupon = await this.coupons.lock(tx, couponId);
      if (!coupon) throw paymentErrors.couponNotFound({ facts: { couponId } });
      const endedAt = coupon.endedAt ?? this.clock.now();
      if (!coupon.endedAt) await this.coupons.end(tx, couponId, endedAt);
      return { endedAt: endedAt.toISOString() };
    });
  }
}
