import type { z } from 'zod';
import type { CourseSummary } from '../../course/course.contract';
import type { Invitation } from '../data/invitation.repository';
import type { AccessExplanation } from '../domain/access-explanation';
import { type Enrollment, type Grant, hasAccess, isLive } from '../domain/enrollment';
import type { NamedLock, Progress } from '../domain/progress';
import type { LockView } from '../enrollment.contract';
import type { AccessView, EnrollmentView, GrantView, InvitationView } from './enrollment.schemas';

/** The only way an enrolment becomes JSON. */
export function presentEnrollment(
  enrollment: Enrollment,
  learning: { readonly progress: Progress; readonly completedLessonIds: ReadonlySet<string> },
  now: Date,
  checkoutUrl: string | null = null,
): z.input<typeof EnrollmentView> {
  return {
    id: enrollment.id,
    courseId: enrollment.courseId,
    learnerId: enrollment.learnerId,
    status: enrollment.status,
    hasAccess: hasAccess(enrollment, now),
    price: enrollment.price,
    checkoutUrl,
    progress: presentProgress(learning.progress),
    completedLessonIds: [...learning.completedLessonIds],
    createdAt: enrollment.createdAt.toISOString(),
    completedAt: enrollment.completedAt?.toISOString() ?? null,
  };
}

export function presentProgress(progress: Progress): z.input<typeof EnrollmentView>['progress'] {
  const remaining = progress.remaining.map((lesson) => ({
    ...lesson,
    lock: lesson.lock && presentLock(lesson.lock),
  }));
  return { ...progress, remaining };
}

export function presentLock({ opensAt, after }: NamedLock): LockView {
  return { opensAt: opensAt?.toISOString() ?? null, after: [...after] };
}

export function presentInvitation(invitation: Invitation): z.input<typeof InvitationView> {
  return {
    id: invitation.id,
    email: invitation.email,
    accessEndsAt: invitation.accessEndsAt?.toISOString() ?? null,
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

interface ReadersView {
  readonly names: ReadonlyMap<string, string>;
  readonly now: Date;
  /** Whether the reader learns who did what. */
  readonly isStaff: boolean;
}

export function presentAccess(
  access: ReadersView & {
    readonly learnerId: string;
    readonly course: CourseSummary;
    readonly enrollment: Enrollment | undefined;
    readonly explanation: AccessExplanation;
  },
): z.input<typeof AccessView> {
  const { learnerId, course, enrollment, explanation, names } = access;
  return {
    course: { id: course.courseId, slug: course.slug, title: course.title },
    learner: { id: learnerId, name: names.get(learnerId) ?? null },
    hasAccess: explanation.reason === 'granted',
    reason: explanation.reason,
    accessEndsAt: explanation.accessEndsAt?.toISOString() ?? null,
    enrollmentId: enrollment?.id ?? null,
    enrolledAt: enrollment?.createdAt.toISOString() ?? null,
    completedAt: enrollment?.completedAt?.toISOString() ?? null,
    grants: explanation.grants.map((grant) => presentGrant(grant, access)),
  };
}

function presentGrant(grant: Grant, { names, now, isStaff }: ReadersView): z.input<typeof GrantView> {
  const someone = (id: string | null) => (isStaff && id ? { id, name: names.get(id) ?? null } : null);
  return {
    id: grant.id,
    kind: grant.kind,
    isLive: isLive(grant, now),
    grantedAt: grant.grantedAt.toISOString(),
    grantedBy: someone(grant.grantedBy),
    endsAt: grant.endsAt?.toISOString() ?? null,
    revokedAt: grant.revokedAt?.toISOString() ?? null,
    revocationReason: grant.revocationReason,
    revokedBy: someone(grant.revokedBy),
    note: grant.revocationNote,
    orderId: grant.kind === 'purchase' ? grant.sourceId : null,
  };
}
