import type { Role } from '../../../platform/auth/principal';

const day = 24 * 60 * 60_000;

export type ApplicationStatus = 'pending' | 'approved' | 'declined' | 'withdrawn';

/** Somebody would like to teach. */
export interface InstructorApplication {
  readonly id: string;
  readonly personId: string;
  readonly status: ApplicationStatus;
  /** What she wants to teach and why she can, in her own words. */
  readonly text: string;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  /** Why it was declined, for her to read. */
  readonly reason: string | null;
}

/** Who was declined applies again after this long. */
export const pauseAfterRefusal = 30 * day;

export type Applying =
  | { readonly kind: 'possible' }
  | { readonly kind: 'teaches_already' }
  | { readonly kind: 'unverified' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'too_soon'; readonly possibleFrom: Date };

/** Whether somebody may apply now. */
export function mayApply(
  person: { readonly roles: readonly Role[]; readonly isEmailVerified: boolean },
  last: InstructorApplication | undefined,
  now: Date,
): Applying {
  if (person.roles.includes('instructor')) return { kind: 'teaches_already' };
  if (last?.status === 'pending') return { kind: 'pending' };
  if (!person.isEmailVerified) return { kind: 'unverified' };
  if (last?.status === 'declined' && last.decidedAt) {
    const possibleFrom = new Date(last.decidedAt.getTime() + pauseAfterRefusal);
    if (possibleFrom > now) return { kind: 'too_soon', possibleFrom };
  }
  return { kind: 'possible' };
}

export function startApplication(input: {
  id: string;
  personId: string;
  text: string;
  now: Date;
}): InstructorApplication {
  const { now, ...facts } = input;
  return { ...facts, status: 'pending', submittedAt: now, decidedAt: null, decidedBy: null, reason: null };
}

export function decide(
  application: InstructorApplication,
  decision: {
    readonly status: 'approved' | 'declined';
    readonly reason: string | null;
    readonly decidedBy: string;
    readonly now: Date;
  },
): InstructorApplication {
  const { status, reason, decidedBy, now } = decision;
  return { ...application, status, reason, decidedBy, decidedAt: now };
}
