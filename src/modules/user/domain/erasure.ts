import type { Role } from '../../../platform/auth/principal';

const day = 24 * 60 * 60_000;

export type ErasureStatus = 'scheduled' | 'cancelled' | 'running' | 'done';

export interface Erasure {
  readonly id: string;
  readonly personId: string;
  readonly status: ErasureStatus;
  readonly requestedAt: Date;
  readonly dueAt: Date;
  readonly begunAt: Date | null;
  readonly identityBegunAt: Date | null;
  readonly completedAt: Date | null;
}

/** How long somebody may change her mind. */
export const gracePeriod = 14 * day;

export function scheduleErasure(input: { id: string; personId: string; now: Date }): Erasure {
  const { id, personId, now } = input;
  return {
    id,
    personId,
    status: 'scheduled',
    requestedAt: now,
    dueAt: new Date(now.getTime() + gracePeriod),
    begunAt: null,
    identityBegunAt: null,
    completedAt: null,
  };
}

/** Roles that carry duties: somebody else takes them over before their holder is forgotten. */
export function rolesToHandOver(roles: readonly Role[]): Role[] {
  return roles.filter((role) => role !== 'learner');
}

/** What comes next when these modules have answered. */
export function nextStep(
  erasure: Erasure,
  {
    answered,
    holders,
    identities,
  }: {
    readonly answered: readonly string[];
    readonly holders: readonly string[];
    readonly identities: readonly string[];
  },
): 'wait' | 'forget_identity' | 'complete' {
  const isThrough = (modules: readonly string[]) => modules.every((module) => answered.includes(module));
  if (isThrough(holders)) return 'complete';
  const others = holders.filter((module) => !identities.includes(module));
  return erasure.identityBegunAt === null && isThrough(others) ? 'forget_identity' : 'wait';
}
