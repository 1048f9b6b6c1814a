import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { courseChanged, courseCreated } from '../../course/course.contract';
import { CoursesRepository } from '../data/courses.repository';

type CourseEvent = typeof courseCreated | typeof courseChanged;

/** Keeps title, address and teachers of each course, so that messages can name it. */
@injectable()
export class OnCourseChanged implements EventConsumer<CourseEvent> {
  constructor(@inject(CoursesRepository) private readonly courses: CoursesRepository) {}

  async handle(tx: Transaction, event: EventOf<CourseEvent>): Promise<void> {
    const { courseId, slug, title, instructorIds } = event.payload;
    await this.courses.save(tx, { courseId, slug, title, instructorIds });
  }
}
