import { z } from 'zod';
import { anyOf, everyone, signedIn } from '../../../platform/http/access';
import { binary, route } from '../../../platform/http/route';
import { listOf, page, text } from '../../../platform/http/schemas';
import { MarkAllRead } from '../commands/mark-all-read';
import { MarkRead } from '../commands/mark-read';
import { notificationErrors } from '../notification.errors';
import { GetMessage } from '../queries/get-message';
import { ListMessages } from '../queries/list-messages';
import { ListNotifications } from '../queries/list-notifications';
import { ReadMailbox } from '../queries/read-mailbox';
import { StreamInbox } from '../queries/stream-inbox';
import {
  MailboxMessageView,
  MailboxSummary,
  MessageStatusQuery,
  MessageSummary,
  MessageView,
  NotificationList,
  UnreadCount,
} from './notification.schemas';

export const notificationRoutes = [
  route({
    method: 'get',
    path: '/notifications',
    summary: 'List what is in one’s inbox',
    access: signedIn,
    query: page.extend({ unread: z.enum(['true', 'false']).default('false') }),
    answers: { 200: NotificationList },
    use: ListNotifications,
    answer: (list, { principal, query }) =>
      list.execute({ reader: principal, page: query, isUnreadOnly: query.unread === 'true' }),
  }),
  route({
    method: 'get',
    path: '/notifications/stream',
    summary: 'Follow one’s inbox live',
    description:
      'Server-sent events: `unread` with `{ unreadCount }` at first and after each change, `notification` with a Notification that came or grew.',
    access: signedIn,
    answers: { 200: binary('text/event-stream', 'Server-sent events, until the reader leaves.') },
    use: StreamInbox,
    answer: (stream, { principal }) => stream.execute({ reader: principal }),
  }),
  route({
    method: 'post',
    path: '/notifications/read-all',
    summary: 'Mark everything in one’s inbox as read',
    access: signedIn,
    answers: { 200: UnreadCount },
    use: MarkAllRead,
    answer: (markAllRead, { principal }) => markAllRead.execute({ reader: principal }),
  }),
  route({
    method: 'post',
    path: '/notifications/:notificationId/read',
    summary: 'Mark a notification as read',
    access: signedIn,
    params: z.object({ notificationId: z.uuid() }),
    answers: { 200: UnreadCount },
    errors: [notificationErrors.notFound],
    use: MarkRead,
    answer: (markRead, { principal, params }) => markRead.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/admin/messages',
    summary: 'List the message ledger',
    description: 'Every message to a person, by e-mail or in the inbox, with what became of it.',
    access: anyOf('admin', 'support'),
    query: page.extend({ status: MessageStatusQuery.optional() }),
    answers: { 200: listOf(MessageSummary) },
    use: ListMessages,
    answer: (list, { query }) => list.execute({ page: query, status: query.status }),
  }),
  route({
    method: 'get',
    path: '/admin/messages/:messageId',
    summary: 'Read a message of the ledger',
    access: anyOf('admin', 'support'),
    params: z.object({ messageId: z.uuid() }),
    answers: { 200: MessageView },
    errors: [notificationErrors.messageNotFound],
    use: GetMessage,
    answer: (get, { params }) => get.execute(params),
  }),
  route({
    method: 'get',
    path: '/mailbox',
    summary: 'List the mail in this instance’s own mailbox',
    description: 'Everyone reads it in a demo, which listens on loopback alone; elsewhere it is for admins.',
    access: everyone,
    query: page,
    answers: { 200: listOf(MailboxSummary) },
    errors: [notificationErrors.noMailbox],
    use: ReadMailbox,
    answer: (mailbox, { principal, query }) => mailbox.list({ reader: principal, page: query }),
  }),
  route({
    method: 'get',
    path: '/mailbox/:messageId',
    summary: 'Read a mail in this instance’s own mailbox',
    access: everyone,
    params: z.object({ messageId: text(80, 1) }),
    answers: { 200: MailboxMessageView },
    errors: [notificationErrors.noMailbox, notificationErrors.messageNotFound],
    use: ReadMailbox,
    answer: (mailbox, { principal, params }) => mailbox.read({ reader: principal, ...params }),
  }),
];
