import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Clock } from '../../../platform/time/clock';
import { restoreCourse } from '../domain/course';
import type { CourseView } from '../http/course.schemas';
import { ChangeCourse } from './change-course';

/** Brings an archived course back to what it was. Doing it again changes nothing. */
@injectable()
export class RestoreCourse {
  constructor(
    @inject(ChangeCourse) private readonly change: ChangeCourse,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { editor: Person; courseId: string }): Promise<z.input<typeof CourseView>> {
    return this.change.execute({
      editor: request.editor,
      idOrSlug: request.courseId,
      decide: (course) => restoreCourse(course, this.clock.now()),
    });
  }
}
