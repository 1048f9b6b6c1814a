import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi, type CourseSummary } from '../../course/course.contract';
import { CohortRepository } from '../data/cohort.repository';
import { InvitationRepository } from '../data/invitation.repository';
import { grantAccess } from '../domain/enrollment';
import { ChangeAccess } from './change-access';
import { OpenEnrollment } from './open-enrollment';

/** Somebody has proved that an address is hers: the courses to which it was invited open to her. */
@injectable()
export class TakeUpInvitations {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(InvitationRepository) private readonly invitations: InvitationRepository,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
    @inject(OpenEnrollment) private readonly openEnrollment: OpenEnrollment,
    @inject(ChangeAccess) private readonly changeAccess: ChangeAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** Before the transaction: the courses of this address's invitations that take learners. */
  async coursesFor(email: string): Promise<CourseSummary[]> {
    const courseIds = await this.invitations.coursesOf(this.database, email, this.clock.now());
    if (courseIds.length === 0) return [];
    const { courses } = await this.courses.getCourses({ courseIds });
    return courses.filter(({ status }) => status !== 'draft' && status !== 'archived');
  }

  async execute(
    tx: Transaction,
    person: { email: string; learnerId: string },
    courses: readonly CourseSummary[],
  ): Promise<void> {
    const now = this.clock.now();
    for (const course of courses) {
      const invitation = await this.invitations.accept(tx, {
        courseId: course.courseId,
        email: person.email,
        now,
      });
      if (!invitation) continue;
      const enrollment = await this.openEnrollment.execute(tx, person.learnerId, course, now);
      const change = grantAccess(enrollment, {
        grantId: newId(),
        kind: 'invitation',
        sourceId: invitation.id,
        grantedBy: invitation.invitedBy,
        endsAt: invitation.accessEndsAt,
        now,
      });
      await this.changeAccess.apply(tx, enrollment, change, { now });
      if (invitation.cohortId) await this.cohorts.place(tx, enrollment.id, invitation.cohortId);
    }
  }
}
