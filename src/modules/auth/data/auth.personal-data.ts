import { eq, or, sql } from 'drizzle-orm';
import { deleted, type Holding, impersonal, keep, kept } from '../../../platform/privacy/personal-data';
import {
  accounts,
  apiKeys,
  auditEntries,
  linkRequests,
  recoveryCodes,
  refreshTokens,
  resetInquiries,
  secondFactors,
  sessions,
  signInAttempts,
  signInChallenges,
  signingKeys,
} from './auth.tables';

const sessionsOf = (personId: string) =>
  sql`(select ${sessions.id} from ${sessions} where ${sessions.userId} = ${personId})`;
const forTheRecord = keep('Who did what from where is answered for as long as the audit log is kept.');

/** The account and all that opens it go. The audit log stays until it is too old: it knows people by their ids alone. */
export const authPersonalData: readonly Holding[] = [
  deleted(refreshTokens, {
    of: (personId) => sql`${refreshTokens.sessionId} in ${sessionsOf(personId)}`,
    secret: ['hash'],
  }),
  deleted(sessions, {
    of: (personId) => eq(sessions.userId, personId),
    personal: ['device', 'address'],
    neutral: ['revocationReason'],
  }),
  deleted(linkRequests, {
    of: (personId) => eq(linkRequests.userId, personId),
    secret: ['tokenHash'],
    neutral: ['kind'],
  }),
  deleted(signInChallenges, {
    of: (personId) => eq(signInChallenges.userId, personId),
    secret: ['tokenHash'],
  }),
  deleted(recoveryCodes, { of: (personId) => eq(recoveryCodes.userId, personId), secret: ['hash'] }),
  deleted(secondFactors, { of: (personId) => eq(secondFactors.userId, personId), secret: ['sealedSecret'] }),
  deleted(apiKeys, {
    of: (personId) => eq(apiKeys.userId, personId),
    personal: ['name'],
    secret: ['secretHash'],
    neutral: ['prefix', 'scopes'],
  }),
  deleted(accounts, {
    of: (personId) => eq(accounts.id, personId),
    personal: ['email', 'name'],
    secret: ['passwordHash'],
    neutral: ['roles'],
  }),
  kept(auditEntries, {
    of: (personId) => or(eq(auditEntries.userId, personId), eq(auditEntries.actorId, personId)),
    personal: { device: forTheRecord, address: forTheRecord },
    neutral: ['act', 'details', 'correlationId'],
  }),
  // An address for which a reset was asked is gone as soon as it was looked up; failures are counted by hashes.
  impersonal(resetInquiries, 'email'),
  impersonal(signInAttempts, 'key'),
  impersonal(signingKeys, 'id', 'publicKey', 'sealedPrivateKey'),
];
