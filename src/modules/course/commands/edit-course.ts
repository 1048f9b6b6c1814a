import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { courseErrors } from '../course.errors';
import { CourseRepository } from '../data/course.repository';
import { type Course, type CourseDetails, editCourse } from '../domain/course';
import type { CourseView, EditCourseRequest } from '../http/course.schemas';
import { ChangeCourse } from './change-course';
import { requireCategory } from './require-category';

/** Changes what a course is described by. What is left out stays. */
@injectable()
export class EditCourse {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CourseRepository) private readonly courses: CourseRepository,
    @inject(ChangeCourse) private readonly change: ChangeCourse,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    editor: Person;
    idOrSlug: string;
    changes: EditCourseRequest;
  }): Promise<z.input<typeof CourseView>> {
    const { version, ...changes } = request.changes;
    await requireCategory(this.courses, this.database, changes.categorySlug);
    const decide = (course: Course): Course => {
      if (version !== undefined && version !== course.version) {
        throw courseErrors.changedMeanwhile({ facts: { version: course.version, yourVersion: version } });
      }
      return editCourse(course, given(changes), this.clock.now());
    };
    return this.change.execute({ ...request, decide });
  }
}

function given(changes: Omit<EditCourseRequest, 'version'>): Partial<CourseDetails> {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<CourseDetails>;
}
