import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { InvitationLinkRepository } from '../data/invitation-link.repository';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';

/** Takes a link back: nobody comes in by it any more. Whoever came stays. */
@injectable()
export class RevokeInvitationLink {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(InvitationLinkRepository) private readonly links: InvitationLinkRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { actor: Person; courseId: string; linkId: string }): Promise<void> {
    const { courseId, linkId } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(mayManageStudents(request.actor, course));
    await this.work.run(async (tx) => {
      if (!(await this.links.revoke(tx, { courseId, linkId, now: this.clock.now() })))
        throw enrollmentErrors.linkNotFound();
    });
  }
}
