import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Principal } from '../../../platform/auth/principal';
import { explainAccess } from '../domain/access-explanation';
import type { Enrollment } from '../domain/enrollment';
import { enrollmentErrors } from '../enrollment.errors';

/** An enrolment is seen by its learner, and by support and admins. To others it does not exist. */
export function maySeeEnrollment(principal: Principal, enrollment: Enrollment): Decision {
  const isAllowed = isPerson(principal, enrollment.learnerId) || hasRole(principal, 'support', 'admin');
  return isAllowed ? granted : denied(enrollmentErrors.notFound);
}

/** Only the learner learns, and only while the course is open to her; otherwise she is told what stands in the way. */
export function mayLearn(principal: Principal, enrollment: Enrollment, now: Date): Decision {
  if (!isPerson(principal, enrollment.learnerId)) return denied(enrollmentErrors.notFound);
  const { reason } = explainAccess(enrollment, now);
  switch (reason) {
    case 'granted':
      return granted;
    case 'access_ended':
      return denied(enrollmentErrors.accessEnded);
    case 'payment_expired':
      return denied(enrollmentErrors.expired);
    case 'removed':
      return denied(enrollmentErrors.removed);
    case 'cancelled':
      return denied(enrollmentErrors.cancelled);
    case 'refunded':
    case 'disputed':
      return denied(enrollmentErrors.refunded);
    case 'unpaid':
    case 'not_enrolled':
      return denied(enrollmentErrors.unpaid);
  }
}

/** Students are seen by those who teach the course, and by support and admins. */
export function maySeeStudents(
  principal: Principal,
  course: { readonly instructorIds: readonly string[] },
): Decision {
  const teaches = course.instructorIds.some((instructorId) => isPerson(principal, instructorId));
  return teaches || hasRole(principal, 'support', 'admin') ? granted : denied(enrollmentErrors.notYourCourse);
}

/** Those who teach a course, and admins, say who learns in it. */
export function mayManageStudents(
  principal: Principal,
  course: { readonly instructorIds: readonly string[] },
): Decision {
  const teaches = course.instructorIds.some((instructorId) => isPerson(principal, instructorId));
  return teaches || hasRole(principal, 'admin') ? granted : denied(enrollmentErrors.notYourCourse);
}

/** Everyone sees her own access; support and admins anyone's. */
export function maySeeAccessOf(principal: Principal, learnerId: string): Decision {
  const isAllowed = isPerson(principal, learnerId) || hasRole(principal, 'support', 'admin');
  return isAllowed ? granted : denied(enrollmentErrors.notYours);
}
