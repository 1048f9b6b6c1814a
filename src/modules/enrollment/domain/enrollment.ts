import type { Money } from '../../../platform/money/money';
import type { EnrollmentStatus } from '../enrollment.contract';

export type GrantKind = 'free' | 'purchase' | 'gift' | 'coupon' | 'manual' | 'invitation';
export type RevocationReason = 'refunded' | 'disputed' | 'cancelled' | 'expired' | 'removed';

/** One reason for access. Access is the union of the live ones, so revoking one never removes another's (promise 2). */
export interface Grant {
  readonly id: string;
  readonly kind: GrantKind;
  /** What it came from: the order of a purchase or coupon, the invitation that was taken up; otherwise the grant's own id. */
  readonly sourceId: string;
  readonly grantedAt: Date;
  /** Who gave it, where somebody did. */
  readonly grantedBy: string | null;
  /** When it ends by itself; `null` for one that lasts. */
  readonly endsAt: Date | null;
  readonly revokedAt: Date | null;
  readonly revocationReason: RevocationReason | null;
  readonly revokedBy: string | null;
  /** What whoever took it back had to say, in her own words. */
  readonly revocationNote: string | null;
}

export interface Enrollment {
  readonly id: string;
  readonly courseId: string;
  readonly learnerId: string;
  readonly status: EnrollmentStatus;
  /** Frozen when the learner enrolled; `null` for a free course. */
  readonly price: Money | null;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
  readonly completedAt: Date | null;
  /** The version that was finished, against which progress is shown from then on (promise 4). */
  readonly completedVersionId: string | null;
  /** The group in which she learns, and when it begins; both `null` for whoever learns by herself. */
  readonly cohortId: string | null;
  readonly cohortStartsAt: Date | null;
  readonly grants: readonly Grant[];
}

/** What happened to an enrolment, to be saved and told. */
export type Change =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'granted';
      readonly enrollment: Enrollment;
      readonly grant: Grant;
      readonly opensAccess: boolean;
    }
  | {
      readonly kind: 'revoked';
      readonly enrollment: Enrollment;
      readonly reason: RevocationReason;
      readonly endsAccess: boolean;
    }
  | { readonly kind: 'rejected'; readonly reason: 'course_gone' | 'paid_twice' };

/** A grant that has come to its end opens nothing, even before the job that tells of it has run. */
export function hasAccess(enrollment: Enrollment, now: Date): boolean {
  return enrollment.grants.some((grant) => isLive(grant, now));
}

export function isLive(grant: Grant, now: Date): boolean {
  return grant.revokedAt === null && (grant.endsAt === null || grant.endsAt > now);
}

/** When the course was opened to her for the first time; until it is, when she asked for it. */
export function startOf({
  cohortStartsAt,
  activatedAt,
  createdAt,
}: Pick<Enrollment, 'cohortStartsAt' | 'activatedAt' | 'createdAt'>): Date {
  return cohortStartsAt ?? activatedAt ?? createdAt;
}

/** Whether a learner may ask again for a course that this enrolment does not open. */
export function mayStartAnew(enrollment: Enrollment, now: Date): boolean {
  return !hasAccess(enrollment, now) && enrollment.status !== 'pending_payment' && !wasRemoved(enrollment);
}

/** Whether those who teach the course have closed it to her: she does not let herself in again. */
export function wasRemoved(enrollment: Enrollment): boolean {
  return enrollment.status === 'cancelled' && lastEnded(enrollment)?.revocationReason === 'removed';
}

/** The grant that was taken back last. */
export function lastEnded(enrollment: Enrollment): Grant | undefined {
  return enrollment.grants
    .filter((grant) => grant.revokedAt !== null)
    .toSorted((one, other) => Number(other.revokedAt) - Number(one.revokedAt))[0];
}

export function startEnrollment(options: {
  readonly id: string;
  readonly grantId: string;
  readonly courseId: string;
  readonly learnerId: string;
  readonly price: Money | null;
  readonly now: Date;
}): Enrollment {
  const { id, courseId, learnerId, price, now } = options;
  const grant = freshGrant({ grantId: options.grantId, kind: 'free', sourceId: options.grantId, now });
  return {
    id,
    courseId,
    learnerId,
    price,
    status: price ? 'pending_payment' : 'active',
    createdAt: now,
    activatedAt: price ? null : now,
    completedAt: null,
    completedVersionId: null,
    cohortId: null,
    cohortStartsAt: null,
    grants: price ? [] : [grant],
  };
}

