import { and, count, desc, eq, inArray, lt, ne, or, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Coupon, Redemption, Taken } from '../domain/coupon';
import { coupons, redemptions } from './payment.tables';

export type CouponRow = Coupon & { readonly reserved: number; readonly used: number };

/** Loads and saves coupons and who holds them. Decides nothing. */
@injectable()
export class CouponsRepository {
  /** The coupon, locked: whoever counts how often it is taken waits for the one before. */
  async lockByCode(tx: Transaction, code: string): Promise<Coupon | undefined> {
    const [coupon] = await tx.select().from(coupons).where(eq(coupons.code, code)).for('update');
    return coupon;
  }

  async lock(tx: Transaction, couponId: string): Promise<Coupon | undefined> {
    const [coupon] = await tx.select().from(coupons).where(eq(coupons.id, couponId)).for('update');
    return coupon;
  }

  /** False when the code is taken. */
  async insert(tx: Transaction, coupon: Coupon): Promise<boolean> {
    const inserted = await tx
      .insert(coupons)
      .values({ ...coupon, courseIds: coupon.courseIds ? [...coupon.courseIds] : null })
      .onConflictDoNothing({ target: coupons.code })
      .returning({ id: coupons.id });
    return inserted.length > 0;
  }

  async end(tx: Transaction, couponId: string, endedAt: Date): Promise<void> {
    await tx.update(coupons).set({ endedAt }).where(eq(coupons.id, couponId));
  }

  /** What an order of the same enrolment still holds does not count: its place is about to be taken. */
  async taken(
    tx: Transaction,
    { couponId, learnerId, enrollmentId }: { couponId: string; learnerId: string; enrollmentId: string },
  ): Promise<Taken> {
    const isReserved = and(eq(redemptions.status, 'reserved'), ne(redemptions.enrollmentId, enrollmentId));
    const [taken] = await tx
      .select({
        inAll: count(),
        byLearner: sql<number>`count(*) filter (where ${redemptions.learnerId} = ${learnerId})`.mapWith(
          Number,
        ),
      })
      .from(redemptions)
      .where(and(eq(redemptions.couponId, couponId), or(eq(redemptions.status, 'used'), isReserved)));
    return taken ?? { inAll: 0, byLearner: 0 };
  }

  async redeem(tx: Transaction, redemption: Redemption): Promise<void> {
    await tx.insert(redemptions).values(redemption);
  }

  /** The order is paid, whatever became of its reservation meanwhile: paid means enrolled (promise 1). */
  async use(tx: Transaction, orderId: string, settledAt: Date): Promise<void> {
    await tx.update(redemptions).set({ status: 'used', settledAt }).where(eq(redemptions.orderId, orderId));
  }

  /** The order can be paid no more: another may have what it held. */
  async release(tx: Transaction, orderId: string, settledAt: Date): Promise<void> {
    const isReserved = and(eq(redemptions.orderId, orderId), eq(redemptions.status, 'reserved'));
    await tx.update(redemptions).set({ status: 'released', settledAt }).where(isReserved);
  }

  /** The newest first, each with how often it is taken: two statements, however many there are. */
  async list(reader: Reader, before: string | undefined, limit: number): Promise<CouponRow[]> {
    const rows = await reader
      .select()
      .from(coupons)
      .where(before ? lt(coupons.id, before) : undefined)
      .orderBy(desc(coupons.id))
      .limit(limit);
    const ids = rows.map(({ id }) => id);
    const counts = await reader
      .select({ couponId: redemptions.couponId, status: redemptions.status, times: count() })
      .from(redemptions)
      .where(and(inArray(redemptions.couponId, ids), ne(redemptions.status, 'released')))
      .groupBy(redemptions.couponId, redemptions.status);
    const timesOf = (couponId: string, status: string) =>
      counts.find((row) => row.couponId === couponId && row.status === status)?.times ?? 0;
    return rows.map((row) => ({
      ...row,
      reserved: timesOf(row.id, 'reserved'),
      used: timesOf(row.id, 'used'),
    }));
  }
}
