import { defineErrors } from '../../platform/errors/domain-error';

export const notificationErrors = defineErrors({
  notFound: { code: 'notification.not_found', status: 404, message: 'You have no such notification.' },
  messageNotFound: {
    code: 'notification.message_not_found',
    status: 404,
    message: 'There is no such message.',
  },
  topicRequired: {
    code: 'notification.topic_required',
    status: 409,
    message: 'Messages about your account and your payments always come.',
  },
  unsubscribeLinkUnknown: {
    code: 'notification.unsubscribe_link_unknown',
    status: 404,
    message: 'This link to unsubscribe is not complete. Please open it from the mail again.',
  },
  courseNotFound: { code: 'notification.course_not_found', status: 404, message: 'There is no such course.' },
  notYourCourse: {
    code: 'notification.not_your_course',
    status: 403,
    message: 'Only those who teach a course speak to its learners.',
  },
  tooManyAnnouncements: {
    code: 'notification.too_many_announcements',
    status: 429,
    message: 'The learners of this course have been told enough for today. Please try again tomorrow.',
  },
  announcementNotFound: {
    code: 'notification.announcement_not_found',
    status: 404,
    message: 'There is no such announcement, or it was taken back already.',
  },
  alwaysQuiet: {
    code: 'notification.always_quiet',
    status: 422,
    message: 'Quiet hours end at another time than they begin. To get no mail at all, turn the topics off.',
  },
  wordsChanged: {
    code: 'notification.words_changed',
    status: 409,
    message: 'Somebody else has changed these words meanwhile. Look at theirs before you save yours.',
  },
  noMailbox: {
    code: 'notification.no_mailbox',
    status: 404,
    message: 'There is no mailbox here: mail goes to the people it is written to.',
  },
});
