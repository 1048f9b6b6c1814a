import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { AuthApi } from '../../auth/auth.contract';
import { CourseApi } from '../../course/course.contract';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';
import type { EnrolledByAddress } from '../http/enrollment.schemas';
import { LetInByAddress } from './let-in-by-address';

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
    @inject(LetInByAddress) private readonly letIn: LetInByAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param request.email in lower case and NFC. */
  async execute(request: {
    actor: Person;
    courseId: string;
    email: string;
    accessEndsAt: Date | null;
    cohortId: string | null;
  }): Promise<z.input<typeof EnrolledByAddress>> {
    const { actor, email, accessEndsAt, cohortId } = request;
    const course = await this.courses.getCourse({ courseId: request.courseId });
    permit(mayManageStudents(actor, course));
    if (course.status === 'draft') throw enrollmentErrors.courseNotOpen();
    if (accessEndsAt && accessEndsAt <= this.clock.now()) throw enrollmentErrors.endsTooSoon();

    const { accounts } = await this.auth.findAccounts({ emails: [email] });
    const [account] = accounts;
    const terms = { actorId: actor.id, accessEndsAt, cohortId };
    return this.work.run((tx) =>
      account?.isEmailVerified
        ? this.letIn.enroll(tx, course, { ...terms, learnerId: account.userId })
        : this.letIn.invite(tx, course, { ...terms, email }),
    );
  }
}