/** Asks for a course again after access has ended, at the price it has now. Progress is where it was. */
export function restartEnrollment(
  enrollment: Enrollment,
  options: { readonly grantId: string; readonly price: Money | null; readonly now: Date },
): Enrollment {
  const { id, courseId, learnerId } = enrollment;
  const fresh = startEnrollment({ ...options, id, courseId, learnerId });
  const restarted: Enrollment = {
    ...enrollment,
    price: options.price,
    activatedAt: enrollment.activatedAt ?? fresh.activatedAt,
    grants: [...enrollment.grants, ...fresh.grants],
  };
  return { ...restarted, status: options.price ? 'pending_payment' : statusWithAccess(restarted) };
}

interface GrantReason {
  readonly grantId: string;
  readonly kind: GrantKind;
  readonly sourceId: string;
  readonly now: Date;
  readonly grantedBy?: string;
  readonly endsAt?: Date | null;
}

/** Adds a reason for access. The same source grants once, however often it is told. */
export function grantAccess(enrollment: Enrollment, reason: GrantReason): Change {
  const known = enrollment.grants.some(
    (grant) => grant.kind === reason.kind && grant.sourceId === reason.sourceId,
  );
  if (known) return { kind: 'nothing' };
  const grant = freshGrant(reason);
  const opened: Enrollment = {
    ...enrollment,
    activatedAt: enrollment.activatedAt ?? reason.now,
    grants: [...enrollment.grants, grant],
  };
  return {
    kind: 'granted',
    enrollment: { ...opened, status: statusWithAccess(opened) },
    grant,
    opensAccess: !hasAccess(enrollment, reason.now),
  };
}

/** A payment opens the course, unless the course has gone or another payment opened it already. */
export function acceptPayment(
  enrollment: Enrollment,
  payment: {
    readonly grantId: string;
    readonly orderId: string;
    readonly isCourseGone: boolean;
    /** A coupon that left nothing to pay. */
    readonly isByCoupon: boolean;
    readonly now: Date;
  },
): Change {
  const purchases = purchasesOf(enrollment);
  if (purchases.some((grant) => grant.sourceId === payment.orderId)) return { kind: 'nothing' };
  if (purchases.some((grant) => isLive(grant, payment.now)))
    return { kind: 'rejected', reason: 'paid_twice' };
  if (payment.isCourseGone) return { kind: 'rejected', reason: 'course_gone' };
  const kind = payment.isByCoupon ? 'coupon' : 'purchase';
  return grantAccess(enrollment, { ...payment, kind, sourceId: payment.orderId });
}

/**
 * Those who teach the course enrol somebody. There is one such grant at a time: enrolling her again moves its end.
 */
export function grantManually(
  enrollment: Enrollment,
  options: {
    readonly grantId: string;
    readonly grantedBy: string;
    readonly endsAt: Date | null;
    readonly now: Date;
  },
): Change {
  const { grantId, endsAt, now } = options;
  const live = enrollment.grants.find((grant) => grant.kind === 'manual' && isLive(grant, now));
  if (!live) return grantAccess(enrollment, { ...options, kind: 'manual', sourceId: grantId });
  if (live.endsAt?.getTime() === endsAt?.getTime()) return { kind: 'nothing' };
  const moved: Grant = { ...live, endsAt };
  const grants = enrollment.grants.map((grant) => (grant.id === live.id ? moved : grant));
  return { kind: 'granted', enrollment: { ...enrollment, grants }, grant: moved, opensAccess: false };
}

/** Takes one reason for access back. Access ends only with the last. Progress and completion stay. */
export function revokeGrant(
  enrollment: Enrollment,
  revocation: { readonly sourceId: string; readonly reason: RevocationReason; readonly now: Date },
): Change {
  return revoke(enrollment, ({ sourceId }) => sourceId === revocation.sourceId, revocation);
}

/**
 * A bank has given back what it took of an order: the access that the order gave is there again, unless she has bought it
 * another time meanwhile, or the order never opened anything; then the money goes back to her.
 */
