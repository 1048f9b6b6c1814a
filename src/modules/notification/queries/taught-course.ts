import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { CoursesRepository, type KnownCourse } from '../data/courses.repository';
import { mayAnnounce } from '../http/notification.policy';
import { notificationErrors } from '../notification.errors';

/** A course to whose learners someone may speak. */
@injectable()
export class TaughtCourse {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CoursesRepository) private readonly courses: CoursesRepository,
  ) {}

  async get(author: Person, courseId: string): Promise<KnownCourse> {
    const course = await this.courses.find(this.database, courseId);
    if (!course) throw notificationErrors.courseNotFound();
    permit(mayAnnounce(author, course));
    return course;
  }
}
