import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { enrollmentActivated, type enrollmentRevoked } from '../../enrollment/enrollment.contract';
import { CourseRepository } from '../data/course.repository';

type EnrollmentEvent = typeof enrollmentActivated | typeof enrollmentRevoked;

/** Counts for whom a course is open. What the catalogue remembers shows it a few seconds later. */
@injectable()
export class OnEnrollment implements EventConsumer<EnrollmentEvent> {
  constructor(@inject(CourseRepository) private readonly courses: CourseRepository) {}

  async handle(tx: Transaction, event: EventOf<EnrollmentEvent>): Promise<void> {
    const isOpened = event.type === enrollmentActivated.type;
    await this.courses.addLearners(tx, event.payload.courseId, isOpened ? 1 : -1);
  }
}
