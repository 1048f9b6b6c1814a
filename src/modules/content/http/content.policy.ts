import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Person, type Principal } from '../../../platform/auth/principal';
import type { ErrorFactory } from '../../../platform/errors/domain-error';
import { platformErrors } from '../../../platform/errors/platform-errors';
import type { CourseAccess } from '../../enrollment/enrollment.contract';
import { contentErrors } from '../content.errors';

/** What decides over a course's content: who teaches it, and whether the public knows it. */
export interface TaughtCourse {
  readonly courseId: string;
  readonly status: 'draft' | 'published' | 'unlisted' | 'archived';
  readonly instructorIds: readonly string[];
}

export function teaches(principal: Principal, course: Pick<TaughtCourse, 'instructorIds'>): boolean {
  return (
    hasRole(principal, 'admin') ||
    (hasRole(principal, 'instructor') && course.instructorIds.some((id) => isPerson(principal, id)))
  );
}

/** Content is worked on by those who teach the course, and by admins. To others what is not public does not exist. */
export function mayEdit(principal: Principal, course: TaughtCourse, hidden: ErrorFactory): Decision {
  if (teaches(principal, course)) return granted;
  return denied(isPublic(course) ? contentErrors.notYourCourse : hidden);
}

/** The outline is public as long as the course is; later it is there for those who learn or teach in it. */
export function maySeeOutline(
  principal: Principal,
  course: TaughtCourse,
  access: CourseAccess | undefined,
): Decision {
  const isAllowed = isOpen(course) || access?.kind === 'granted' || teaches(principal, course);
  return isAllowed ? granted : denied(contentErrors.courseNotFound);
}

/** Previews are for everyone; every other lesson for those who are enrolled, and for those who teach it. */
export function mayReadLesson(
  principal: Principal,
  lesson: { readonly isPreview: boolean; readonly course: TaughtCourse },
  access: CourseAccess | undefined,
): Decision {
  const { course } = lesson;
  if (lesson.isPreview && isOpen(course)) return granted;
  if (principal.kind !== 'person') return denied(platformErrors.signInRequired);
  if (access?.kind === 'granted' || teaches(principal, course)) return granted;
  const reason = access?.kind === 'denied' ? access.reason : 'not_enrolled';
  return denied(refusals[reason], {
    facts: { courseId: course.courseId, enrollmentId: access?.enrollmentId ?? null },
  });
}

/** One's own notes are there whatever became of the course; without any, a course that is not public does not exist. */
export function mayLookForNotes(principal: Person, course: TaughtCourse, ownNotes: number): Decision {
  const isAllowed = ownNotes > 0 || isPublic(course) || teaches(principal, course);
  return isAllowed ? granted : denied(contentErrors.courseNotFound);
}

/** An import is seen by whoever started it, and by admins. */
export function maySeeImport(principal: Principal, found: { readonly requesterId: string }): Decision {
  const isAllowed = isPerson(principal, found.requesterId) || hasRole(principal, 'admin');
  return isAllowed ? granted : denied(contentErrors.importNotFound);
}

const refusals = {
  not_enrolled: contentErrors.notEnrolled,
  unpaid: contentErrors.unpaid,
  expired: contentErrors.expired,
  cancelled: contentErrors.cancelled,
  refunded: contentErrors.refunded,
} as const;

function isPublic({ status }: TaughtCourse): boolean {
  return status === 'published' || status === 'unlisted';
}

/** A course that has a version is open unless it was archived: the event that says "published" may still be coming. */
function isOpen({ status }: TaughtCourse): boolean {
  return status !== 'archived';
}
