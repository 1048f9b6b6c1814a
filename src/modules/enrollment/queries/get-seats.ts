import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { isGranted } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { CourseApi } from '../../course/course.contract';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';
import type { SeatsView } from '../http/seats.schemas';
import { SeatsSeenBy } from './seats-seen-by';

/** Is there a seat for the reader? */
@injectable()
export class GetSeats {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(SeatsSeenBy) private readonly seen: SeatsSeenBy,
  ) {}

  async execute(request: { reader: Person; courseId: string }): Promise<z.input<typeof SeatsView>> {
    const course = await this.courses.getCourse({ courseId: request.courseId });
    if (course.status === 'draft' && !isGranted(mayManageStudents(request.reader, course)))
      throw enrollmentErrors.courseNotFound();
    return this.seen.by(this.database, request.courseId, request.reader.id);
  }
}
