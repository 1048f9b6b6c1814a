import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { courseChanged, courseCreated } from '../../course/course.contract';
import { ReviewRepository } from '../data/review.repository';
import { type DemoFile, DemoReviews } from '../demo/demo-reviews';

type CourseEvent = typeof courseCreated | typeof courseChanged;

/** Keeps who teaches a course and whether it is open; in a demo, it gets its reviews when it opens. */
@injectable()
export class OnCourseChanged implements EventConsumer<CourseEvent, DemoFile | undefined> {
  constructor(
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @inject(DemoReviews) private readonly demo: DemoReviews,
  ) {}

  prepare(): Promise<DemoFile | undefined> {
    return this.demo.read();
  }

  async handle(tx: Transaction, event: EventOf<CourseEvent>, file: DemoFile | undefined): Promise<void> {
    const { courseId, slug, title, status, instructorIds } = event.payload;
    const course = { courseId, slug, title, instructorIds, isOpen: status !== 'draft' };
    await this.reviews.saveCourse(tx, course);
    if (file) await this.demo.plantFor(tx, course, file);
  }
}
