import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Principal } from '../../../platform/auth/principal';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { paymentErrors } from '../payment.errors';

/** Those who look after other people's orders. */
export function isStaff(principal: Principal): boolean {
  return hasRole(principal, 'support', 'admin');
}

/** An order is seen by its learner, and by support and admins. To others it does not exist. */
export function maySeeOrder(principal: Principal, order: { readonly learnerId: string }): Decision {
  const isAllowed = isPerson(principal, order.learnerId) || isStaff(principal);
  return isAllowed ? granted : denied(paymentErrors.orderNotFound);
}

/** An invoice or credit note is seen by those who see its order. To others it does not exist. */
export function maySeeDocument(principal: Principal, order: { readonly learnerId: string }): Decision {
  return maySeeOrder(principal, order).kind === 'granted' ? granted : denied(paymentErrors.documentNotFound);
}

/** Money is given back by support and admins. */
export function mayRefund(principal: Principal): Decision {
  return isStaff(principal) ? granted : denied(platformErrors.roleRequired);
}

/** The orders of all are seen by support and admins. */
export function mayListOrders(principal: Principal): Decision {
  return isStaff(principal) ? granted : denied(platformErrors.roleRequired);
}

/** Coupons are made and ended by admins. */
export function mayManageCoupons(principal: Principal): Decision {
  return hasRole(principal, 'admin') ? granted : denied(platformErrors.roleRequired);
}

/** What instructors get is decided, and paid out, by admins. */
export function mayManageShares(principal: Principal): Decision {
  return hasRole(principal, 'admin') ? granted : denied(platformErrors.roleRequired);
}

/** A statement is seen by the instructor it is for, and by admins. To others it does not exist. */
export function maySeeStatement(
  principal: Principal,
  statement: { readonly instructorId: string },
): Decision {
  const isAllowed = isPerson(principal, statement.instructorId) || hasRole(principal, 'admin');
  return isAllowed ? granted : denied(paymentErrors.statementNotFound);
}

/** The books are seen by admins. */
export function maySeeLedger(principal: Principal): Decision {
  return hasRole(principal, 'admin') ? granted : denied(platformErrors.roleRequired);
}
