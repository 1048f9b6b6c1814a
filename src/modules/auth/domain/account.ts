import type { Role } from '../../../platform/auth/principal';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly emailVerifiedAt: Date | null;
  readonly createdAt: Date;
}

const inOrder: readonly Role[] = ['learner', 'instructor', 'support', 'admin', 'ops'];

/** A set of roles as it is kept: each once, in one order, and everybody learns. */
export function normalizeRoles(roles: readonly Role[]): Role[] {
  return inOrder.filter((role) => role === 'learner' || roles.includes(role));
}

export function hasSameRoles(account: Account, roles: readonly Role[]): boolean {
  return normalizeRoles(account.roles).join() === normalizeRoles(roles).join();
}
