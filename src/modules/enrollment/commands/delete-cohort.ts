import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CourseApi } from '../../course/course.contract';
import { CohortRepository } from '../data/cohort.repository';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';

/** Deletes a cohort in which nobody is, and the links that lead into it. */
@injectable()
export class DeleteCohort {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
  ) {}

  async execute(request: { actor: Person; courseId: string; cohortId: string }): Promise<void> {
    const { courseId, cohortId } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(mayManageStudents(request.actor, course));
    await this.work.run(async (tx) => {
      if (!(await this.cohorts.lock(tx, courseId, cohortId))) throw enrollmentErrors.cohortNotFound();
      if (!(await this.cohorts.isEmpty(tx, cohortId))) throw enrollmentErrors.cohortNotEmpty();
      await this.cohorts.delete(tx, cohortId);
    });
  }
}