export function reinstateGrant(
  enrollment: Enrollment,
  {
    orderId,
    isCourseGone,
    now,
  }: { readonly orderId: string; readonly isCourseGone: boolean; readonly now: Date },
): Change {
  const purchases = purchasesOf(enrollment);
  const own = purchases.find(({ sourceId }) => sourceId === orderId);
  if (purchases.some((grant) => grant !== own && isLive(grant, now)))
    return { kind: 'rejected', reason: 'paid_twice' };
  if (!own) return { kind: 'rejected', reason: isCourseGone ? 'course_gone' : 'paid_twice' };
  if (own.revocationReason !== 'disputed') return { kind: 'nothing' };
  const grant: Grant = { ...own, revokedAt: null, revocationReason: null };
  const grants = enrollment.grants.map((one) => (one.id === own.id ? grant : one));
  const opened: Enrollment = { ...enrollment, grants };
  return {
    kind: 'granted',
    enrollment: { ...opened, status: statusWithAccess(opened) },
    grant,
    opensAccess: !hasAccess(enrollment, now),
  };
}

/**
 * Takes back all that was given to a learner without money. What she has paid for stays hers until it is refunded
 * (promise 2).
 */
export function removeLearner(
  enrollment: Enrollment,
  removal: { readonly removedBy: string; readonly note: string; readonly now: Date },
): Change {
  return revoke(enrollment, ({ kind }) => kind !== 'purchase', { ...removal, reason: 'removed' });
}

/** Ends what was given until a moment that has come. */
export function endDueGrants(enrollment: Enrollment, now: Date): Change {
  return revoke(enrollment, ({ endsAt }) => endsAt !== null && endsAt <= now, { reason: 'expired', now });
}

/** Whether she has paid for access that lives. */
export function hasPaidAccess(enrollment: Enrollment, now: Date): boolean {
  return enrollment.grants.some((grant) => grant.kind === 'purchase' && isLive(grant, now));
}

/** The time to pay has run out. A payment that comes all the same still opens the course (promise 1). */
export function expireUnpaid(enrollment: Enrollment): Enrollment {
  return enrollment.status === 'pending_payment' ? { ...enrollment, status: 'expired' } : enrollment;
}

/** Finishes a course that is under way. Nothing ever undoes it. */
export function completeEnrollment(enrollment: Enrollment, versionId: string, now: Date): Enrollment {
  return { ...enrollment, status: 'completed', completedAt: now, completedVersionId: versionId };
}

/** What orders opened, whether money or a coupon paid for them. */
function purchasesOf({ grants }: Enrollment): Grant[] {
  return grants.filter(({ kind }) => kind === 'purchase' || kind === 'coupon');
}

function freshGrant(reason: GrantReason): Grant {
  return {
    id: reason.grantId,
    kind: reason.kind,
    sourceId: reason.sourceId,
    grantedAt: reason.now,
    grantedBy: reason.grantedBy ?? null,
    endsAt: reason.endsAt ?? null,
    revokedAt: null,
    revocationReason: null,
    revokedBy: null,
    revocationNote: null,
  };
}

function revoke(
  enrollment: Enrollment,
  isMeant: (grant: Grant) => boolean,
  revocation: {
    readonly reason: RevocationReason;
    readonly now: Date;
    readonly removedBy?: string;
    readonly note?: string;
  },
): Change {
  const { reason, now } = revocation;
  const isRevoked = (grant: Grant) => grant.revokedAt === null && isMeant(grant);
  if (!enrollment.grants.some(isRevoked)) return { kind: 'nothing' };
  const grants = enrollment.grants.map((grant) =>
    isRevoked(grant)
      ? {
          ...grant,
          revokedAt: now,
          revocationReason: reason,
          revokedBy: revocation.removedBy ?? null,
          revocationNote: revocation.note ?? null,
        }
      : grant,
  );
  const changed = { ...enrollment, grants };
  if (hasAccess(changed, now)) {
    return {
      kind: 'revoked',
      enrollment: { ...changed, status: statusWithAccess(changed) },
      reason,
      endsAccess: false,
    };
  }
  // Whoever asked for the course again in the meantime, or lost it before, does not lose it another time.
  const endsAccess = enrollment.status === 'active' || enrollment.status === 'completed';
  const status = endsAccess ? statusAfter(reason) : enrollment.status;
  return { kind: 'revoked', enrollment: { ...changed, status }, reason, endsAccess };
}

function statusWithAccess(enrollment: Enrollment): EnrollmentStatus {
  return enrollment.completedAt ? 'completed' : 'active';
}

function statusAfter(reason: RevocationReason): EnrollmentStatus {
  switch (reason) {
    case 'refunded':
    case 'disputed':
      return 'refunded';
    case 'cancelled':
    case 'removed':
      return 'cancelled';
    case 'expired':
      return 'expired';
  }
}
