import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { EnrollmentRepository } from '../data/enrollment.repository';
import type { Change, Enrollment, GrantKind } from '../domain/enrollment';
import { enrollmentActivated, enrollmentRevoked, purchaseRejected } from '../enrollment.contract';
import { EndWaiting } from './end-waiting';
import { ProgressRecorder } from './progress-recorder';

/** Saves what a decision about access came to, and tells it. */
@injectable()
export class ChangeAccess {
  constructor(
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(EndWaiting) private readonly endWaiting: EndWaiting,
    @inject(ProgressRecorder) private readonly recorder: ProgressRecorder,
  ) {}

  async apply(
    tx: Transaction,
    before: Enrollment,
    change: Change,
    circumstances: { readonly now: Date; readonly orderId?: string },
  ): Promise<void> {
    const { now, orderId } = circumstances;
    const facts = { enrollmentId: before.id, courseId: before.courseId, learnerId: before.learnerId };
    switch (change.kind) {
      case 'nothing':
        return;
      case 'granted':
        await this.enrollments.save(tx, change.enrollment, now);
        if (!change.opensAccess) return;
        await tx.publish(enrollmentActivated, {
          ...facts,
          grant: kindForOthers(change.grant.kind),
          activatedAt: now.toISOString(),
        });
        // Whoever was let in by others waits no longer.
        await this.endWaiting.of(tx, { ...facts, outcome: 'taken', now });
        // Lessons may have been removed while the course was closed: what is left may be nothing.
        await this.recorder.record(tx, change.enrollment, [], now);
        return;
      case 'revoked':
        await this.enrollments.save(tx, change.enrollment, now);
        if (!change.endsAccess) return;
        await tx.publish(enrollmentRevoked, {
          ...facts,
          reason: change.reason === 'removed' ? 'cancelled' : change.reason,
          revokedAt: now.toISOString(),
        });
        return;
      case 'rejected':
        if (orderId) await tx.publish(purchaseRejected, { ...facts, orderId, reason: change.reason });
    }
  }
}

/** To others, whatever came without money and without asking for it was given. */
function kindForOthers(kind: GrantKind): 'free' | 'purchase' | 'gift' | 'coupon' {
  return kind === 'manual' || kind === 'invitation' ? 'gift' : kind;
}
