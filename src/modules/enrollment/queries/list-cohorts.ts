import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { CourseApi } from '../../course/course.contract';
import { CohortRepository } from '../data/cohort.repository';
import { presentCohort } from '../http/cohort.presenter';
import type { CohortView } from '../http/cohort.schemas';
import { maySeeStudents } from '../http/enrollment.policy';

const Position = z.object({ id: z.uuid() });

/** The cohorts of a course, in the order in which they were made. */
@injectable()
export class ListCohorts {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
  ) {}

  async execute(request: { reader: Person; courseId: string; page: Page }): Promise<{
    items: z.input<typeof CohortView>[];
    nextCursor: string | null;
  }> {
    const { courseId } = request;
    permit(maySeeStudents(request.reader, await this.courses.getCourse({ courseId })));
    const { limit, cursor } = request.page;
    const after = decodeCursor(Position, cursor)?.id;
    const rows = await this.cohorts.ofCourse(this.database, { courseId, after, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(presentCohort), nextCursor };
  }
}
