import { inject, injectable } from 'tsyringe';
import type { Reader } from '../../../platform/database/tokens';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { CoursesRepository, type KnownCourse } from '../data/courses.repository';

/** What messages say of a course. */
@injectable()
export class KnownCourses {
  constructor(@inject(CoursesRepository) private readonly courses: CoursesRepository) {}

  /** Unavailable while the event that names the course is still coming, so that the message waits for it. */
  async get(reader: Reader, courseId: string): Promise<KnownCourse> {
    const course = await this.courses.find(reader, courseId);
    if (!course) throw platformErrors.unavailable({ facts: { courseId } });
    return course;
  }
}
