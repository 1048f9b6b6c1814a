import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { OfferSeats } from '../commands/offer-seats';
import { SeatsRepository } from '../data/seats.repository';

const batch = 200;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Lets offers lapse that nobody took, and offers their seats, and any other that is free, to the next in line. */
@injectable()
export class MoveWaitingLists implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SeatsRepository) private readonly seats: SeatsRepository,
    @inject(OfferSeats) private readonly offerSeats: OfferSeats,
  ) {}

  async run(): Promise<void> {
    let last = beforeAll;
    let courseIds: string[];
    do {
      courseIds = await this.seats.coursesWithLineAfter(this.database, last, batch);
      for (const courseId of courseIds) await this.work.run((tx) => this.offerSeats.execute(tx, courseId));
      last = courseIds.at(-1) ?? last;
    } while (courseIds.length === batch);
  }
}
