import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import { hasRole, type Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { explainAccess } from '../domain/access-explanation';
import { maySeeAccessOf } from '../http/enrollment.policy';
import { presentAccess } from '../http/enrollment.presenter';
import type { AccessView } from '../http/enrollment.schemas';

/** Why does or doesn't somebody have access to a course? The learner asks for herself, support for anyone. */
@injectable()
export class ExplainAccess {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    reader: Person;
    courseId: string;
    learnerId: string | undefined;
  }): Promise<z.input<typeof AccessView>> {
    const learnerId = request.learnerId ?? request.reader.id;
    permit(maySeeAccessOf(request.reader, learnerId));
    const course = await this.courses.getCourse({ courseId: request.courseId });

    const now = this.clock.now();
    const enrollment = await this.enrollments.findForLearner(this.database, learnerId, course.courseId);
    const explanation = explainAccess(enrollment, now);
    const isStaff = hasRole(request.reader, 'support', 'admin');
    // Who of the team did it is support's business; a learner reads what was done, and why.
    const people = isStaff
      ? explanation.grants
          .flatMap(({ grantedBy, revokedBy }) => [grantedBy, revokedBy])
          .filter((id) => id !== null)
      : [];
    const names = await this.enrollments.namesOf(this.database, [learnerId, ...people]);
    return presentAccess({ learnerId, course, enrollment, explanation, names, now, isStaff });
  }
}
