import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { SeatsRepository } from '../data/seats.repository';
import { maySit } from '../domain/seats';
import { EndWaiting } from './end-waiting';

/**
 * Takes a seat for somebody who lets herself in. The seats of a course are locked while they are counted, so that the last
 * one is taken once. Those whom somebody else lets in are not asked: they count, and may go beyond the limit.
 */
@injectable()
export class TakeSeat {
  constructor(
    @inject(SeatsRepository) private readonly seats: SeatsRepository,
    @inject(EndWaiting) private readonly endWaiting: EndWaiting,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** False when there is none for her. */
  async execute(tx: Transaction, courseId: string, learnerId: string): Promise<boolean> {
    const locked = await this.seats.lock(tx, courseId);
    if (!locked) return true;
    const now = this.clock.now();
    const entry = await this.seats.entryOf(tx, courseId, learnerId);
    const hasOffer = entry?.offerExpiresAt != null && entry.offerExpiresAt > now;
    const taken = await this.seats.taken(tx, courseId);
    const { inLine } = await this.seats.line(tx, courseId, learnerId);
    if (!maySit({ limit: locked.limit, taken, othersInLine: inLine }, hasOffer)) return false;
    if (entry) await this.endWaiting.of(tx, { courseId, learnerId, outcome: 'taken', now });
    return true;
  }
}
