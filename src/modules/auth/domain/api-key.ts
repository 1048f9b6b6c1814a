import type { ApiScope } from '../../../platform/auth/api-scopes';

/** A key by which a program acts for a person, within some scopes and for some time. Of the key itself a hash is kept. */
export interface ApiKey {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly prefix: string;
  readonly secretHash: string;
  readonly scopes: readonly ApiScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** As many as one person may have at once. */
export const mostApiKeys = 20;

/** Whether it opens anything now. */
export function isAlive(key: Pick<ApiKey, 'expiresAt' | 'revokedAt'>, now: Date): boolean {
  return key.revokedAt === null && key.expiresAt > now;
}
