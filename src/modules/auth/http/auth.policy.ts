import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Principal } from '../../../platform/auth/principal';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { authErrors } from '../auth.errors';

/** A session is its owner's business alone. To others it does not exist. */
export function mayEndSession(principal: Principal, session: { readonly userId: string }): Decision {
  return isPerson(principal, session.userId) ? granted : denied(authErrors.sessionNotFound);
}

export function mayChangeRoles(principal: Principal): Decision {
  return hasRole(principal, 'admin') ? granted : denied(platformErrors.roleRequired);
}

/** For others alone: one's own takes password and code. */
export function mayResetSecondFactor(principal: Principal, userId: string): Decision {
  if (!hasRole(principal, 'admin')) return denied(platformErrors.roleRequired);
  return isPerson(principal, userId) ? denied(authErrors.ownSecondFactor) : granted;
}

/** It tells where people sign in from: more than support needs to know. */
export function mayReadAuditLog(principal: Principal): Decision {
  return hasRole(principal, 'admin') ? granted : denied(platformErrors.roleRequired);
}

/** Support finds people in order to help them. */
export function maySeeAccounts(principal: Principal): Decision {
  return hasRole(principal, 'admin', 'support') ? granted : denied(platformErrors.roleRequired);
}
