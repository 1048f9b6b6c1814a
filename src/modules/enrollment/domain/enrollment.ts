import type { Money } from '../../../platform/money/money';
import type { EnrollmentStatus } from '../enrollment.contract';

export type GrantKind = 'free' | 'purchase' | 'gift';
export type RevocationReason = 'refunded' | 'disputed' | 'cancelled' | 'expired';

/** One reason for access. Access is the union of the live ones, so revoking one never removes another's (promise 2). */
export interface Grant {
  readonly id: string;
  readonly kind: GrantKind;
  /** What it came from: the order of a purchase; otherwise the grant's own id. */
  readonly sourceId: string;
  readonly grantedAt: Date;
  readonly revokedAt: Date | null;
  readonly revocationReason: RevocationReason | null;
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
      readonly grant: Grant;
      readonly endsAccess: boolean;
    }
  | { readonly kind: 'rejected'; readonly reason: 'course_gone' | 'paid_twice' };

export function hasAccess(enrollment: Enrollment): boolean {
  return enrollment.grants.some(isLive);
}

/** Whether a learner may ask again for a course that this enrolment does not open. */
export function mayStartAnew(enrollment: Enrollment): boolean {
  return !hasAccess(enrollment) && enrollment.status !== 'pending_payment';
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
  const grant: Grant = {
    id: options.grantId,
    kind: 'free',
    sourceId: options.grantId,
    grantedAt: now,
    revokedAt: null,
    revocationReason: null,
  };
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

/** Adds a reason for access. The same source grants once, however often it is told. */
export function grantAccess(
  enrollment: Enrollment,
  reason: {
    readonly grantId: string;
    readonly kind: GrantKind;
    readonly sourceId: string;
    readonly now: Date;
  },
): Change {
  const known = enrollment.grants.some(
    (grant) => grant.kind === reason.kind && grant.sourceId === reason.sourceId,
  );
  if (known) return { kind: 'nothing' };
  const grant: Grant = {
    id: reason.grantId,
    kind: reason.kind,
    sourceId: reason.sourceId,
    grantedAt: reason.now,
    revokedAt: null,
    revocationReason: null,
  };
  const opened: Enrollment = {
    ...enrollment,
    activatedAt: enrollment.activatedAt ?? reason.now,
    grants: [...enrollment.grants, grant],
  };
  return {
    kind: 'granted',
    enrollment: { ...opened, status: statusWithAccess(opened) },
    grant,
    opensAccess: !hasAccess(enrollment),
  };
}

/** A payment opens the course, unless the course has gone or another payment opened it already. */
export function acceptPayment(
  enrollment: Enrollment,
  payment: {
    readonly grantId: string;
    readonly orderId: string;
    readonly isCourseGone: boolean;
    readonly now: Date;
  },
): Change {
  const purchases = enrollment.grants.filter((grant) => grant.kind === 'purchase');
  if (purchases.some((grant) => grant.sourceId === payment.orderId)) return { kind: 'nothing' };
  if (purchases.some(isLive)) return { kind: 'rejected', reason: 'paid_twice' };
  if (payment.isCourseGone) return { kind: 'rejected', reason: 'course_gone' };
  return grantAccess(enrollment, { ...payment, kind: 'purchase', sourceId: payment.orderId });
}

/** Takes one reason for access back. Access ends only with the last. Progress and completion stay. */
export function revokeGrant(
  enrollment: Enrollment,
  revocation: { readonly sourceId: string; readonly reason: RevocationReason; readonly now: Date },
): Change {
  const grant = enrollment.grants.find(
    (candidate) => candidate.sourceId === revocation.sourceId && isLive(candidate),
  );
  if (!grant) return { kind: 'nothing' };
  const revoked: Grant = { ...grant, revokedAt: revocation.now, revocationReason: revocation.reason };
  const grants = enrollment.grants.map((candidate) => (candidate.id === grant.id ? revoked : candidate));
  const changed = { ...enrollment, grants };
  const endsAccess = !hasAccess(changed);
  return {
    kind: 'revoked',
    enrollment: {
      ...changed,
      status: endsAccess ? statusAfter(revocation.reason) : statusWithAccess(changed),
    },
    grant: revoked,
    endsAccess,
  };
}

/** The time to pay has run out. A payment that comes all the same still opens the course (promise 1). */
export function expireUnpaid(enrollment: Enrollment): Enrollment {
  return enrollment.status === 'pending_payment' ? { ...enrollment, status: 'expired' } : enrollment;
}

/** Finishes a course that is under way. Nothing ever undoes it. */
export function completeEnrollment(enrollment: Enrollment, versionId: string, now: Date): Enrollment {
  return { ...enrollment, status: 'completed', completedAt: now, completedVersionId: versionId };
}

function isLive(grant: Grant): boolean {
  return grant.revokedAt === null;
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
      return 'cancelled';
    case 'expired':
      return 'expired';
  }
}
