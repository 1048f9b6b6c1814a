import { defineErrors } from '../../platform/errors/domain-error';

export const enrollmentErrors = defineErrors({
  notFound: { code: 'enrollment.not_found', status: 404, message: 'There is no such enrolment.' },
  courseNotFound: { code: 'course.not_found', status: 404, message: 'There is no such course.' },
  courseNotOpen: {
    code: 'enrollment.course_not_open',
    status: 409,
    message: 'This course does not take learners at the moment.',
  },
  cannotBeBought: {
    code: 'enrollment.cannot_be_bought',
    status: 409,
    message: 'This course cannot be bought yet: no payments are taken here so far.',
  },
  lessonNotFound: {
    code: 'enrollment.lesson_not_found',
    status: 404,
    message: 'This lesson is not part of the course as it is published.',
  },
  unpaid: { code: 'enrollment.unpaid', status: 403, message: 'The course opens as soon as it is paid.' },
  expired: {
    code: 'enrollment.expired',
    status: 403,
    message: 'The time to pay has run out. Enrol again to pay; your progress is kept.',
  },
  cancelled: {
    code: 'enrollment.cancelled',
    status: 403,
    message: 'This enrolment was cancelled. Enrol again to go on; your progress is kept.',
  },
  refunded: {
    code: 'enrollment.refunded',
    status: 403,
    message:
      'The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.',
  },
  quizNotPassed: {
    code: 'enrollment.quiz_not_passed',
    status: 409,
    message: 'This lesson is completed by passing its quiz.',
  },
  prerequisitesMissing: {
    code: 'enrollment.prerequisites_missing',
    status: 409,
    message: 'There are courses to be completed before this one. Its page names them.',
  },
  locked: {
    code: 'enrollment.locked',
    status: 409,
    message: 'This lesson is not open to you yet, so it cannot be completed.',
  },
  notYourCourse: {
    code: 'enrollment.not_your_course',
    status: 403,
    message: 'Only those who teach this course see who learns in it, and say who does.',
  },
  notYours: {
    code: 'enrollment.not_yours',
    status: 403,
    message: 'Only support sees what is open to others.',
  },
  accessEnded: {
    code: 'enrollment.access_ended',
    status: 403,
    message: 'Your access to this course has come to its end; your progress is kept.',
  },
  removed: {
    code: 'enrollment.removed',
    status: 403,
    message:
      'Those who teach this course have closed it to you. Ask them if you think that this is a mistake.',
  },
  paidFor: {
    code: 'enrollment.paid_for',
    status: 409,
    message: 'This learner has paid for the course. Refund the order instead.',
  },
  courseFull: {
    code: 'enrollment.course_full',
    status: 409,
    message: 'All seats of this course are taken. You can wait for one that becomes free.',
  },
  nothingToWaitFor: {
    code: 'enrollment.nothing_to_wait_for',
    status: 409,
    message: 'There is nothing to wait for: you can enrol now, or have done so already.',
  },
  notWaiting: {
    code: 'enrollment.not_waiting',
    status: 404,
    message: 'You do not wait for a seat in this course.',
  },
  endsTooSoon: {
    code: 'enrollment.ends_too_soon',
    status: 422,
    message: 'Access cannot end before it begins: choose a later date.',
  },
  invitationNotFound: {
    code: 'enrollment.invitation_not_found',
    status: 404,
    message: 'There is no such invitation, or it has been taken up or back already.',
  },
  cohortNotFound: {
    code: 'enrollment.cohort_not_found',
    status: 404,
    message: 'There is no such cohort in this course.',
  },
  cohortNameTaken: {
    code: 'enrollment.cohort_name_taken',
    status: 409,
    message: 'This course has a cohort of that name already.',
  },
  tooManyCohorts: {
    code: 'enrollment.too_many_cohorts',
    status: 409,
    message: 'This course has as many cohorts as it can have. Delete one that is no longer needed.',
  },
  cohortEndsTooSoon: {
    code: 'enrollment.cohort_ends_too_soon',
    status: 422,
    message: 'A cohort cannot end before it starts: choose a later end.',
  },
  cohortNotEmpty: {
    code: 'enrollment.cohort_not_empty',
    status: 409,
    message: 'Learners are in this cohort. Move them to another before you delete it.',
  },
  cohortFull: {
    code: 'enrollment.cohort_full',
    status: 409,
    message: 'All seats of this cohort are taken. Ask those who teach the course for another.',
  },
  linkNotFound: {
    code: 'enrollment.link_not_found',
    status: 404,
    message: 'There is no such invitation link. Check that the whole address was copied.',
  },
  linkOver: {
    code: 'enrollment.link_over',
    status: 409,
    message: 'This invitation link no longer holds. Ask whoever sent it for a new one.',
  },
  linkUsedUp: {
    code: 'enrollment.link_used_up',
    status: 409,
    message: 'As many as this invitation link is for have come in by it already.',
  },
  linkEndsWrongly: {
    code: 'enrollment.link_ends_wrongly',
    status: 422,
    message: 'An invitation link ends at a moment to come, within a year, and no later than the access.',
  },
  peopleUnreadable: {
    code: 'enrollment.people_unreadable',
    status: 422,
    message: 'This list cannot be read. Its first row names the columns, one of them email.',
  },
  peopleImportNotFound: {
    code: 'enrollment.people_import_not_found',
    status: 404,
    message: 'There is no such list of people, or it was forgotten after thirty days.',
  },
  nobodyToLetIn: {
    code: 'enrollment.nobody_to_let_in',
    status: 409,
    message: 'No row of this list can be used. Mend the rows and check the list again.',
  },
});
