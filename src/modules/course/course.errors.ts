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
  categoryNotFound: {
    code: 'course.category_not_found',
    status: 404,
    message: 'There is no such category.',
  },
  categoryTaken: {
    code: 'course.category_taken',
    status: 409,
    message: 'There is a category with this address already.',
  },
  categoryCircle: {
    code: 'course.category_circle',
    status: 409,
    message: 'A category cannot stand below itself, or be merged into itself or one below it.',
  },
  categoryTooDeep: {
    code: 'course.category_too_deep',
    status: 409,
    message: 'Categories have two levels: one that has others below it stands at the top.',
  },
  categoryInUse: {
    code: 'course.category_in_use',
    status: 409,
    message: 'There are courses or other categories in it. Merge it into another one instead.',
  },
  tooManyCategories: {
    code: 'course.too_many_categories',
    status: 409,
    message: 'There are 200 categories, which is as many as there may be.',
  },
  pathNotFound: { code: 'course.path_not_found', status: 404, message: 'There is no such learning path.' },
  pathChangedMeanwhile: {
    code: 'course.path_changed_meanwhile',
    status: 409,
    message: 'Someone else has changed this path meanwhile. Load it again, then make your change.',
  },
  pathEmpty: {
    code: 'course.path_empty',
    status: 409,
    message: 'A path leads through at least one course. Add one, then publish it.',
  },
  unknownCourse: {
    code: 'course.unknown_course',
    status: 400,
    message: 'One of these courses does not exist, or has not been published.',
  },
  prerequisiteCircle: {
    code: 'course.prerequisite_circle',
    status: 409,
    message: 'Nobody could enrol: one of these courses asks for this one, directly or by others.',
  },
  tagNotFound: { code: 'course.tag_not_found', status: 404, message: 'No course has this tag.' },
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
