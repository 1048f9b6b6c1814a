import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { courseErrors } from '../course.errors';
import { CourseReads } from '../data/course.reads';
import { PrerequisiteRepository } from '../data/prerequisite.repository';
import { maySeeCourse } from '../http/course.policy';
import { taughtCourse } from '../http/course.presenter';
import type { PrerequisiteList } from '../http/course.schemas';

/** What is to be completed before one may enrol in a course. */
@injectable()
export class GetPrerequisites {
  constructor(
    @inject(CourseReads) private readonly courses: CourseReads,
    @inject(Database) private readonly database: Database,
    @inject(PrerequisiteRepository) private readonly prerequisites: PrerequisiteRepository,
  ) {}

  async execute(request: { reader: Principal; courseId: string }): Promise<z.input<typeof PrerequisiteList>> {
    const course = await this.courses.find(request.courseId);
    if (!course) throw courseErrors.notFound();
    permit(maySeeCourse(request.reader, taughtCourse(course)));
    return { items: await this.prerequisites.of(this.database, course.id) };
  }

  /** Those that a learner can complete: one that takes nobody any more holds nobody up. */
  async thatHold(
    courseId: string,
  ): Promise<{ courses: { courseId: string; slug: string; title: string }[] }> {
    const rows = await this.prerequisites.of(this.database, courseId);
    const open = rows.filter(({ status }) => status === 'published' || status === 'unlisted');
    return { courses: open.map(({ id, slug, title }) => ({ courseId: id, slug, title })) };
  }
}
