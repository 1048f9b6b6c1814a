import { createHash, randomBytes } from 'node:crypto';

const longestDays = 366;
const dayMilliseconds = 24 * 60 * 60 * 1_000;

export interface LinkTerms {
  readonly expiresAt: Date;
  readonly maximumUses: number | null;
  readonly uses: number;
  readonly revokedAt: Date | null;
}

export type LinkState = 'open' | 'taken_back' | 'expired' | 'used_up';

export function stateOfLink(link: LinkTerms, now: Date): LinkState {
  if (link.revokedAt) return 'taken_back';
  if (link.expiresAt <= now) return 'expired';
  return link.maximumUses !== null && link.uses >= link.maximumUses ? 'used_up' : 'open';
}

/** A link holds for a year at most, and for no longer than the access that it gives. */
export function mayEndAt(expiresAt: Date, accessEndsAt: Date | null, now: Date): boolean {
  const latest = new Date(now.getTime() + longestDays * dayMilliseconds);
  return expiresAt > now && expiresAt <= latest && (accessEndsAt === null || expiresAt <= accessEndsAt);
}

/** 256 random bits, so that a plain hash is enough to keep them (OWASP ASVS, 6.5.2). */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOfLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
