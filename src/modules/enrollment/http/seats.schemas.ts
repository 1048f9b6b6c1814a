import { z } from 'zod';

export const SeatLimitRequest = z
  .strictObject({
    /** `null` takes everyone. */
    limit: z.int().min(1).max(100_000).nullable(),
  })
  .meta({ id: 'SeatLimitRequest' });

export const SeatsView = z
  .object({
    limit: z.int().nullable(),
    /** By learners, and by those about to pay; `null` where there is no limit. */
    taken: z.int().nullable(),
    /** Whether there is a seat for the reader. */
    isOpen: z.boolean(),
    /** The reader's own place in the line. */
    waiting: z
      .object({
        place: z.int().min(1),
        joinedAt: z.iso.datetime(),
        /** Until when a seat is held for her; `null` while she waits. */
        offerExpiresAt: z.iso.datetime().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Seats' });

export const WaitingLearner = z
  .object({
    learnerId: z.uuid(),
    name: z.string().nullable(),
    joinedAt: z.iso.datetime(),
    offerExpiresAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'WaitingLearner' });
