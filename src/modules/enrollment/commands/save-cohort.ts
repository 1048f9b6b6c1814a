import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { type Cohort, CohortRepository } from '../data/cohort.repository';
import { mostCohorts } from '../domain/cohort';
import { enrollmentErrors } from '../enrollment.errors';
import { presentCohort } from '../http/cohort.presenter';
import type { CohortView } from '../http/cohort.schemas';
import { mayManageStudents } from '../http/enrollment.policy';

export type CohortTerms = Pick<Cohort, 'name' | 'startsAt' | 'endsAt' | 'seatLimit'>;

/** Makes a cohort, or changes one. When it starts counts at once for all who are in it. */
@injectable()
export class SaveCohort {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param request.cohortId of the one to change; undefined makes one. */
  async execute(request: {
    actor: Person;
    courseId: string;
    cohortId?: string;
    terms: CohortTerms;
  }): Promise<z.input<typeof CohortView>> {
    const { courseId, cohortId, terms } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(mayManageStudents(request.actor, course));
    if (terms.endsAt && terms.endsAt <= terms.startsAt) throw enrollmentErrors.cohortEndsTooSoon();

    return this.work.run(async (tx) => {
      const number = await this.cohorts.lockCount(tx, courseId);
      const known = cohortId === undefined ? undefined : await this.cohorts.lock(tx, courseId, cohortId);
      if (cohortId !== undefined && !known) throw enrollmentErrors.cohortNotFound();
      if (!known && number >= mostCohorts) throw enrollmentErrors.tooManyCohorts();
      const { members, ...row } = known ?? { id: newId(), courseId, createdAt: this.clock.now(), members: 0 };
      const cohort = { ...row, ...terms };
      if (!(await this.cohorts.save(tx, cohort))) throw enrollmentErrors.cohortNameTaken();
      return presentCohort({ ...cohort, members });
    });
  }
}
