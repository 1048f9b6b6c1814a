import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Clock } from '../../../platform/time/clock';
import { archiveCourse } from '../domain/course';
import type { CourseView } from '../http/course.schemas';
import { ChangeCourse } from './change-course';

/** Takes a course out of the catalogue and lets nobody new in. Doing it again changes nothing. */
@injectable()
export class ArchiveCourse {
  constructor(
    @inject(ChangeCourse) private readonly change: ChangeCourse,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { editor: Person; courseId: string }): Promise<z.input<typeof CourseView>> {
    return this.change.execute({
      editor: request.editor,
      idOrSlug: request.courseId,
      decide: (course) => archiveCourse(course, this.clock.now()),
    });
  }
}
