import { defineErrors } from '../../platform/errors/domain-error';

export const notificationErrors = defineErrors({
  notFound: { code: 'notification.not_found', status: 404, message: 'You have no such notification.' },
  messageNotFound: {
    code: 'notification.message_not_found',
    status: 404,
    message: 'There is no such message.',
  },
  noMailbox: {
    code: 'notification.no_mailbox',
    status: 404,
    message: 'There is no mailbox here: mail goes to the people it is written to.',
  },
});
