import type { z } from 'zod';
import type { MailboxMessage, MailboxPage } from '../../../platform/mail/mailbox-mailer';
import type { Announcement } from '../data/announcements.repository';
import type { InboxItem } from '../data/inbox.repository';
import type { Message, MessageCause } from '../data/messages.repository';
import type { Preference } from '../domain/preference';
import { channelsOf, isRequired, type Topic } from '../domain/topics';
import type { QuietHours } from '../domain/waiting';
import type { AnnouncementView } from './announcement.schemas';
import type {
  MailboxMessageView,
  MailboxSummary,
  MessageSummary,
  MessageView,
  NotificationView,
  PreferenceView,
  QuietHoursView,
} from './notification.schemas';

/** The only way a message in an inbox becomes JSON. */
export function presentNotification(item: InboxItem): z.input<typeof NotificationView> {
  const { id, kind, title, body, language, link, count } = item;
  return {
    id,
    kind,
    title,
    body,
    language,
    link,
    count,
    createdAt: item.latestAt.toISOString(),
    readAt: item.readAt?.toISOString() ?? null,
  };
}

export function presentPreference(topic: Topic, preference: Preference): z.input<typeof PreferenceView> {
  const { inApp, email } = preference;
  return { topic, isRequired: isRequired(topic), channels: [...channelsOf(topic)], inApp, email };
}

export function presentQuietHours(hours: QuietHours | undefined): z.input<typeof QuietHoursView> {
  return { quietHours: hours ? { from: clockOf(hours.from), to: clockOf(hours.to) } : null };
}

/** Minutes of a day from `22:30`. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function presentAnnouncement(announcement: Announcement): z.input<typeof AnnouncementView> {
  const { id, courseId, authorName, title, body, recipients, createdAt, sentAt } = announcement;
  return {
    id,
    courseId,
    authorName,
    title,
    body,
    recipients,
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  };
}

/** A row of the ledger. Its variables stay inside: the text says what they came to. */
export function presentMessage(message: Message): z.input<typeof MessageSummary> {
  const { id, kind, channel, personId, recipient, subject, status, attempts, language, error } = message;
  return {
    id,
    kind,
    channel,
    personId,
    recipient,
    subject,
    status,
    attempts,
    language,
    error,
    createdAt: message.createdAt.toISOString(),
    changedAt: message.changedAt.toISOString(),
    sentAt: message.sentAt?.toISOString() ?? null,
  };
}

export function presentMessageWithText(
  message: Message,
  causes: readonly MessageCause[],
): z.input<typeof MessageView> {
  return {
    ...presentMessage(message),
    body: message.body,
    providerId: message.providerId,
    causes: causes.map(({ eventId, eventType, correlationId, occurredAt }) => ({
      eventId,
      eventType,
      correlationId,
      occurredAt: occurredAt.toISOString(),
    })),
  };
}

export function presentMailboxSummary(message: MailboxPage['items'][number]): z.input<typeof MailboxSummary> {
  const { messageId, receivedAt, from, to, subject } = message;
  return { id: messageId, receivedAt, from, to, subject };
}

export function presentMailboxMessage(message: MailboxMessage): z.input<typeof MailboxMessageView> {
  return { ...presentMailboxSummary(message), text: message.text, html: message.html };
}
