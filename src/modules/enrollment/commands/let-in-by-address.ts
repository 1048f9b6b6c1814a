import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import type { CourseSummary } from '../../course/course.contract';
import { CohortRepository } from '../data/cohort.repository';
import { InvitationRepository } from '../data/invitation.repository';
import { grantManually } from '../domain/enrollment';
import { invitationUntil, remindableBefore } from '../domain/invitation';
import { learnerInvited } from '../enrollment.contract';
import { enrollmentErrors } from '../enrollment.errors';
import { ChangeAccess } from './change-access';
import { OpenEnrollment } from './open-enrollment';

interface Terms {
  readonly actorId: string;
  readonly accessEndsAt: Date | null;
  /** `null` leaves her where she is. */
  readonly cohortId: string | null;
}

export type LetIn =
  | {
      readonly outcome: 'enrolled' | 'already_enrolled';
      readonly enrollmentId: string;
      readonly invitationId: null;
    }
  | {
      readonly outcome: 'invited' | 'already_invited';
      readonly enrollmentId: null;
      readonly invitationId: string;
    };

/** Enrols an account, or invites an address that nobody has proved yet. Doing it again changes nothing but the terms. */
@injectable()
export class LetInByAddress {
  constructor(
    @inject(OpenEnrollment) private readonly openEnrollment: OpenEnrollment,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
    @inject(InvitationRepository) private readonly invitations: InvitationRepository,
    @inject(ChangeAccess) private readonly changeAccess: ChangeAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async enroll(
    tx: Transaction,
    course: CourseSummary,
    { learnerId, actorId, accessEndsAt, cohortId }: Terms & { readonly learnerId: string },
  ): Promise<LetIn> {
    await this.requireCohort(tx, course.courseId, cohortId);
    const now = this.clock.now();
    const enrollment = await this.openEnrollment.execute(tx, learnerId, course, now);
    const change = grantManually(enrollment, {
      grantId: newId(),
      grantedBy: actorId,
      endsAt: accessEndsAt,
      now,
    });
    await this.changeAccess.apply(tx, enrollment, change, { now });
    if (cohortId) await this.cohorts.place(tx, enrollment.id, cohortId);
    const isNew = change.kind === 'granted' && change.opensAccess;
    return {
      outcome: isNew ? 'enrolled' : 'already_enrolled',
      enrollmentId: enrollment.id,
      invitationId: null,
    };
  }

  async invite(
    tx: Transaction,
    course: CourseSummary,
    { email, actorId, accessEndsAt, cohortId }: Terms & { readonly email: string },
  ): Promise<LetIn> {
    await this.requireCohort(tx, course.courseId, cohortId);
    const now = this.clock.now();
    const facts = { courseId: course.courseId, invitedBy: actorId, accessEndsAt };
    const expiresAt = invitationUntil(now, accessEndsAt);
    const invitation = { id: newId(), ...facts, email, cohortId, createdAt: now, expiresAt };
    const { isNew, id } = await this.invitations.save(tx, invitation);
    const isToBeTold = await this.invitations.noteTold(tx, id, now, remindableBefore(now));
    if (isToBeTold) {
      await tx.publish(learnerInvited, {
        ...facts,
        invitationId: id,
        accessEndsAt: accessEndsAt?.toISOString() ?? null,
        invitedAt: now.toISOString(),
        expiresAt: expiresAt.toISOString(),
      });
    }
    return { outcome: isNew ? 'invited' : 'already_invited', enrollmentId: null, invitationId: id };
  }

  /** Locked, so that it is not deleted meanwhile. */
  private async requireCohort(tx: Transaction, courseId: string, cohortId: string | null): Promise<void> {
    if (cohortId && !(await this.cohorts.lock(tx, courseId, cohortId)))
      throw enrollmentErrors.cohortNotFound();
  }
}
