import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';

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

/** How notification answers when somebody asks for her data, or to be forgotten. */
export const notificationPersonalDataAnswers = definePersonalDataAnswers('notification');

/** An admin has changed the words of a mail, or put those back that Stoa comes with. */
export const mailWordsChanged = defineEvent('notification.mail_words_changed', {
  version: 1,
  stream: ({ template, language }) => `mail-words/${template}-${language}`,
  payload: z.object({
    template: z.string(),
    language: z.string(),
    number: z.int(),
    isBuiltIn: z.boolean(),
    changedBy: z.uuid(),
    changedAt: z.iso.datetime(),
  }),
});
