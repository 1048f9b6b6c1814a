import { z } from 'zod';
import { anyOf, everyone, signedIn, whoever } from '../../../platform/http/access';
import { binary, route } from '../../../platform/http/route';
import { listOf, page, text } from '../../../platform/http/schemas';
import { ChangePreference } from '../commands/change-preference';
import { ChangeQuietHours } from '../commands/change-quiet-hours';
import { MarkAllRead } from '../commands/mark-all-read';
import { MarkRead } from '../commands/mark-read';
import { Unsubscribe } from '../commands/unsubscribe';
import { topics } from '../domain/topics';
import { notificationErrors } from '../notification.errors';
import { GetMessage } from '../queries/get-message';
import { GetQuietHours } from '../queries/get-quiet-hours';
import { GetSubscription } from '../queries/get-subscription';
import { ListMessages } from '../queries/list-messages';
import { ListNotifications } from '../queries/list-notifications';
import { ListPreferences } from '../queries/list-preferences';
import { ReadMailbox } from '../queries/read-mailbox';
import { StreamInbox } from '../queries/stream-inbox';
import { minutesOf } from './notification.presenter';
import {
  MailboxMessageView,
  MailboxSummary,
  MessageStatusQuery,
  MessageSummary,
  MessageView,
  NotificationList,
  PreferenceChange,
  PreferenceList,
  PreferenceView,
  QuietHoursRequest,
  QuietHoursView,
  SubscriptionView,
  UnreadCount,
} from './notification.schemas';

const unsubscribeToken = z.object({ token: text(200, 1) });

export const notificationRoutes = [
  route({
    method: 'get',
    path: '/notifications',
    scope: 'notifications:read',
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
    path: '/notifications/preferences',
    summary: 'List what one is told, topic by topic',
    access: signedIn,
    answers: { 200: PreferenceList },
    use: ListPreferences,
    answer: (list, { principal }) => list.execute({ reader: principal }),
  }),
  route({
    method: 'put',
    path: '/notifications/preferences/:topic',
    summary: 'Choose what one is told of a topic',
    access: signedIn,
    params: z.object({ topic: z.enum(topics) }),
    body: PreferenceChange,
    answers: { 200: PreferenceView },
    errors: [notificationErrors.topicRequired],
    use: ChangePreference,
    answer: (change, { principal, params, body }) =>
      change.execute({ reader: principal, ...params, preference: body }),
  }),
  route({
    method: 'get',
    path: '/notifications/quiet-hours',
    summary: 'See when one wants no mail',
    access: signedIn,
    answers: { 200: QuietHoursView },
    use: GetQuietHours,
    answer: (get, { principal }) => get.execute({ reader: principal }),
  }),
  route({
    method: 'put',
    path: '/notifications/quiet-hours',
    summary: 'Say when one wants no mail',
    description:
      'By the time zone of the profile. Mail waits until they end, save that about the account. Null ends them.',
    access: signedIn,
    body: QuietHoursRequest,
    answers: { 200: QuietHoursView },
    errors: [notificationErrors.alwaysQuiet],
    use: ChangeQuietHours,
    answer: (change, { principal, body: { quietHours } }) =>
      change.execute({
        reader: principal,
        quietHours: quietHours && { from: minutesOf(quietHours.from), to: minutesOf(quietHours.to) },
      }),
  }),
  route({
    method: 'get',
    path: '/unsubscribe/:token',
    summary: 'See what a link to unsubscribe is about',
    description: 'It changes nothing: programs that look at links in mails unsubscribe nobody.',
    access: everyone,
    params: unsubscribeToken,
    answers: { 200: SubscriptionView },
    errors: [notificationErrors.unsubscribeLinkUnknown],
    use: GetSubscription,
    answer: (get, { params }) => get.execute(params),
  }),
  route({
    method: 'post',
    // Where the link in the mail leads: opened it is a page, posted to by a mail program it unsubscribes (RFC 8058).
    path: '/unsubscribe/:token',
    isAbsolute: true,
    summary: 'Unsubscribe from mails of a topic with one click',
    description: 'The link in the mail says who and what. A mail program sends `List-Unsubscribe=One-Click`.',
    access: whoever,
    params: unsubscribeToken,
    rawBody: { maximumBytes: 4_096 },
    answers: { 200: SubscriptionView },
    errors: [notificationErrors.unsubscribeLinkUnknown],
    idempotency: 'none',
    use: Unsubscribe,
    answer: (unsubscribe, { params }) => unsubscribe.execute(params),
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
