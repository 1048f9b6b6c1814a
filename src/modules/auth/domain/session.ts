import { lifetimes } from './lifetimes';

export interface SessionLife {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export type RefreshDecision =
  | { readonly kind: 'refused' }
  /** The first use: the successor takes over. */
  | { readonly kind: 'rotate'; readonly expiresAt: Date }
  /** Used a moment ago: the same successor once more. */
  | { readonly kind: 'repeat' }
  /** Used long ago: somebody else has a copy, and nobody can tell who is who. */
  | { readonly kind: 'reuse' };

/** Until when a session lives that is used now: 30 days on, but never longer than 90 days in all. */
export function expiryOf(createdAt: Date, now: Date): Date {
  return new Date(
    Math.min(now.getTime() + lifetimes.sessionIdle, createdAt.getTime() + lifetimes.sessionAbsolute),
  );
}

export function isAlive(session: SessionLife, now: Date): boolean {
  return session.revokedAt === null && session.expiresAt > now;
}

/** What becomes of a refresh token that is presented (RFC 9700, section 4.14.2, with a grace for races of one's own). */
export function decideRefresh(
  token: { readonly usedAt: Date | null },
  session: SessionLife,
  now: Date,
): RefreshDecision {
  if (!isAlive(session, now)) return { kind: 'refused' };
  if (token.usedAt === null) return { kind: 'rotate', expiresAt: expiryOf(session.createdAt, now) };
  const age = now.getTime() - token.usedAt.getTime();
  return age <= lifetimes.refreshGrace ? { kind: 'repeat' } : { kind: 'reuse' };
}
