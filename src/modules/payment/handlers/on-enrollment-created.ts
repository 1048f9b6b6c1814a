import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import type { enrollmentCreated } from '../../enrollment/enrollment.contract';
import { OrdersRepository } from '../data/orders.repository';
import { placeOrder, priceOf } from '../domain/order';
import { orderPlaced } from '../payment.events';

/** A priced enrolment gets its order at the price frozen in the event; the checkout is opened right after. */
@injectable()
export class OnEnrollmentCreated implements EventConsumer<typeof enrollmentCreated> {
  constructor(
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof enrollmentCreated>): Promise<void> {
    const { enrollmentId, courseId, learnerId, courseTitle, courseSlug, price, status } = event.payload;
    if (status !== 'pending_payment' || !price) return;

    const unpaid = await this.orders.lockUnpaid(tx, enrollmentId);
    const asked = unpaid && priceOf(unpaid);
    if (asked?.amount === price.amount && asked.currency === price.currency) return;
    // An order at an older price makes way. If its page is still open somewhere and is paid, that opens the course too.
    if (unpaid) {
      await this.orders.save(tx, { ...unpaid, status: 'expired', checkoutUrl: null, nextCheckAt: null });
    }

    const facts = { enrollmentId, courseId, learnerId, courseTitle, courseSlug };
    const order = placeOrder({
      id: newId(),
      sourceEventId: event.id,
      ...facts,
      price,
      now: this.clock.now(),
    });
    await this.orders.insert(tx, order);
    await tx.publish(orderPlaced, { orderId: order.id });
  }
}
