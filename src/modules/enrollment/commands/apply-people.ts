import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CourseApi } from '../../course/course.contract';
import { PeopleImportRepository } from '../data/people-import.repository';
import { peopleToLetIn } from '../enrollment.contract';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';
import { presentImport } from '../http/people-import.presenter';
import type { PeopleImportView } from '../http/people-import.schemas';

/** Lets those in who stand in the good rows of a list, in the background. Asking again changes nothing. */
@injectable()
export class ApplyPeople {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PeopleImportRepository) private readonly imports: PeopleImportRepository,
  ) {}

  async execute(request: {
    actor: Person;
    courseId: string;
    importId: string;
  }): Promise<z.input<typeof PeopleImportView>> {
    const { courseId, importId } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(mayManageStudents(request.actor, course));
    return this.work.run(async (tx) => {
      const list = await this.imports.lock(tx, importId);
      if (list?.courseId !== courseId) throw enrollmentErrors.peopleImportNotFound();
      if (list.status === 'checked') {
        if (list.goodRows === 0) throw enrollmentErrors.nobodyToLetIn();
        await this.imports.change(tx, importId, { status: 'applying' });
        await tx.publish(peopleToLetIn, { importId, courseId, batch: 1 });
      }
      const status = list.status === 'checked' ? ('applying' as const) : list.status;
      return presentImport({ ...list, status }, await this.imports.outcomes(tx, importId));
    });
  }
}
