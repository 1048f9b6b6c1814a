import { defineErrors } from '../../platform/errors/domain-error';

export const notificationErrors = defineErrors({
  notFound: { code: 'notification.not_found', status: 404, message: 'You have no such notification.' },
  messageNotFound: {
    code: 'notification.message_not_found',
    status: 404,
    message: 'There is no such message.',
  },
  topicRequired: {
    code: 'notification.topic_required',
    status: 409,
    message: 'Messages about your account and your payments always come.',
  },
  unsubscribeLinkUnknown: {
    code: 'notification.unsubscribe_link_unknown',
    status: 404,
    message: 'This link to unsubscribe is not complete. Please open it from the mail again.',
  },
  noMailbox: {
    code: 'notification.no_mailbox',
    status: 404,
    message: 'There is no mailbox here: mail goes to the people it is written to.',
  },
});
