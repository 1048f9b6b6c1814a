import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Clock } from '../../../platform/time/clock';
import { listCourse } from '../domain/course';
import type { CourseView } from '../http/course.schemas';
import { ChangeCourse } from './change-course';

/** Puts a course into the catalogue, or leaves it open to those alone who know its address. */
@injectable()
export class ListCourse {
  constructor(
    @inject(ChangeCourse) private readonly change: ChangeCourse,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    editor: Person;
    courseId: string;
    isListed: boolean;
  }): Promise<z.input<typeof CourseView>> {
    return this.change.execute({
      editor: request.editor,
      idOrSlug: request.courseId,
      decide: (course) => listCourse(course, request.isListed, this.clock.now()),
    });
  }
}
