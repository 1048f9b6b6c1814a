import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { courseChanged, courseCreated } from '../../course/course.contract';
import { PublishedCoursesRepository } from '../data/published-courses.repository';

type CourseEvent = typeof courseCreated | typeof courseChanged;

/** Keeps title, address, cover and teachers of each course, so that lists of enrolments ask nobody. */
@injectable()
export class OnCourseChanged implements EventConsumer<CourseEvent> {
  constructor(@inject(PublishedCoursesRepository) private readonly courses: PublishedCoursesRepository) {}

  async handle(tx: Transaction, event: EventOf<CourseEvent>): Promise<void> {
    const { courseId, slug, title, instructorIds, cover } = event.payload;
    await this.courses.saveCourse(tx, { courseId, slug, title, instructorIds, cover });
  }
}
