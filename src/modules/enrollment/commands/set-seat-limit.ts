import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CourseApi } from '../../course/course.contract';
import { SeatsRepository } from '../data/seats.repository';
import { mayManageStudents } from '../http/enrollment.policy';
import type { SeatsView } from '../http/seats.schemas';
import { SeatsSeenBy } from '../queries/seats-seen-by';
import { OfferSeats } from './offer-seats';

/** Says how many may learn in a course at once. Nobody who is in loses her seat; whoever waits may get one. */
@injectable()
export class SetSeatLimit {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SeatsRepository) private readonly seats: SeatsRepository,
    @inject(OfferSeats) private readonly offerSeats: OfferSeats,
    @inject(SeatsSeenBy) private readonly seen: SeatsSeenBy,
  ) {}

  async execute(request: {
    actor: Person;
    courseId: string;
    limit: number | null;
  }): Promise<z.input<typeof SeatsView>> {
    const { actor, courseId, limit } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(mayManageStudents(actor, course));
    return this.work.run(async (tx) => {
      await this.seats.setLimit(tx, courseId, limit);
      await this.offerSeats.execute(tx, courseId);
      return this.seen.by(tx, courseId, actor.id);
    });
  }
}
