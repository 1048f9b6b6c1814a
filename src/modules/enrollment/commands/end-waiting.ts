import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { SeatsRepository, type WaitingEntry } from '../data/seats.repository';
import { waitingEnded } from '../enrollment.contract';

/** Takes people out of the line for a seat, and tells it. */
@injectable()
export class EndWaiting {
  constructor(@inject(SeatsRepository) private readonly seats: SeatsRepository) {}

  /** One of them; false when she was not in the line. */
  async of(
    tx: Transaction,
    options: { courseId: string; learnerId: string; outcome: 'taken' | 'left'; now: Date },
  ): Promise<boolean> {
    const ended = await this.seats.end(tx, options);
    if (ended) await this.tell(tx, ended, options.outcome, options.now);
    return ended !== undefined;
  }

  /** All who did not take in time the seat that was held for them. */
  async ofLapsed(tx: Transaction, courseId: string, now: Date): Promise<void> {
    for (const entry of await this.seats.endLapsed(tx, courseId, now))
      await this.tell(tx, entry, 'lapsed', now);
  }

  private async tell(
    tx: Transaction,
    { id: entryId, courseId, learnerId }: WaitingEntry,
    outcome: 'taken' | 'left' | 'lapsed',
    now: Date,
  ): Promise<void> {
    await tx.publish(waitingEnded, { entryId, courseId, learnerId, outcome, endedAt: now.toISOString() });
  }
}
