import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CourseApi } from '../../course/course.contract';
import { CohortRepository } from '../data/cohort.repository';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';

/** Those who teach put a learner into a cohort, or out of it. She counts there, and may go beyond its seats. */
@injectable()
export class PlaceInCohort {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
  ) {}

  async execute(request: {
    actor: Person;
    courseId: string;
    learnerId: string;
    cohortId: string | null;
  }): Promise<void> {
    const { courseId, learnerId, cohortId } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(mayManageStudents(request.actor, course));
    await this.work.run(async (tx) => {
      const enrollment = await this.enrollments.lockForLearner(tx, learnerId, courseId);
      if (!enrollment) throw enrollmentErrors.notFound();
      if (cohortId && !(await this.cohorts.lock(tx, courseId, cohortId)))
        throw enrollmentErrors.cohortNotFound();
      await this.cohorts.place(tx, enrollment.id, cohortId);
    });
  }
}
