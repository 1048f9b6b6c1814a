import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Principal } from '../../../platform/auth/principal';
import type { CourseAccess } from '../../enrollment/enrollment.contract';
import { assessmentErrors } from '../assessment.errors';

/** What of a course decides who writes its quizzes; undefined where there is no such course. */
export type TaughtCourse = { readonly instructorIds: readonly string[] } | undefined;

/** Quizzes are written by those who teach the course, and by admins. */
export function mayWriteQuizzes(principal: Principal, course: TaughtCourse): Decision {
  return isTeacherOrAdmin(principal, course) ? granted : denied(assessmentErrors.notYourCourse);
}

/** A draft holds the answers: to those who do not write it, it does not exist. */
export function maySeeDraft(principal: Principal, course: TaughtCourse): Decision {
  return isTeacherOrAdmin(principal, course) ? granted : denied(assessmentErrors.quizNotFound);
}

/** Banks are for those who write the quizzes of their course: to others neither they nor what is in them exists. */
export function mayUseBank(
  principal: Principal,
  course: TaughtCourse,
  refusal = assessmentErrors.bankNotFound,
): Decision {
  return isTeacherOrAdmin(principal, course) ? granted : denied(refusal);
}

/** How far a quiz is, without its questions: for those who write it, for support, and for modules at work on a course. */
export function maySeeSummary(principal: Principal, course: TaughtCourse): Decision {
  const isAllowed =
    principal.kind === 'module' || hasRole(principal, 'support') || isTeacherOrAdmin(principal, course);
  return isAllowed ? granted : denied(assessmentErrors.quizNotFound);
}

/** A draft is taken back by those who write it, and by a module that cleans up after an import. */
export function mayDiscard(principal: Principal, course: TaughtCourse): Decision {
  const isAllowed = principal.kind === 'module' || isTeacherOrAdmin(principal, course);
  return isAllowed ? granted : denied(assessmentErrors.notYourCourse);
}

/** A quiz is taken by those to whom its course is open; others are told what stands in the way. */
export function mayTakeQuiz(access: CourseAccess | { readonly kind: 'teaching' }): Decision {
  if (access.kind !== 'denied') return granted;
  const facts = { enrollmentId: access.enrollmentId };
  switch (access.reason) {
    case 'not_enrolled':
      return denied(assessmentErrors.notEnrolled);
    case 'unpaid':
      return denied(assessmentErrors.unpaid, { facts });
    case 'expired':
      return denied(assessmentErrors.expired, { facts });
    case 'cancelled':
      return denied(assessmentErrors.cancelled, { facts });
    case 'refunded':
      return denied(assessmentErrors.refunded, { facts });
  }
}

/** Answers are given by the learner alone. To others the attempt does not exist. */
export function mayAnswer(principal: Principal, attempt: { readonly learnerId: string }): Decision {
  return isPerson(principal, attempt.learnerId) ? granted : denied(assessmentErrors.attemptNotFound);
}

/** An attempt is seen by its learner, by those who teach the course, and by admins. To others it does not exist. */
export function maySeeAttempt(
  principal: Principal,
  attempt: { readonly learnerId: string },
  course: TaughtCourse,
): Decision {
  const isAllowed = isPerson(principal, attempt.learnerId) || isTeacherOrAdmin(principal, course);
  return isAllowed ? granted : denied(assessmentErrors.attemptNotFound);
}

/** Answers are graded by those who teach the course, and by admins. To others there is nothing to grade. */
export function mayGrade(principal: Principal, course: TaughtCourse): Decision {
  return isTeacherOrAdmin(principal, course) ? granted : denied(assessmentErrors.taskNotFound);
}

/** What attempts say of the questions of a quiz is for those who write it: to others there is no such quiz. */
export function maySeeStatistics(principal: Principal, course: TaughtCourse): Decision {
  return isTeacherOrAdmin(principal, course) ? granted : denied(assessmentErrors.quizNotFound);
}

/** What awaits grading in a course is listed for those who grade it. */
export function mayListTasks(principal: Principal, course: TaughtCourse): Decision {
  return isTeacherOrAdmin(principal, course) ? granted : denied(assessmentErrors.notYourCourse);
}

/** Who needs more time than others is decided, and known, by those who teach the course. */
export function mayGiveExtraTime(principal: Principal, course: TaughtCourse): Decision {
  return isTeacherOrAdmin(principal, course) ? granted : denied(assessmentErrors.notYourCourse);
}

export function isTeacherOrAdmin(principal: Principal, course: TaughtCourse): boolean {
  const teaches = course?.instructorIds.some((instructorId) => isPerson(principal, instructorId)) ?? false;
  return teaches || hasRole(principal, 'admin');
}
