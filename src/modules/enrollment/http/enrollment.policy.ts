import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Principal } from '../../../platform/auth/principal';
import { type Enrollment, hasAccess } from '../domain/enrollment';
import { enrollmentErrors } from '../enrollment.errors';

/** An enrolment is seen by its learner, and by support and admins. To others it does not exist. */
export function maySeeEnrollment(principal: Principal, enrollment: Enrollment): Decision {
  const isAllowed = isPerson(principal, enrollment.learnerId) || hasRole(principal, 'support', 'admin');
  return isAllowed ? granted : denied(enrollmentErrors.notFound);
}

/** Only the learner learns, and only while the course is open to her; otherwise she is told what stands in the way. */
export function mayLearn(principal: Principal, enrollment: Enrollment): Decision {
  if (!isPerson(principal, enrollment.learnerId)) return denied(enrollmentErrors.notFound);
  if (hasAccess(enrollment)) return granted;
  switch (enrollment.status) {
    case 'expired':
      return denied(enrollmentErrors.expired);
    case 'cancelled':
      return denied(enrollmentErrors.cancelled);
    case 'refunded':
      return denied(enrollmentErrors.refunded);
    default:
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
