import { eq, sql } from 'drizzle-orm';
import {
  become,
  deleted,
  type Holding,
  impersonal,
  keep,
  kept,
} from '../../../platform/privacy/personal-data';
import { erasedName } from '../../../platform/privacy/personal-data-events';
import {
  announcements,
  courses,
  inboxItems,
  learners,
  mailVersions,
  messageCauses,
  messages,
  preferences,
  quietHours,
  readers,
} from './notification.tables';

const messagesTo = (personId: string) =>
  sql`(select ${messages.id} from ${messages} where ${messages.personId} = ${personId})`;
const toLearners = keep('What learners of a course were told is theirs too.');

const houseWords = keep('The house writes to people in these words, whoever wrote them.');

/** Messages to a person go, and so does her choice of them. What she told others stays, without her name. */
export const notificationPersonalData: readonly Holding[] = [
  deleted(messageCauses, {
    of: (personId) => sql`${messageCauses.messageId} in ${messagesTo(personId)}`,
    neutral: ['channel', 'kind', 'eventType', 'correlationId'],
  }),
  deleted(inboxItems, {
    of: (personId) => eq(inboxItems.personId, personId),
    neutral: ['kind', 'subjectKey', 'link'],
  }),
  deleted(messages, {
    of: (personId) => eq(messages.personId, personId),
    personal: ['variables', 'recipient', 'subject', 'body'],
    neutral: ['kind', 'channel', 'status', 'providerId', 'error', 'language'],
  }),
  deleted(preferences, {
    of: (personId) => eq(preferences.personId, personId),
    neutral: ['topic', 'email'],
  }),
  deleted(readers, { of: (personId) => eq(readers.personId, personId), neutral: ['language'] }),
  deleted(quietHours, { of: (personId) => eq(quietHours.personId, personId) }),
  deleted(learners, { of: (personId) => eq(learners.learnerId, personId) }),
  kept(announcements, {
    of: (personId) => eq(announcements.authorId, personId),
    personal: { authorName: become(erasedName), title: toLearners, body: toLearners },
  }),
  kept(mailVersions, {
    of: (personId) => eq(mailVersions.changedBy, personId),
    neutral: ['template', 'language'],
    personal: { subject: houseWords, text: houseWords },
  }),
  impersonal(courses, 'slug', 'title'),
];
