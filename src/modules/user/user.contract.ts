import { z } from 'zod';
import { type ApiOf, apiToken, defineApi, query } from '../../platform/contract/define-api';
import { defineEvent } from '../../platform/contract/define-event';
import { definePersonalDataAnswers, erasedName } from '../../platform/privacy/personal-data-events';

export const PersonSummary = z.object({
  userId: z.uuid(),
  name: z.string(),
  headline: z.string().nullable(),
});
export type PersonSummary = z.infer<typeof PersonSummary>;

export const Contact = z.object({
  userId: z.uuid(),
  name: z.string(),
  email: z.email(),
  isEmailVerified: z.boolean(),
  /** BCP 47. */
  language: z.string(),
  /** IANA. */
  timeZone: z.string(),
});
export type Contact = z.infer<typeof Contact>;

export const userApi = defineApi('user', {
  /** Who is known of these; those who are not are left out. */
  getPeople: query({
    input: z.object({ userIds: z.array(z.uuid()).max(100) }),
    output: z.object({ people: z.array(PersonSummary) }),
  }),
  /** Where a person is reached. A profile that an event is still bringing is unavailable, not missing. */
  getContact: query({
    input: z.object({ userId: z.uuid() }),
    output: Contact,
    errors: ['user.not_found'],
  }),
});
export type UserApi = ApiOf<typeof userApi>;
export const UserApi = apiToken<UserApi>(userApi);

/** Also published when the profile is made. */
export const userProfileChanged = defineEvent('user.profile_changed', {
  version: 1,
  stream: (event) => `user/${event.userId}`,
  payload: z.object({
    userId: z.uuid(),
    name: z.string(),
    headline: z.string().nullable(),
    biography: z.string().nullable(),
    /** IANA. Events from before it was told have none. */
    timeZone: z.string().default('UTC'),
    /** BCP 47, in which she would like to be written to. Events from before it was told have none. */
    language: z.string().default('en'),
  }),
  personal: { person: 'userId', fields: { name: erasedName, headline: null, biography: null } },
});

/** How user answers when somebody asks for her data, or to be forgotten. */
export const userPersonalDataAnswers = definePersonalDataAnswers('user');

const privacyStream = (event: { personId: string }) => `user/${event.personId}`;

/** All parts of an archive are there. User alone listens, and puts them together. */
export const dataExportCollected = defineEvent('user.data_export_collected', {
  version: 1,
  stream: privacyStream,
  payload: z.object({ personId: z.uuid(), exportId: z.uuid() }),
});

/** An archive can be fetched. */
export const dataExportReady = defineEvent('user.data_export_ready', {
  version: 1,
  stream: privacyStream,
  payload: z.object({ personId: z.uuid(), exportId: z.uuid(), expiresAt: z.iso.datetime() }),
});

export const erasureScheduled = defineEvent('user.erasure_scheduled', {
  version: 1,
  stream: privacyStream,
  payload: z.object({ personId: z.uuid(), erasureId: z.uuid(), dueAt: z.iso.datetime() }),
});

export const erasureCancelled = defineEvent('user.erasure_cancelled', {
  version: 1,
  stream: privacyStream,
  payload: z.object({ personId: z.uuid(), erasureId: z.uuid() }),
});

const ApplicationFacts = z.object({ userId: z.uuid(), applicationId: z.uuid(), decidedBy: z.uuid() });
const applicationStream = (event: { userId: string }) => `user/${event.userId}`;

/** Somebody may teach: auth gives her the role. */
export const applicationApproved = defineEvent('user.application_approved', {
  version: 1,
  stream: applicationStream,
  payload: ApplicationFacts,
});

export const applicationDeclined = defineEvent('user.application_declined', {
  version: 1,
  stream: applicationStream,
  payload: ApplicationFacts,
});
