import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { AuthApi } from '../../auth/auth.contract';
import { CourseApi, type CourseSummary } from '../../course/course.contract';
import { CohortRepository } from '../data/cohort.repository';
import { InvitationRepository } from '../data/invitation.repository';
import { grantManually } from '../domain/enrollment';
import { invitationUntil, remindableBefore } from '../domain/invitation';
import { learnerInvited } from '../enrollment.contract';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';
import type { EnrolledByAddress } from '../http/enrollment.schemas';
import { ChangeAccess } from './change-access';
import { OpenEnrollment } from './open-enrollment';

type Outcome = z.input<typeof EnrolledByAddress>;

/**
 * Those who teach a course enrol somebody by her address. Whoever has not proved that address to be hers, or has no account
 * yet, is invited, and gets in when she does. Doing it again changes nothing but the end of her access.
 */
@injectable()
export class EnrollByAddress {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(AuthApi) private readonly auth: AuthApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(OpenEnrollment) private readonly openEnrollment: OpenEnrollment,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
    @inject(InvitationRepository) private readonly invitations: InvitationRepository,
    @inject(ChangeAccess) private readonly changeAccess: ChangeAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param request.email in lower case and NFC. */
  async execute(request: {
    actor: Person;
    courseId: string;
    email: string;
    accessEndsAt: Date | null;
    cohortId: string | null;
  }): Promise<Outcome> {
    const course = await this.courses.getCourse({ courseId: request.courseId });
    permit(mayManageStudents(request.actor, course));
    if (course.status === 'draft') throw enrollmentErrors.courseNotOpen();
    if (request.accessEndsAt && request.accessEndsAt <= this.clock.now())
      throw enrollmentErrors.endsTooSoon();

    const { accounts } = await this.auth.findAccounts({ emails: [request.email] });
    const [account] = accounts;
    return account?.isEmailVerified
      ? this.enroll(course, { ...request, learnerId: account.userId })
      : this.invite(course, request);
  }

  private enroll(
    course: CourseSummary,
    request: { actor: Person; learnerId: string; accessEndsAt: Date | null; cohortId: string | null },
  ): Promise<Outcome> {
    return this.work.run(async (tx) => {
      await this.requireCohort(tx, course.courseId, request.cohortId);
      const now = this.clock.now();
      const enrollment = await this.openEnrollment.execute(tx, request.learnerId, course, now);
      const change = grantManually(enrollment, {
        grantId: newId(),
        grantedBy: request.actor.id,
        endsAt: request.accessEndsAt,
        now,
      });
      await this.changeAccess.apply(tx, enrollment, change, { now });
      if (request.cohortId) await this.cohorts.place(tx, enrollment.id, request.cohortId);
      const isNew = change.kind === 'granted' && change.opensAccess;
      return {
        outcome: isNew ? 'enrolled' : 'already_enrolled',
        enrollmentId: enrollment.id,
        invitationId: null,
      };
    });
  }

  private invite(
    course: CourseSummary,
    request: { actor: Person; email: string; accessEndsAt: Date | null; cohortId: string | null },
  ): Promise<Outcome> {
    return this.work.run(async (tx) => {
      await this.requireCohort(tx, course.courseId, request.cohortId);
      const now = this.clock.now();
      const { email, accessEndsAt, cohortId } = request;
      const facts = { courseId: course.courseId, invitedBy: request.actor.id, accessEndsAt };
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
    });
  }

  /** Locked, so that it is not deleted meanwhile. */
  private async requireCohort(tx: Transaction, courseId: string, cohortId: string | null): Promise<void> {
    if (cohortId && !(await this.cohorts.lock(tx, courseId, cohortId)))
      throw enrollmentErrors.cohortNotFound();
  }
}
