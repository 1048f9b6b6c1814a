import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';

/** A mail stands in the message ledger and waits to be sent. Notification alone listens: it is its own sender. */
export const mailQueued = defineEvent('notification.mail_queued', {
  version: 1,
  stream: (event) => `mail/${event.messageId}`,
  payload: z.object({ messageId: z.uuid() }),
});
