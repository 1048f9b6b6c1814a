import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { InvitationRepository } from '../data/invitation.repository';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';

/** Takes an invitation back that nobody has taken up. */
@injectable()
export class RevokeInvitation {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(InvitationRepository) private readonly invitations: InvitationRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { actor: Person; courseId: string; invitationId: string }): Promise<void> {
    const { courseId, invitationId } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(mayManageStudents(request.actor, course));
    await this.work.run(async (tx) => {
      const isRevoked = await this.invitations.revoke(tx, { courseId, invitationId, now: this.clock.now() });
      if (!isRevoked) throw enrollmentErrors.invitationNotFound();
    });
  }
}
