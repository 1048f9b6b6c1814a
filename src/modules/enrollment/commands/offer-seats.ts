import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { SeatsRepository } from '../data/seats.repository';
import { offerUntil, seatsToOffer } from '../domain/seats';
import { seatOffered } from '../enrollment.contract';
import { EndWaiting } from './end-waiting';

/** As many are offered a seat in one transaction; the job offers the others. */
const atOnce = 100;

/** Holds each seat that has become free for the next in line, and ends offers that nobody took in time. */
@injectable()
export class OfferSeats {
  constructor(
    @inject(SeatsRepository) private readonly seats: SeatsRepository,
    @inject(EndWaiting) private readonly endWaiting: EndWaiting,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(tx: Transaction, courseId: string): Promise<void> {
    const locked = await this.seats.lock(tx, courseId);
    if (!locked) return;
    const now = this.clock.now();
    await this.endWaiting.ofLapsed(tx, courseId, now);
    const { inLine, held } = await this.seats.line(tx, courseId);
    if (inLine === held) return;
    const taken = await this.seats.taken(tx, courseId);
    const free = seatsToOffer({ limit: locked.limit, taken, held, waiting: inLine - held });
    if (free === 0) return;
    const offerExpiresAt = offerUntil(now);
    const options = { courseId, limit: Math.min(free, atOnce), offeredAt: now, offerExpiresAt };
    for (const { id, learnerId } of await this.seats.offerToNext(tx, options)) {
      await tx.publish(seatOffered, {
        entryId: id,
        courseId,
        learnerId,
        offeredAt: now.toISOString(),
        expiresAt: offerExpiresAt.toISOString(),
      });
    }
  }
}
