import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { SeatsRepository } from '../data/seats.repository';
import { enrollmentErrors } from '../enrollment.errors';
import { EndWaiting } from './end-waiting';
import { OfferSeats } from './offer-seats';

/** Leaves the line; a seat that was held goes to the next. */
@injectable()
export class LeaveWaitingList {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SeatsRepository) private readonly seats: SeatsRepository,
    @inject(EndWaiting) private readonly endWaiting: EndWaiting,
    @inject(OfferSeats) private readonly offerSeats: OfferSeats,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { learner: Person; courseId: string }): Promise<void> {
    const { learner, courseId } = request;
    await this.work.run(async (tx) => {
      await this.seats.lock(tx, courseId);
      const leaving = { courseId, learnerId: learner.id, outcome: 'left', now: this.clock.now() } as const;
      if (!(await this.endWaiting.of(tx, leaving))) throw enrollmentErrors.notWaiting();
      await this.offerSeats.execute(tx, courseId);
    });
  }
}
