import type { InboxTemplateName, InboxWords } from '../inbox-templates';

/** What messages in the inbox say in English. */
export const englishInbox: { readonly [Name in InboxTemplateName]: InboxWords } = {
  welcome: {
    title: 'Welcome to Stoa',
    body: 'Find a course and begin: many are free, and your progress is kept.',
  },
  enrollment_confirmed: {
    title: 'You are enrolled in {course}',
    body: 'The course is open. Begin whenever you like.',
  },
  seat_offered: {
    title: 'A seat for you in {course}',
    body: 'It is held for you for two days. After that it goes to the next in line.',
  },
  seat_lapsed: {
    title: 'Your seat in {course} was not taken',
    body: 'It went to the next in line. You can wait for a seat once more.',
  },
  payment_refunded: {
    title: '{amount} refunded',
    body: 'For {course}. The money goes back the way it came.',
  },
  payment_inquiry: {
    title: 'A bank asks about {amount}',
    body: 'It was paid for {course}. Nothing was taken back; the answer is given at Stripe.',
  },
  statement_issued: {
    title: 'Your statement for {month}',
    body: 'What you have earned by teaching is there as a PDF and as a table.',
  },
  payout_recorded: {
    title: '{amount} sent to you',
    body: 'Of what you have earned by teaching: {reference}.',
  },
  payment_disputed: {
    title: '{amount} disputed',
    body: 'A bank has taken back a payment for {course}. Evidence is handed in at Stripe.',
  },
  dispute_won: {
    title: 'Dispute won: {amount}',
    body: 'The money for {course} is back, and the course is open to the learner again.',
  },
  dispute_lost: {
    title: 'Dispute lost: {amount}',
    body: 'The bank keeps the money for {course}, and the course stays closed to the learner.',
  },
  announcement: { title: '{title}', body: '{author}, {course}\n\n{body}' },
  certificate_issued: { title: 'Your certificate is ready', body: 'You completed {course}.' },
  certificate_revoked: {
    title: 'Your certificate was revoked',
    body: 'The one for {course} does not hold any more. Your certificates say why.',
  },
  certificate_reissued: {
    title: 'Your corrected certificate is ready',
    body: 'The one for {course} was issued anew, with a new code.',
  },
  badge_earned: { title: 'New badge: {title}', body: 'You have earned it by learning.' },
  badges_earned: { title: '{count} new badges', body: 'The latest is {title}.' },
  media_processed: { title: '{file} is ready', body: 'It can be used in your lessons now.' },
  several_media_processed: { title: '{count} files are ready', body: 'The latest is {file}.' },
  media_failed: { title: '{file} could not be used', body: '{reason}' },
  several_media_failed: { title: '{count} files could not be used', body: 'The latest is {file}: {reason}' },
  review_answered: {
    title: '{author} has answered your review',
    body: 'What you wrote about {course} has an answer.',
  },
  question_asked: { title: 'A new question in {course}', body: '{title}' },
  questions_asked: { title: '{count} new questions in {course}', body: 'The latest: {title}' },
  question_answered: { title: '{author} has answered your question', body: '{title} ({course})' },
  several_answers: { title: '{count} answers to your question', body: '{title} ({course})' },
  work_graded: {
    title: 'Graded: {title}',
    body: '{course}: your points are there to see, and the feedback.',
  },
  grade_changed: {
    title: 'Your grade was changed: {title}',
    body: '{course}: your points are there to see, and the feedback.',
  },
  review_posted: { title: 'A new review of {course}', body: 'It gives {stars} of 5 stars.' },
  reviews_posted: { title: '{count} new reviews of {course}', body: 'The latest gives {stars} of 5 stars.' },
};
