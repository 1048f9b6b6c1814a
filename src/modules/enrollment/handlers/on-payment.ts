import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import {
  paymentDisputeDecided,
  type paymentDisputed,
  type paymentFailed,
  type paymentRefunded,
  paymentSucceeded,
} from '../../payment/payment.contract';
import { ChangeAccess } from '../commands/change-access';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { acceptPayment, expireUnpaid, reinstateGrant, revokeGrant } from '../domain/enrollment';
import { seatFreed } from '../enrollment.contract';
import { enrollmentErrors } from '../enrollment.errors';

type PaymentEvent =
  | typeof paymentSucceeded
  | typeof paymentFailed
  | typeof paymentRefunded
  | typeof paymentDisputed
  | typeof paymentDisputeDecided;

/**
 * Paid means enrolled (promise 1), and a refund in full ends the access that the order gave, and no other (promise 2). So does a
 * dispute, for as long as a bank has the money.
 */
@injectable()
export class OnPayment implements EventConsumer<PaymentEvent, { isCourseGone: boolean }> {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(ChangeAccess) private readonly changeAccess: ChangeAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async prepare(event: EventOf<PaymentEvent>): Promise<{ isCourseGone: boolean }> {
    const opens = event.type === paymentSucceeded.type || event.type === paymentDisputeDecided.type;
    if (!opens) return { isCourseGone: false };
    const { courses } = await this.courses.getCourses({ courseIds: [event.payload.courseId] });
    const course = courses[0];
    return { isCourseGone: !course || course.status === 'archived' };
  }

  async handle(
    tx: Transaction,
    event: EventOf<PaymentEvent>,
    prepared: { isCourseGone: boolean },
  ): Promise<void> {
    const { enrollmentId, orderId } = event.payload;
    const now = this.clock.now();
    const enrollment = await this.enrollments.lock(tx, enrollmentId);
    if (!enrollment) throw enrollmentErrors.notFound({ facts: { enrollmentId } });

    switch (event.type) {
      case 'payment.succeeded': {
        const isByCoupon = event.payload.amount.amount === 0;
        const payment = { grantId: newId(), orderId, isByCoupon, now, ...prepared };
        const change = acceptPayment(enrollment, payment);
        return this.changeAccess.apply(tx, enrollment, change, { now, orderId });
      }
      case 'payment.failed':
        if (event.payload.reason !== 'expired' || enrollment.status !== 'pending_payment') return;
        await this.enrollments.save(tx, expireUnpaid(enrollment), now);
        await tx.publish(seatFreed, { courseId: enrollment.courseId });
        return;
      case 'payment.refunded': {
        if (!event.payload.isFull) return;
        const change = revokeGrant(enrollment, { sourceId: orderId, reason: 'refunded', now });
        return this.changeAccess.apply(tx, enrollment, change, { now });
      }
      case 'payment.disputed': {
        const change = revokeGrant(enrollment, { sourceId: orderId, reason: 'disputed', now });
        return this.changeAccess.apply(tx, enrollment, change, { now });
      }
      case 'payment.dispute_decided': {
        if (!event.payload.isPaidAgain) return;
        const change = reinstateGrant(enrollment, { orderId, now, ...prepared });
        return this.changeAccess.apply(tx, enrollment, change, { now, orderId });
      }
    }
  }
}
