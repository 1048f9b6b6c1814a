import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { emailAddress } from '../../../platform/http/schemas';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { CohortRepository } from '../data/cohort.repository';
import { PeopleImportRepository } from '../data/people-import.repository';
import { mostCohorts } from '../domain/cohort';
import { readPeople } from '../domain/people-list';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';
import { presentImport } from '../http/people-import.presenter';
import type { PeopleImportView } from '../http/people-import.schemas';

/** Reads a list of people and says what is wrong with it. Nobody is let in by that. */
@injectable()
export class CheckPeople {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
    @inject(PeopleImportRepository) private readonly imports: PeopleImportRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    actor: Person;
    courseId: string;
    csv: string;
    fileName: string | null;
  }): Promise<z.input<typeof PeopleImportView>> {
    const { actor, courseId, csv, fileName } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(mayManageStudents(actor, course));
    if (course.status === 'draft') throw enrollmentErrors.courseNotOpen();

    return this.work.run(async (tx) => {
      const now = this.clock.now();
      const cohorts = await this.cohorts.ofCourse(tx, { courseId, after: undefined, limit: mostCohorts });
      const cohortIds = new Map(cohorts.map(({ id, name }) => [name.toLowerCase(), id]));
      const list = readPeople(csv, {
        cohortIds,
        now,
        addressOf: (cell) => emailAddress.safeParse(cell).data,
      });
      if (list.kind === 'unreadable')
        throw enrollmentErrors.peopleUnreadable({ facts: { reason: list.reason, line: list.line } });
      const good = list.rows.filter(({ person }) => person !== null).length;
      const made = {
        id: newId(),
        courseId,
        createdBy: actor.id,
        fileName,
        header: [...list.header],
        ignoredColumns: [...list.ignoredColumns],
        goodRows: good,
        badRows: list.rows.length - good,
        status: 'checked' as const,
        createdAt: now,
        appliedAt: null,
      };
      await this.imports.insert(tx, made, list.rows);
      return presentImport(made, new Map());
    });
  }
}
