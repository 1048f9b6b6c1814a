import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { courseErrors } from '../course.errors';
import { CourseReads } from '../data/course.reads';
import { PathRepository } from '../data/path.repository';
import { maySeeCourse } from '../http/course.policy';
import { taughtCourse } from '../http/course.presenter';
import { presentListedPath } from '../http/path.presenter';
import { type PathsOfCourse, shownPathsOfCourse } from '../http/path.schemas';

/** The published learning paths that lead through a course, the newest first. */
@injectable()
export class ListPathsOfCourse {
  constructor(
    @inject(CourseReads) private readonly courses: CourseReads,
    @inject(Database) private readonly database: Database,
    @inject(PathRepository) private readonly paths: PathRepository,
  ) {}

  async execute(request: { reader: Principal; courseId: string }): Promise<z.input<typeof PathsOfCourse>> {
    const course = await this.courses.find(request.courseId);
    if (!course) throw courseErrors.notFound();
    permit(maySeeCourse(request.reader, taughtCourse(course)));
    const found = { onlyPublished: true, courseId: course.id, limit: shownPathsOfCourse };
    return { items: (await this.paths.list(this.database, found)).map(presentListedPath) };
  }
}
