import { type Enrollment, type Grant, hasAccess, lastEnded } from './enrollment';

/** In one word, why a course is open to somebody or not. */
export const accessReasons = [
  'granted',
  'not_enrolled',
  'unpaid',
  'payment_expired',
  'access_ended',
  'removed',
  'cancelled',
  'refunded',
  'disputed',
] as const;
export type AccessReason = (typeof accessReasons)[number];

export interface AccessExplanation {
  readonly reason: AccessReason;
  /** When open access will close by itself; `null` for access that lasts, and for none. */
  readonly accessEndsAt: Date | null;
  /** All reasons for access that there ever were, the newest first. */
  readonly grants: readonly Grant[];
}

/** Why somebody has access or has none, from her grants and what became of them. */
export function explainAccess(enrollment: Enrollment | undefined, now: Date): AccessExplanation {
  if (!enrollment) return { reason: 'not_enrolled', accessEndsAt: null, grants: [] };
  const grants = enrollment.grants.toSorted((one, other) => Number(other.grantedAt) - Number(one.grantedAt));
  if (hasAccess(enrollment, now)) return { reason: 'granted', accessEndsAt: endOf(grants), grants };
  return { reason: reasonOfRefusal(enrollment), accessEndsAt: null, grants };
}

/** Access lasts as long as the grant that lasts longest. */
function endOf(grants: readonly Grant[]): Date | null {
  const ends = grants.filter(({ revokedAt }) => revokedAt === null).map(({ endsAt }) => endsAt);
  return ends.reduce((latest, end) => (latest && end && end > latest ? end : end && latest), ends[0] ?? null);
}

function reasonOfRefusal(enrollment: Enrollment): AccessReason {
  const ended = lastEnded(enrollment)?.revocationReason;
  switch (enrollment.status) {
    case 'pending_payment':
      return 'unpaid';
    case 'expired':
      return ended === 'expired' ? 'access_ended' : 'payment_expired';
    case 'cancelled':
      return ended === 'removed' ? 'removed' : 'cancelled';
    case 'refunded':
      return ended === 'disputed' ? 'disputed' : 'refunded';
    // The last grant has come to its end a moment ago.
    case 'active':
    case 'completed':
      return 'access_ended';
  }
}
