import { z } from 'zod';

export const RewardsView = z
  .object({
    points: z.int().min(0),
    level: z.object({
      number: z.int().min(1),
      name: z.string(),
      from: z.int().meta({ description: 'The points at which this level begins.' }),
      next: z
        .int()
        .nullable()
        .meta({ description: 'The points at which the next one begins; null at the highest.' }),
    }),
    badges: z.array(
      z.object({
        badge: z.string(),
        title: z.string(),
        description: z.string(),
        earnedAt: z.iso.datetime().nullable().meta({ description: 'Null while it is still to be earned.' }),
      }),
    ),
    recent: z
      .array(
        z.object({
          kind: z.string(),
          title: z.string(),
          points: z.int(),
          occurredAt: z.iso.datetime(),
        }),
      )
      .meta({ description: 'What brought points lately, the newest first; ten at most.' }),
  })
  .meta({ id: 'Rewards' });
