import { defineErrors } from '../../platform/errors/domain-error';

export const reviewErrors = defineErrors({
  courseNotFound: { code: 'course.not_found', status: 404, message: 'There is no such course.' },
  notFound: { code: 'review.not_found', status: 404, message: 'You have not reviewed this course.' },
  notBegun: {
    code: 'review.not_begun',
    status: 403,
    message: 'A course is reviewed by those who learn in it, once they have completed a lesson.',
  },
  ownCourse: {
    code: 'review.own_course',
    status: 403,
    message: 'Those who teach a course neither review it nor judge its reviews.',
  },
  unknown: { code: 'review.unknown', status: 404, message: 'There is no such review.' },
  ownReview: {
    code: 'review.own_review',
    status: 403,
    message: 'Your own review is judged by others.',
  },
  notYourCourse: {
    code: 'review.not_your_course',
    status: 403,
    message: 'A review is answered by those who teach the course.',
  },
  answerNotFound: {
    code: 'review.answer_not_found',
    status: 404,
    message: 'This review has not been answered.',
  },
  hidden: {
    code: 'review.hidden',
    status: 409,
    message: 'A moderator has hidden your review. You can change it, but not delete it to write another.',
  },
});
