import { z } from 'zod';
import { listOf } from '../../../platform/http/schemas';
import { languages } from '../../../platform/language/languages';
import { channels, messageStatuses } from '../domain/message';
import { emailPaces } from '../domain/preference';
import { topics } from '../domain/topics';

export const NotificationView = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    title: z.string(),
    body: z.string(),
    language: z.enum(languages).meta({ description: 'In which it is written.' }),
    link: z.string().nullable().meta({ description: 'A path of the web client; null where there is none.' }),
    count: z.int().min(1).meta({ description: 'How many events it stands for.' }),
    createdAt: z.iso.datetime().meta({ description: 'When the last of them came.' }),
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Notification' });

export const NotificationList = listOf(NotificationView).extend({ unreadCount: z.int().min(0) });

export const UnreadCount = z.object({ unreadCount: z.int().min(0) }).meta({ id: 'UnreadCount' });

export const PreferenceChange = z
  .strictObject({ inApp: z.boolean(), email: z.enum(emailPaces) })
  .meta({ id: 'NotificationPreferenceChange' });

export const PreferenceView = z
  .object({
    topic: z.enum(topics),
    isRequired: z.boolean().meta({ description: 'Whether it always comes and cannot be turned off.' }),
    channels: z.array(z.enum(channels)).meta({ description: 'The ways in which there are such messages.' }),
    inApp: z.boolean(),
    email: z.enum(emailPaces),
  })
  .meta({ id: 'NotificationPreference' });

export const PreferenceList = z.object({ items: z.array(PreferenceView) });

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** Where one is, by the time zone of the profile. They may go over midnight. */
const QuietHoursOf = z.strictObject({ from: timeOfDay, to: timeOfDay });

export const QuietHoursRequest = z
  .strictObject({
    /** `null`: mail may come at any time. */
    quietHours: QuietHoursOf.nullable(),
  })
  .meta({ id: 'QuietHoursRequest' });

export const QuietHoursView = z.object({ quietHours: QuietHoursOf.nullable() }).meta({ id: 'QuietHours' });

export const SubscriptionView = z
  .object({ topic: z.enum(topics), isSubscribed: z.boolean() })
  .meta({ id: 'MailSubscription' });

export const MessageStatusQuery = z.enum(messageStatuses);

export const MessageSummary = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    channel: z.enum(channels),
    personId: z.uuid().nullable().meta({ description: 'Null for somebody who is only invited.' }),
    recipient: z.string().nullable().meta({ description: 'The address, masked; null until it is known.' }),
    subject: z.string().nullable().meta({ description: 'Null until the message is written.' }),
    status: z.enum(messageStatuses),
    attempts: z.int(),
    language: z.enum(languages).nullable().meta({
      description: 'In which it was written; null until then, and where it is older than the choice.',
    }),
    error: z.string().nullable().meta({ description: 'What went wrong last.' }),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'MessageSummary' });

export const MessageView = MessageSummary.extend({
  body: z
    .string()
    .nullable()
    .meta({ description: 'The text as it was sent, with [link] where a link carries a token.' }),
  providerId: z.string().nullable(),
  causes: z
    .array(
      z.object({
        eventId: z.uuid(),
        eventType: z.string(),
        correlationId: z.string().nullable(),
        occurredAt: z.iso.datetime(),
      }),
    )
    .meta({ description: 'Why it was made; the first hundred.' }),
}).meta({ id: 'Message' });

const MailAddressView = z.object({ address: z.string(), name: z.string().optional() });

export const MailboxSummary = z
  .object({
    id: z.string().meta({ description: 'The id of the message in the ledger.' }),
    receivedAt: z.iso.datetime(),
    from: MailAddressView,
    to: MailAddressView,
    subject: z.string(),
  })
  .meta({ id: 'MailboxSummary' });

export const MailboxMessageView = MailboxSummary.extend({ text: z.string(), html: z.string() }).meta({
  id: 'MailboxMessage',
});
