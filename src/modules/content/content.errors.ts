import { defineErrors } from '../../platform/errors/domain-error';

export const contentErrors = defineErrors({
  courseNotFound: { code: 'course.not_found', status: 404, message: 'There is no such course.' },
  sectionNotFound: { code: 'content.section_not_found', status: 404, message: 'There is no such section.' },
  lessonNotFound: {
    code: 'content.lesson_not_found',
    status: 404,
    message: 'There is no such lesson in the course as it is published.',
  },
  notPublished: {
    code: 'content.not_published',
    status: 404,
    message: 'Nothing of this course has been published yet.',
  },
  notYourCourse: {
    code: 'content.not_your_course',
    status: 403,
    message: 'Only those who teach this course change what it teaches.',
  },
  changedMeanwhile: {
    code: 'content.changed_meanwhile',
    status: 409,
    message: 'This has been changed meanwhile, perhaps in another tab. Load it again to see how it stands.',
  },
  notReady: {
    code: 'content.not_ready',
    status: 409,
    message: 'The course cannot be published yet. The checklist says what is missing.',
  },
  tooManySections: {
    code: 'content.too_many_sections',
    status: 409,
    message: 'A course has at most 100 sections.',
  },
  tooManyLessons: {
    code: 'content.too_many_lessons',
    status: 409,
    message: 'A course has at most 1,000 lessons.',
  },
  fieldDoesNotFit: {
    code: 'content.field_does_not_fit',
    status: 422,
    message: 'A lesson of this kind does not have what was sent.',
  },
  assetUnknown: {
    code: 'content.asset_unknown',
    status: 422,
    message: 'A file that this lesson points at is not there, or is not a file of this course.',
  },
  notEnrolled: {
    code: 'content.not_enrolled',
    status: 403,
    message: 'This lesson opens when you enrol in the course.',
  },
  unpaid: {
    code: 'content.unpaid',
    status: 403,
    message: 'This lesson opens as soon as the course is paid.',
  },
  expired: {
    code: 'content.expired',
    status: 403,
    message: 'The time for this course, or the time to pay for it, has run out; your progress is kept.',
  },
  cancelled: {
    code: 'content.cancelled',
    status: 403,
    message: 'Your enrolment was ended; your progress is kept.',
  },
  refunded: {
    code: 'content.refunded',
    status: 403,
    message: 'This course was refunded, so it is closed. Enrol again to go on; your progress is kept.',
  },
  locked: {
    code: 'content.locked',
    status: 403,
    message: 'This lesson is not open to you yet.',
  },
  noteNotFound: { code: 'content.note_not_found', status: 404, message: 'There is no such note of yours.' },
  tooManyNotes: {
    code: 'content.too_many_notes',
    status: 409,
    message: 'You have 500 notes and bookmarks in this course. Delete some to write more.',
  },
  noteWithoutVideo: {
    code: 'content.note_without_video',
    status: 422,
    message: 'Only in a video is there a time to note.',
  },
  importNotFound: { code: 'content.import_not_found', status: 404, message: 'There is no such import.' },
  tooManyImports: {
    code: 'content.too_many_imports',
    status: 409,
    message: 'Five of your imports are still under way. Wait until one has ended.',
  },
  importInterrupted: {
    code: 'import.interrupted',
    status: 503,
    message: 'The import could not be finished, and nothing of it was kept. Try it again a little later.',
  },
});
