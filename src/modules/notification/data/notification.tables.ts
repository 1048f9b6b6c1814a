import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { JsonValue } from '../../../platform/errors/domain-error';
import type { Language } from '../../../platform/language/languages';
import type { MailTemplateName } from '../domain/mail-templates';
import type { Channel, MessageStatus } from '../domain/message';
import type { EmailPace } from '../domain/preference';

export const notificationSchema = pgSchema('notification');

/** The message ledger: one row for each message to a person, by e-mail or in the inbox, with what became of it. */
export const messages = notificationSchema.table(
  'messages',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    /** `null` for somebody who is only invited: the variables say by which invitation. */
    personId: uuid(),
    /** What its words are made of. Never a secret: links that carry a token are asked for when a mail is sent. */
    variables: jsonb().$type<JsonValue>().notNull(),
    /** The address of a mail, masked, once it is known. */
    recipient: text(),
    /** Known when the message is written, which for a mail is just before it is handed over. */
    subject: text(),
    body: text(),
    /** In which it was written; null where it was before there was more than one. */
    language: text().$type<Language>(),
    status: text().$type<MessageStatus>().notNull(),
    providerId: text(),
    attempts: integer().notNull().default(0),
    error: text(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    sentAt: instant(),
    /** Until when it waits, or waited: for quiet hours to end, or for the digest of its day or week. */
    heldUntil: instant(),
    isHeld: boolean().notNull().default(false),
    /** The digest with which it went. */
    gatheredInto: uuid(),
  },
  (table) => [
    index('messages_held').on(table.personId, table.heldUntil).where(sql`is_held`),
    index('messages_by_status').on(table.status, table.id),
    index('messages_of_person').on(table.personId, table.kind),
  ],
);

/** Why a message was made: the events, several where they became one message. Each event makes one of a kind at most. */
export const messageCauses = notificationSchema.table(
  'message_causes',
  {
    eventId: uuid().notNull(),
    /** Of somebody who is only invited, the invitation. */
    personId: uuid().notNull(),
    channel: text().$type<Channel>().notNull(),
    kind: text().notNull(),
    messageId: uuid()
      .notNull()
      .references(() => messages.id),
    eventType: text().notNull(),
    correlationId: text(),
    occurredAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.personId, table.channel, table.kind] }),
    index('message_causes_of_message').on(table.messageId, table.eventId),
  ],
);

/** Where a message stands in its person's inbox; the words are the ledger's. */
export const inboxItems = notificationSchema.table(
  'inbox_items',
  {
    messageId: uuid()
      .primaryKey()
      .references(() => messages.id),
    personId: uuid().notNull(),
    kind: text().notNull(),
    subjectKey: text().notNull(),
    /** How many events it stands for. */
    count: integer().notNull(),
    link: text(),
    /** When the last of them came, which is its place in the list. */
    latestAt: instant().notNull(),
    readAt: instant(),
  },
  (table) => [
    index('inbox_items_of_person').on(table.personId, table.latestAt, table.messageId),
    index('inbox_items_unread')
      .on(table.personId, table.latestAt, table.messageId)
      .where(sql`read_at is null`),
  ],
);

/** What someone chose to be told of a topic. Who never chose has no row, and is told of everything. */
export const preferences = notificationSchema.table(
  'preferences',
  {
    personId: uuid().notNull(),
    topic: text().notNull(),
    inApp: boolean().notNull(),
    email: text().$type<EmailPace>().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.topic] })],
);

/** When someone wants no mail, in minutes of her day. Who has said nothing has no row. */
export const quietHours = notificationSchema.table('quiet_hours', {
  personId: uuid().primaryKey(),
  fromMinutes: integer().notNull(),
  toMinutes: integer().notNull(),
  changedAt: instant().notNull(),
});

/** The words of mails as admins have changed them, with all that came before. */
export const mailVersions = notificationSchema.table(
  'mail_versions',
  {
    template: text().$type<MailTemplateName>().notNull(),
    language: text().$type<Language>().notNull(),
    /** From 1 on; 0 is what Stoa comes with. */
    number: integer().notNull(),
    isCurrent: boolean().notNull(),
    /** Both `null` where the words that Stoa comes with were put back. */
    subject: text(),
    text: text(),
    changedAt: instant().notNull(),
    changedBy: uuid().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.template, table.language, table.number] }),
    uniqueIndex('mail_versions_current').on(table.template, table.language).where(sql`is_current`),
  ],
);

/** In which language people are told things in their inbox, as `user.*` tells it: BCP 47. */
export const readers = notificationSchema.table('readers', {
  personId: uuid().primaryKey(),
  language: text().notNull(),
});

/** Who learns in which course, as `enrollment.*` tells it. */
export const learners = notificationSchema.table(
  'learners',
  {
    courseId: uuid().notNull(),
    learnerId: uuid().notNull(),
    /** Whether the course is open to her now. */
    hasAccess: boolean().notNull(),
    lastActivityAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.courseId, table.learnerId] })],
);

/** What those who teach a course have told its learners. */
export const announcements = notificationSchema.table(
  'announcements',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    authorId: uuid().notNull(),
    authorName: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    /** How many have been told so far. */
    recipients: integer().notNull(),
    createdAt: instant().notNull(),
    /** When the last was told. */
    sentAt: instant(),
    withdrawnAt: instant(),
  },
  (table) => [
    index('announcements_of_course').on(table.courseId, table.id),
    index('announcements_by_time').on(table.courseId, table.createdAt),
  ],
);

/** What `course.*` tells: enough to name a course and to reach those who teach it. */
export const courses = notificationSchema.table('courses', {
  courseId: uuid().primaryKey(),
  slug: text().notNull(),
  title: text().notNull(),
  instructorIds: uuid().array().notNull(),
});
