import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { OfferSeats } from '../commands/offer-seats';
import type { enrollmentRevoked, seatFreed } from '../enrollment.contract';

type FreeingEvent = typeof enrollmentRevoked | typeof seatFreed;

/** A seat has become free: it is held for the next in line. */
@injectable()
export class OnSeatFreed implements EventConsumer<FreeingEvent> {
  constructor(@inject(OfferSeats) private readonly offerSeats: OfferSeats) {}

  handle(tx: Transaction, event: EventOf<FreeingEvent>): Promise<void> {
    return this.offerSeats.execute(tx, event.payload.courseId);
  }
}
