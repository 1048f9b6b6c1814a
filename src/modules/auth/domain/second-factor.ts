import type { Role } from '../../../platform/auth/principal';

/** Who may change what others see, pay or are: to them a password alone is not enough (OWASP ASVS, 6.3.3). */
const rolesThatNeedIt: readonly Role[] = ['instructor', 'support', 'admin', 'ops'];

export function needsSecondFactor(roles: readonly Role[]): boolean {
  return roles.some((role) => rolesThatNeedIt.includes(role));
}
