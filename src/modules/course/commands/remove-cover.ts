import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { removeCover } from '../domain/course';
import type { CourseView } from '../http/course.schemas';
import { ChangeCourse } from './change-course';

/** Takes a course's cover away, or the one that is being made. Doing it again changes nothing. */
@injectable()
export class RemoveCover {
  constructor(@inject(ChangeCourse) private readonly change: ChangeCourse) {}

  execute(request: { editor: Person; courseId: string }): Promise<z.input<typeof CourseView>> {
    return this.change.execute({ editor: request.editor, idOrSlug: request.courseId, decide: removeCover });
  }
}
