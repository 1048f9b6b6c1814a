import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Principal } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { courseErrors } from '../course.errors';
import { CourseReads } from '../data/course.reads';
import { presentCourse } from '../http/course.presenter';
import type { CourseView, CreateCourseRequest } from '../http/course.schemas';
import { DraftMaker } from './draft-maker';

/** An instructor begins a course. An address that she chose herself has to be free. */
@injectable()
export class CreateCourse {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftMaker) private readonly drafts: DraftMaker,
    @inject(CourseReads) private readonly reads: CourseReads,
  ) {}

  async execute(request: {
    instructor: Principal;
    details: CreateCourseRequest;
  }): Promise<z.input<typeof CourseView>> {
    const { details } = request;
    const instructor = await this.drafts.check(request.instructor, details);
    return this.work.run(async (tx) => {
      const course = await this.drafts.make(tx, { instructor, details, isSlugFree: false });
      const row = await this.reads.findWithin(tx, course.id);
      if (!row) throw courseErrors.notFound();
      return presentCourse(row, instructor);
    });
  }
}
