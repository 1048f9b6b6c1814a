import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { Clock } from '../../../platform/time/clock';
import { CouponsRepository } from '../data/coupons.repository';
import type { CouponView } from '../http/coupon.schemas';
import { mayManageCoupons } from '../http/payment.policy';
import { presentCoupon } from '../http/payment.presenter';

const Position = z.object({ id: z.uuid() });

/** All coupons, the newest first, with how often each is taken. */
@injectable()
export class ListCoupons {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CouponsRepository) private readonly coupons: CouponsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { reader: Person; page: Page }): Promise<{
    items: z.input<typeof CouponView>[];
    nextCursor: string | null;
  }> {
    permit(mayManageCoupons(request.reader));
    const { limit, cursor } = request.page;
    const rows = await this.coupons.list(this.database, decodeCursor(Position, cursor)?.id, limit + 1);
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    const now = this.clock.now();
    return { items: shown.map((row) => presentCoupon(row, now)), nextCursor };
  }
}
