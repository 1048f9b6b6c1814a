import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Principal } from '../../../platform/auth/principal';
import type { CourseStatus } from '../course.contract';
import { courseErrors } from '../course.errors';

/** What decides who may do what with a course. */
interface TaughtCourse {
  readonly status: CourseStatus;
  readonly instructorIds: readonly string[];
}

export function mayCreateCourse(principal: Principal): Decision {
  return hasRole(principal, 'instructor', 'admin') ? granted : denied(courseErrors.instructorRequired);
}

/** A draft is seen by those who teach it, and by support and admins. To others it does not exist. */
export function maySeeCourse(principal: Principal, course: TaughtCourse): Decision {
  if (course.status !== 'draft') return granted;
  const isAllowed = teaches(principal, course) || hasRole(principal, 'support', 'admin');
  return isAllowed ? granted : denied(courseErrors.notFound);
}

/** A course is changed by those who teach it and by admins. */
export function mayEditCourse(principal: Principal, course: TaughtCourse): Decision {
  if (teaches(principal, course) || hasRole(principal, 'admin')) return granted;
  const sight = maySeeCourse(principal, course);
  return sight.kind === 'denied' ? sight : denied(courseErrors.notYours);
}

/** Besides, a module takes back what it made itself: an import that is cleaned up later has nobody behind it. */
export function mayDiscardDraft(principal: Principal, course: TaughtCourse): Decision {
  const isAllowed = principal.kind === 'module' || teaches(principal, course) || hasRole(principal, 'admin');
  return isAllowed ? granted : denied(courseErrors.notYours);
}

function teaches(principal: Principal, course: TaughtCourse): boolean {
  return course.instructorIds.some((instructorId) => isPerson(principal, instructorId));
}
