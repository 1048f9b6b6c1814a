import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { DisputesRepository } from '../data/disputes.repository';
import { LedgerRepository } from '../data/ledger.repository';
import { OrdersRepository } from '../data/orders.repository';
import { SharesRepository } from '../data/shares.repository';
import type { Order } from '../domain/order';
import { type AgreedShare, keptOf, sharesOf, shareTransaction } from '../domain/shares';
import { paymentErrors } from '../payment.errors';

/**
 * Brings what instructors are owed for an order in line with what is kept of it. It looks at how things stand, not at what
 * happened, so it may run any number of times and in any order.
 */
@injectable()
export class SettleShares {
  constructor(
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(DisputesRepository) private readonly disputes: DisputesRepository,
    @inject(SharesRepository) private readonly shares: SharesRepository,
    @inject(LedgerRepository) private readonly ledger: LedgerRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws payment.course_unknown, which is tried again */
  async apply(tx: Transaction, orderId: string): Promise<void> {
    const order = await this.orders.lock(tx, orderId);
    if (!order?.paidAt) return;
    const agreed = (await this.shares.findAgreed(tx, orderId)) ?? (await this.agree(tx, order, order.paidAt));
    if (agreed.basisPoints === 0 || agreed.instructorIds.length === 0) return;
    const { owed, movements } = await this.ledger.sharesOfOrder(tx, orderId);
    const after = sharesOf(keptOf(order, await this.disputes.ofOrder(tx, orderId)), agreed);
    const sourceId = `${orderId}/${movements + 1}`;
    const movement = shareTransaction(sourceId, order.currency, { before: owed, after });
    if (movement) await this.ledger.record(tx, movement, { orderId, occurredAt: this.clock.now() });
  }

  /** What held when the order was paid, and who teaches its course: from now on that is what holds for it. */
  private async agree(tx: Transaction, order: Order, paidAt: Date): Promise<AgreedShare> {
    const { id: orderId, courseId } = order;
    const rule = await this.shares.ruleAt(tx, courseId, paidAt);
    const basisPoints = rule?.basisPoints ?? 0;
    const agreed = {
      orderId,
      basisPoints,
      instructorIds: basisPoints === 0 ? [] : await this.instructorsOf(tx, courseId),
      agreedAt: this.clock.now(),
    };
    await this.shares.insertAgreed(tx, agreed);
    return agreed;
  }

  private async instructorsOf(tx: Transaction, courseId: string): Promise<readonly string[]> {
    const course = await this.shares.findCourse(tx, courseId);
    if (!course) throw paymentErrors.courseUnknown({ facts: { courseId } });
    return course.instructorIds;
  }
}
