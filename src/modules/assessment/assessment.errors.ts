import { defineErrors } from '../../platform/errors/domain-error';

export const assessmentErrors = defineErrors({
  quizNotFound: { code: 'assessment.quiz_not_found', status: 404, message: 'There is no such quiz.' },
  attemptNotFound: {
    code: 'assessment.attempt_not_found',
    status: 404,
    message: 'There is no such attempt.',
  },
  questionNotFound: {
    code: 'assessment.question_not_found',
    status: 404,
    message: 'This attempt has no such question.',
  },
  notYourCourse: {
    code: 'assessment.not_your_course',
    status: 403,
    message: 'Only those who teach this course change its quizzes.',
  },
  invalidQuestion: {
    code: 'assessment.invalid_question',
    status: 422,
    message: 'A question has something in it that cannot be kept.',
  },
  repeatedId: {
    code: 'assessment.repeated_id',
    status: 422,
    message: 'Two questions, or two choices of a question, have the same id.',
  },
  quizIncomplete: {
    code: 'assessment.quiz_incomplete',
    status: 409,
    message: 'A quiz is not finished: it has no questions, or a question has no right answer.',
  },
  changedMeanwhile: {
    code: 'assessment.changed_meanwhile',
    status: 409,
    message:
      'The quiz has been changed meanwhile, perhaps in another tab. Load it again to see how it stands.',
  },
  notPublished: {
    code: 'assessment.not_published',
    status: 409,
    message: 'This quiz has not been published yet. If that was just done, it opens in a moment.',
  },
  withdrawn: {
    code: 'assessment.withdrawn',
    status: 409,
    message: 'This quiz is no longer part of the course. What you did in it is kept.',
  },
  noAttemptsLeft: {
    code: 'assessment.no_attempts_left',
    status: 409,
    message: 'You have used all attempts that this quiz allows.',
  },
  locked: {
    code: 'assessment.locked',
    status: 409,
    message: 'The lesson of this quiz is not open to you yet.',
  },
  tooSoon: {
    code: 'assessment.too_soon',
    status: 409,
    message: 'The next attempt opens a while after the last one.',
  },
  timeOver: {
    code: 'assessment.time_over',
    status: 409,
    message: 'The time of this attempt is over. What was saved before counts.',
  },
  attemptSubmitted: {
    code: 'assessment.attempt_submitted',
    status: 409,
    message: 'This attempt has been submitted, so its answers stay as they are.',
  },
  answerDoesNotFit: {
    code: 'assessment.answer_does_not_fit',
    status: 422,
    message: 'This is not an answer that the question can have.',
  },
  fileNotTaken: {
    code: 'assessment.file_not_taken',
    status: 422,
    message: 'A file is not here, or it is too large or of a kind that this question does not take.',
  },
  bankNotFound: {
    code: 'assessment.bank_not_found',
    status: 404,
    message: 'There is no such question bank.',
  },
  bankQuestionNotFound: {
    code: 'assessment.bank_question_not_found',
    status: 404,
    message: 'There is no such question in a bank, or none any more.',
  },
  tooManyBanks: {
    code: 'assessment.too_many_banks',
    status: 409,
    message: 'This course has as many question banks as it can have.',
  },
  bankFull: {
    code: 'assessment.bank_full',
    status: 409,
    message: 'The bank has no room for so many questions. Make another bank for them.',
  },
  questionIncomplete: {
    code: 'assessment.question_incomplete',
    status: 422,
    message: 'A question is not finished: banks take those that could be asked as they are.',
  },
  questionChangedMeanwhile: {
    code: 'assessment.question_changed_meanwhile',
    status: 409,
    message: 'The question has been changed meanwhile. Load it again to see how it stands.',
  },
  pictureNotFound: {
    code: 'assessment.picture_not_found',
    status: 404,
    message: 'This course has no such picture.',
  },
  learnerNotFound: {
    code: 'assessment.learner_not_found',
    status: 404,
    message: 'Nobody under this id has joined this course.',
  },
  taskNotFound: {
    code: 'assessment.task_not_found',
    status: 404,
    message: 'There is no such answer to grade.',
  },
  pointsOutOfRange: {
    code: 'assessment.points_out_of_range',
    status: 422,
    message: 'Points are from 0 to those of the question, in hundredths or in parts of up to twenty.',
  },
  gradedMeanwhile: {
    code: 'assessment.graded_meanwhile',
    status: 409,
    message: 'Somebody has graded this answer meanwhile. Look at that grade before you change it.',
  },
  notEnrolled: {
    code: 'assessment.not_enrolled',
    status: 403,
    message: 'This quiz opens when you enrol in the course.',
  },
  unpaid: {
    code: 'assessment.unpaid',
    status: 403,
    message: 'This quiz opens as soon as the course is paid.',
  },
  expired: {
    code: 'assessment.expired',
    status: 403,
    message: 'The time for this course, or the time to pay for it, has run out; your progress is kept.',
  },
  cancelled: {
    code: 'assessment.cancelled',
    status: 403,
    message: 'Your enrolment was ended; your progress is kept.',
  },
  refunded: {
    code: 'assessment.refunded',
    status: 403,
    message:
      'The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.',
  },
});
