import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Reader } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { SeatsRepository } from '../data/seats.repository';
import { maySit } from '../domain/seats';
import type { SeatsView } from '../http/seats.schemas';

/** The seats of a course as one learner sees them: whether there is one for her, and her place in the line. */
@injectable()
export class SeatsSeenBy {
  constructor(
    @inject(SeatsRepository) private readonly seats: SeatsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async by(reader: Reader, courseId: string, learnerId: string): Promise<z.input<typeof SeatsView>> {
    const limit = await this.seats.limitOf(reader, courseId);
    const entry = await this.seats.entryOf(reader, courseId, learnerId);
    if (limit === null && !entry) return { limit, taken: null, isOpen: true, waiting: null };
    const taken = await this.seats.taken(reader, courseId);
    const { inLine } = await this.seats.line(reader, courseId, learnerId);
    const until = entry?.offerExpiresAt;
    const offer = until && until > this.clock.now() ? until : null;
    return {
      limit,
      taken: limit === null ? null : taken,
      isOpen: maySit({ limit, taken, othersInLine: inLine }, offer !== null),
      waiting: entry
        ? {
            place: await this.seats.placeOf(reader, entry),
            joinedAt: entry.joinedAt.toISOString(),
            offerExpiresAt: offer?.toISOString() ?? null,
          }
        : null,
    };
  }
}
