import { index, integer, jsonb, pgSchema, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { JWK } from 'jose';
import type { ApiScope } from '../../../platform/auth/api-scopes';
import type { Role } from '../../../platform/auth/principal';
import { instant } from '../../../platform/database/columns';
import type { AuditAct, AuditDetails } from '../domain/audit';
import type { LinkKind } from '../secrets/link-tokens';

export const authSchema = pgSchema('auth');

export const accounts = authSchema.table(
  'accounts',
  {
    id: uuid().primaryKey(),
    /** In lower case and NFC: so it is compared, and so it is written to. */
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    roles: text().array().$type<Role[]>().notNull(),
    emailVerifiedAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    unique('accounts_one_per_email').on(table.email),
    index('accounts_roles').using('gin', table.roles),
  ],
);

export const sessions = authSchema.table(
  'sessions',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => accounts.id),
    device: text().notNull(),
    address: text().notNull(),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    revocationReason: text(),
  },
  (table) => [
    index('sessions_of_user').on(table.userId, table.lastSeenAt),
    index('sessions_expiring').on(table.expiresAt),
  ],
);

/** Every refresh token that a session has been given, as a hash: one that was used long ago tells of a theft. */
export const refreshTokens = authSchema.table(
  'refresh_tokens',
  {
    hash: text().primaryKey(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    usedAt: instant(),
  },
  (table) => [index('refresh_tokens_of_session').on(table.sessionId)],
);

/** Links that were sent, as hashes of the tokens in them. */
export const linkRequests = authSchema.table(
  'link_requests',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => accounts.id),
    kind: text().$type<LinkKind>().notNull(),
    tokenHash: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [
    unique('link_requests_one_per_token').on(table.tokenHash),
    index('link_requests_of_user').on(table.userId, table.kind, table.createdAt),
    index('link_requests_expiring').on(table.expiresAt),
  ],
);

/** The second factor of an account: a secret that its owner's telephone makes codes from (RFC 6238). */
export const secondFactors = authSchema.table(
  'second_factors',
  {
    userId: uuid()
      .primaryKey()
      .references(() => accounts.id),
    /** Encrypted with a key that is not in the database. */
    sealedSecret: text().notNull(),
    createdAt: instant().notNull(),
    /** When a code from it was given; until then it opens and closes nothing. */
    confirmedAt: instant(),
    /** The time step of the last code that was used: it, and those before it, are used up. */
    lastStep: integer(),
  },
  (table) => [index('second_factors_begun').on(table.createdAt)],
);

/** Codes for who has lost the telephone, as hashes; each works once. */
export const recoveryCodes = authSchema.table(
  'recovery_codes',
  {
    hash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => accounts.id),
    usedAt: instant(),
  },
  (table) => [index('recovery_codes_of_user').on(table.userId)],
);

/** Who has given the right password and is asked for a code. */
export const signInChallenges = authSchema.table(
  'sign_in_challenges',
  {
    tokenHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => accounts.id),
    expiresAt: instant().notNull(),
  },
  (table) => [
    index('sign_in_challenges_of_user').on(table.userId),
    index('sign_in_challenges_expiring').on(table.expiresAt),
  ],
);

/** Keys by which programs act for people: of each a hash, and as much of it as its owner needs to recognise it. */
export const apiKeys = authSchema.table(
  'api_keys',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => accounts.id),
    name: text().notNull(),
    prefix: text().notNull(),
    secretHash: text().notNull(),
    scopes: text().array().$type<ApiScope[]>().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [
    unique('api_keys_one_per_secret').on(table.secretHash),
    index('api_keys_of_user').on(table.userId, table.id),
    index('api_keys_expiring').on(table.expiresAt),
  ],
);

/**
 * Who did what to whom. A trigger refuses changes. Whom it is about is no foreign key: what was done stays written when the
 * account has gone.
 */
export const auditEntries = authSchema.table(
  'audit_entries',
  {
    id: uuid().primaryKey(),
    act: text().$type<AuditAct>().notNull(),
    userId: uuid(),
    actorId: uuid(),
    sessionId: uuid(),
    device: text(),
    address: text(),
    details: jsonb().$type<AuditDetails>().notNull(),
    correlationId: text().notNull(),
    occurredAt: instant().notNull(),
  },
  (table) => [
    index('audit_entries_in_time').on(table.occurredAt, table.id),
    index('audit_entries_of_user').on(table.userId, table.occurredAt, table.id),
    index('audit_entries_of_act').on(table.act, table.occurredAt, table.id),
  ],
);

/** Addresses for which a reset was asked; gone as soon as it is known whether they have an account. */
export const resetInquiries = authSchema.table('reset_inquiries', {
  id: uuid().primaryKey(),
  email: text().notNull(),
});

/** Failures to sign in, in a row, by account (a hash of its address, be it known or not) and by network. */
export const signInAttempts = authSchema.table(
  'sign_in_attempts',
  {
    key: text().primaryKey(),
    failures: integer().notNull(),
    lastFailedAt: instant(),
    blockedUntil: instant(),
  },
  (table) => [index('sign_in_attempts_last').on(table.lastFailedAt)],
);

export const signingKeys = authSchema.table('signing_keys', {
  id: text().primaryKey(),
  publicKey: jsonb().$type<JWK>().notNull(),
  /** Encrypted with a key that is not in the database. */
  sealedPrivateKey: text().notNull(),
  createdAt: instant().notNull(),
  signsFrom: instant().notNull(),
});
