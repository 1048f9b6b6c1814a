import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { EnrollmentApi } from '../../enrollment/enrollment.contract';
import { assessmentErrors } from '../assessment.errors';
import { mayGiveExtraTime } from '../http/assessment.policy';
import { TaughtCourses } from './taught-courses';

/** Extra time is given, and known of, by those who teach a course; to its learners. */
@injectable()
export class ExtraTimeAccess {
  constructor(
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
  ) {}

  async requireCourse(teacher: Person, courseId: string): Promise<void> {
    const course = await this.courses.find(courseId);
    // Admins may do it in every course, and in none that is not there.
    if (!course) throw assessmentErrors.notYourCourse();
    permit(mayGiveExtraTime(teacher, course));
  }

  /** @throws assessment.learner_not_found for who never joined the course. */
  async requireLearner(courseId: string, learnerId: string): Promise<void> {
    const access = await this.enrollments.getAccess({ courseId, learnerId });
    const isStranger = access.kind === 'denied' && access.reason === 'not_enrolled';
    if (isStranger) throw assessmentErrors.learnerNotFound();
  }
}
