import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Principal } from '../../../platform/auth/principal';
import { certificateErrors } from '../certificate.errors';

interface Taught {
  readonly instructorIds: readonly string[];
}

/** The certificates of a course are seen by those who teach it, by support and by admins. */
export function maySeeCertificatesOf(principal: Principal, course: Taught): Decision {
  if (hasRole(principal, 'support')) return granted;
  return mayChangeCertificatesOf(principal, course);
}

/** They are revoked and issued anew by those who teach the course, and by admins. */
export function mayChangeCertificatesOf(principal: Principal, course: Taught): Decision {
  const teaches = course.instructorIds.some((instructorId) => isPerson(principal, instructorId));
  return teaches || hasRole(principal, 'admin') ? granted : denied(certificateErrors.notYours);
}
