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
    message:
      'The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.',
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
  postNotFound: {
    code: 'content.post_not_found',
    status: 404,
    message: 'There is no such question or answer.',
  },
  notYourPost: {
    code: 'content.not_your_post',
    status: 403,
    message: 'Only whoever wrote this changes it.',
  },
  questionHasAnswers: {
    code: 'content.question_has_answers',
    status: 409,
    message: 'This question has answers, so it stays. You can still change its words.',
  },
  ownPost: {
    code: 'content.own_post',
    status: 403,
    message: 'What you wrote yourself is judged by others.',
  },
  notYourQuestion: {
    code: 'content.not_your_question',
    status: 403,
    message: 'Whoever asked says which answer helped, and so do those who teach the course.',
  },
  answerHasNoTitle: {
    code: 'content.answer_has_no_title',
    status: 422,
    message: 'Only a question has a title.',
  },
  tooManyQuestions: {
    code: 'content.too_many_questions',
    status: 409,
    message: 'You have asked 200 questions in this course, which is as many as it takes from one person.',
  },
  tooManyAnswers: {
    code: 'content.too_many_answers',
    status: 409,
    message: 'This question has 500 answers, which is as many as it takes. Ask a new one.',
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
