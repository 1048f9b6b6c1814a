import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { SeatsRepository } from '../data/seats.repository';
import { mayStartAnew, wasRemoved } from '../domain/enrollment';
import { maySit } from '../domain/seats';
import { enrollmentErrors } from '../enrollment.errors';
import type { SeatsView } from '../http/seats.schemas';
import { SeatsSeenBy } from '../queries/seats-seen-by';

/** Lines up for a seat in a course that is full. Asking again keeps the place. */
@injectable()
export class JoinWaitingList {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(SeatsRepository) private readonly seats: SeatsRepository,
    @inject(SeatsSeenBy) private readonly seen: SeatsSeenBy,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { learner: Person; courseId: string }): Promise<z.input<typeof SeatsView>> {
    const learnerId = request.learner.id;
    const course = await this.courses.getCourse({ courseId: request.courseId });
    const { courseId } = course;
    if (course.status === 'draft') throw enrollmentErrors.courseNotFound();
    if (course.status === 'archived') throw enrollmentErrors.courseNotOpen();

    return this.work.run(async (tx) => {
      const now = this.clock.now();
      const enrollment = await this.enrollments.lockForLearner(tx, learnerId, courseId);
      if (enrollment && wasRemoved(enrollment)) throw enrollmentErrors.removed();
      if (enrollment && !mayStartAnew(enrollment, now)) throw enrollmentErrors.nothingToWaitFor();
      const limit = (await this.seats.lock(tx, courseId))?.limit ?? null;
      if (!(await this.seats.entryOf(tx, courseId, learnerId))) {
        const taken = await this.seats.taken(tx, courseId);
        const { inLine } = await this.seats.line(tx, courseId);
        if (maySit({ limit, taken, othersInLine: inLine }, false)) throw enrollmentErrors.nothingToWaitFor();
        await this.seats.join(tx, { id: newId(), courseId, learnerId, joinedAt: now });
      }
      return this.seen.by(tx, courseId, learnerId);
    });
  }
}
