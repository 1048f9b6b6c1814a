import { z } from 'zod';
import { type ApiOf, apiToken, defineApi, query } from '../../platform/contract/define-api';
import { defineEvent } from '../../platform/contract/define-event';

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
  }),
});
