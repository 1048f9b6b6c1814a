import { defineErrors } from '../../platform/errors/domain-error';

export const courseErrors = defineErrors({
  notFound: { code: 'course.not_found', status: 404, message: 'There is no such course.' },
  notYours: {
    code: 'course.not_yours',
    status: 403,
    message: 'Only those who teach this course and admins may change it.',
  },
  instructorRequired: {
    code: 'course.instructor_required',
    status: 403,
    message: 'Only instructors and admins make courses.',
  },
  unknownCategory: {
    code: 'course.unknown_category',
    status: 400,
    message: 'There is no such category.',
  },
  invalidDetails: {
    code: 'course.invalid_details',
    status: 400,
    message: 'Some of what the course is described by is not valid.',
  },
  slugTaken: {
    code: 'course.slug_taken',
    status: 409,
    message: 'Another course has this address already. Choose another one.',
  },
  changedMeanwhile: {
    code: 'course.changed_meanwhile',
    status: 409,
    message: 'Someone else has changed this course meanwhile. Load it again, then make your change.',
  },
});
