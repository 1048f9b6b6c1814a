import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { DomainError } from '../../../platform/errors/domain-error';
import { Clock } from '../../../platform/time/clock';
import { lookUntil } from '../../../platform/time/look-until';
import { PaymentApi } from '../../payment/payment.contract';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { enrollmentErrors } from '../enrollment.errors';
import { maySeeEnrollment } from '../http/enrollment.policy';
import { presentEnrollment } from '../http/enrollment.presenter';
import type { EnrollmentView } from '../http/enrollment.schemas';
import { LearningRecord } from './learning-record';

/** How long a checkout that is just being opened is waited for. */
const patienceMilliseconds = 1_000;

/** One enrolment, with how far the learner has come and, where something is to be paid, where. */
@injectable()
export class GetEnrollment {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(LearningRecord) private readonly learning: LearningRecord,
    @inject(PaymentApi) private readonly payments: PaymentApi,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { reader: Person; enrollmentId: string }): Promise<z.input<typeof EnrollmentView>> {
    const enrollment = await this.enrollments.find(this.database, request.enrollmentId);
    if (!enrollment) throw enrollmentErrors.notFound();
    permit(maySeeEnrollment(request.reader, enrollment));

    const learning = await this.learning.of(this.database, enrollment);
    const isUnpaid = enrollment.status === 'pending_payment';
    const checkoutUrl = isUnpaid ? await this.checkoutOf(enrollment.id) : null;
    return presentEnrollment(enrollment, learning, this.clock.now(), checkoutUrl);
  }

  /** The event that opens the checkout may still be under way. Payment being away is not the reader's problem. */
  private async checkoutOf(enrollmentId: string): Promise<string | null> {
    try {
      const { checkoutUrl } = await lookUntil({
        find: () => this.payments.getCheckout({ enrollmentId }),
        // An order that has ended is the one before: the enrolment waits for a payment, so a new one is coming.
        hasCome: (found) =>
          found.checkoutUrl !== null || found.orderStatus === 'open' || found.orderStatus === 'paid',
        milliseconds: patienceMilliseconds,
      });
      return checkoutUrl;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'operational') return null;
      throw error;
    }
  }
}
