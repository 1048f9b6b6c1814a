import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';

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

/** How gamification answers when somebody asks for her data, or to be forgotten. */
export const gamificationPersonalDataAnswers = definePersonalDataAnswers('gamification');
