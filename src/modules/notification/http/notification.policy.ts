import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Principal } from '../../../platform/auth/principal';
import { notificationErrors } from '../notification.errors';

/**
 * The mailbox holds the links that sign in and reset. In a demo, which listens on loopback alone, whoever sits at the
 * machine reads it: someone who has forgotten her password is signed out. Elsewhere it is an admin's, and to others does
 * not exist.
 */
export function mayReadMailbox(principal: Principal, settings: { readonly isDemo: boolean }): Decision {
  if (settings.isDemo || hasRole(principal, 'admin')) return granted;
  return denied(notificationErrors.noMailbox);
}

/** The learners of a course are spoken to by those who teach it, and by admins. */
export function mayAnnounce(
  principal: Principal,
  course: { readonly instructorIds: readonly string[] },
): Decision {
  const teaches = course.instructorIds.some((instructorId) => isPerson(principal, instructorId));
  return teaches || hasRole(principal, 'admin') ? granted : denied(notificationErrors.notYourCourse);
}
