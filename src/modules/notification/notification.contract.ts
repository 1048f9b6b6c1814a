import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';

/** For notification alone: the learners of a course are to be told something, the next of them after `afterId`. */
export const announcementToSend = defineEvent('notification.announcement_to_send', {
  version: 1,
  stream: (event) => `announcement/${event.announcementId}`,
  payload: z.object({ announcementId: z.uuid(), afterId: z.uuid().nullable() }),
});

/** A mail stands in the message ledger and waits to be sent. Notification alone listens: it is its own sender. */
export const mailQueued = defineEvent('notification.mail_queued', {
  version: 1,
  stream: (event) => `mail/${event.messageId}`,
  payload: z.object({ messageId: z.uuid() }),
});
