import type { z } from 'zod';
import { accessTokenRules } from '../../../platform/auth/access-token';
import type { AuditEntryWithPeople } from '../data/audit.repository';
import type { Session } from '../data/session.repository';
import type { Account } from '../domain/account';
import type { AuditEntryView } from './audit.schemas';
import type { AccountView, SessionAnswer, SessionView } from './auth.schemas';

export function presentSignIn(
  account: Account,
  accessToken: string,
  mustSetUp: 'second_factor' | undefined,
): z.input<typeof SessionAnswer> {
  const { id, email, name, roles } = account;
  return {
    accessToken,
    expiresIn: accessTokenRules.lifetimeSeconds,
    user: { id, email, name, roles: [...roles] },
    ...(mustSetUp && { mustSetUp }),
  };
}

export function presentSession(session: Session, currentId: string): z.input<typeof SessionView> {
  const { id, device, address } = session;
  return {
    id,
    device,
    address,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    isCurrent: id === currentId,
  };
}

export function presentAccount(account: Account, hasSecondFactor: boolean): z.input<typeof AccountView> {
  const { id, email, name, roles } = account;
  return {
    id,
    email,
    name,
    roles: [...roles],
    isEmailVerified: account.emailVerifiedAt !== null,
    hasSecondFactor,
    createdAt: account.createdAt.toISOString(),
  };
}

export function presentAuditEntry(row: AuditEntryWithPeople): z.input<typeof AuditEntryView> {
  const { id, act, device, address, details, correlationId, occurredAt } = row.entry;
  const { person, actor } = row;
  return {
    id,
    act,
    person,
    actor,
    device,
    address,
    details,
    correlationId,
    occurredAt: occurredAt.toISOString(),
  };
}
