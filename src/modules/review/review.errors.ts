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
    message: 'Those who teach a course do not review it.',
  },
});
