import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';

export const badgeEarned = defineEvent('badge.earned', {
  version: 1,
  stream: (event) => `learner-rewards/${event.learnerId}`,
  payload: z.object({
    learnerId: z.uuid(),
    badge: z.string(),
    title: z.string(),
    earnedAt: z.iso.datetime(),
  }),
});
