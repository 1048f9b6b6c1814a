import { z } from 'zod';
import { Role } from '../../platform/auth/principal';
import { type ApiOf, apiToken, defineApi, query } from '../../platform/contract/define-api';
import { defineEvent } from '../../platform/contract/define-event';
import { definePersonalDataAnswers, erasedName } from '../../platform/privacy/personal-data-events';

const SecretLink = z.object({ url: z.url(), expiresAt: z.iso.datetime() });

export const authApi = defineApi('auth', {
  /** The link that proves an address; derived from the request's id, and stored nowhere but as a hash. */
  getEmailVerificationLink: query({
    input: z.object({ requestId: z.uuid() }),
    output: SecretLink,
    errors: ['auth.link_expired'],
  }),
  /** The link that sets a new password; as above. */
  getPasswordResetLink: query({
    input: z.object({ requestId: z.uuid() }),
    output: SecretLink,
    errors: ['auth.link_expired'],
  }),
  /** Whose accounts these addresses are; those that are nobody's are left out. In lower case and NFC. */
  findAccounts: query({
    input: z.object({ emails: z.array(z.string().max(254)).max(100) }),
    output: z.object({
      accounts: z.array(z.object({ userId: z.uuid(), email: z.string(), isEmailVerified: z.boolean() })),
    }),
  }),
  /** The address that somebody has proved to be hers; `null` where there is none. */
  getVerifiedAddress: query({
    input: z.object({ userId: z.uuid() }),
    output: z.object({ email: z.string().nullable() }),
  }),
  /** Who holds one of these roles, the longest first; the first hundred. */
  listHolders: query({
    input: z.object({ roles: z.array(Role).min(1).max(10) }),
    output: z.object({ userIds: z.array(z.uuid()) }),
  }),
  /**
   * Whether somebody who is signed in is who she says, by password and, where a second factor is on, a code, which is used
   * up. A query, so that nothing of them is remembered, not even a hash.
   */
  confirmIdentity: query({
    input: z.object({
      userId: z.uuid(),
      password: z.string().max(1_024),
      code: z.string().max(64).optional(),
      /** The network address she comes from, by which guessing is slowed down. */
      address: z.string().max(64),
    }),
    output: z.object({ isConfirmed: z.literal(true) }),
    errors: ['auth.proof_wrong', 'auth.try_later', 'auth.account_not_found'],
    timeoutMilliseconds: 10_000,
  }),
});
export type AuthApi = ApiOf<typeof authApi>;
export const AuthApi = apiToken<AuthApi>(authApi);

const stream = (event: { userId: string }) => `account/${event.userId}`;

export const userCreated = defineEvent('user.created', {
  version: 1,
  stream,
  payload: z.object({
    userId: z.uuid(),
    name: z.string(),
    email: z.email(),
    roles: z.array(Role),
    createdAt: z.iso.datetime(),
    /** BCP 47: what the browser asked for. Events from before it was told have none. */
    language: z.string().default('en'),
  }),
  personal: { person: 'userId', fields: { name: erasedName, email: 'erased@erased.invalid' } },
});

export const userEmailVerified = defineEvent('user.email_verified', {
  version: 1,
  stream,
  payload: z.object({ userId: z.uuid(), verifiedAt: z.iso.datetime() }),
});

export const userRoleChanged = defineEvent('user.role_changed', {
  version: 1,
  stream,
  payload: z.object({ userId: z.uuid(), roles: z.array(Role), changedBy: z.uuid() }),
});

export const emailVerificationRequested = defineEvent('auth.email_verification_requested', {
  version: 1,
  stream,
  payload: z.object({ userId: z.uuid(), requestId: z.uuid() }),
});

export const passwordResetRequested = defineEvent('auth.password_reset_requested', {
  version: 1,
  stream,
  payload: z.object({ userId: z.uuid(), requestId: z.uuid() }),
});

/**
 * Somebody asked to reset the password of an address, which may be nobody's. Auth alone listens: it looks for the account
 * after the answer was given, so that the answer takes as long whether there is one or not.
 */
export const passwordResetAsked = defineEvent('auth.password_reset_asked', {
  version: 1,
  stream: (event) => `password-reset/${event.inquiryId}`,
  payload: z.object({ inquiryId: z.uuid() }),
});

export const passwordChanged = defineEvent('auth.password_changed', {
  version: 1,
  stream,
  payload: z.object({ userId: z.uuid(), changedAt: z.iso.datetime() }),
});

export const secondFactorChanged = defineEvent('auth.second_factor_changed', {
  version: 1,
  stream,
  payload: z.object({ userId: z.uuid(), isOn: z.boolean(), changedAt: z.iso.datetime() }),
});

export const signedIn = defineEvent('auth.signed_in', {
  version: 1,
  stream,
  payload: z.object({ userId: z.uuid(), sessionId: z.uuid(), signedInAt: z.iso.datetime() }),
});

export const sessionRevoked = defineEvent('auth.session_revoked', {
  version: 1,
  stream,
  payload: z.object({ userId: z.uuid(), sessionId: z.uuid(), reason: z.string() }),
});

/** How auth answers when somebody asks for her data, or to be forgotten. */
export const authPersonalDataAnswers = definePersonalDataAnswers('auth');
