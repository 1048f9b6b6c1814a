import { defineModule, every, on } from '../../platform/module/define-module';
import { assessmentFeedbackGiven } from '../assessment/assessment.contract';
import {
  authApi,
  emailVerificationRequested,
  passwordChanged,
  passwordResetRequested,
  secondFactorChanged,
  userCreated,
} from '../auth/auth.contract';
import {
  certificateIssued,
  certificateReissued,
  certificateRevoked,
} from '../certificate/certificate.contract';
import { questionAnswered, questionAsked } from '../content/content.contract';
import { courseChanged, courseCreated } from '../course/course.contract';
import {
  enrollmentActivated,
  enrollmentApi,
  enrollmentRevoked,
  learnerInvited,
  seatOffered,
  waitingEnded,
} from '../enrollment/enrollment.contract';
import { badgeEarned } from '../gamification/gamification.contract';
import { mediaFailed, mediaProcessed } from '../media/media.contract';
import {
  paymentDisputeDecided,
  paymentDisputed,
  paymentInquiryOpened,
  paymentPayoutRecorded,
  paymentRefunded,
  paymentStatementIssued,
  paymentSucceeded,
} from '../payment/payment.contract';
import { reviewAnswered, reviewPosted } from '../review/review.contract';
import {
  applicationApproved,
  applicationDeclined,
  dataExportReady,
  erasureCancelled,
  erasureScheduled,
  userApi,
  userProfileChanged,
} from '../user/user.contract';
import { ForgetMentions } from './commands/forget-mentions';
import { notificationPersonalData } from './data/notification.personal-data';
import { OnAccount } from './handlers/on-account';
import { OnAnnouncementToSend } from './handlers/on-announcement-to-send';
import { OnApplication } from './handlers/on-application';
import { OnBadgeEarned } from './handlers/on-badge-earned';
import { OnCertificate } from './handlers/on-certificate';
import { OnCourseChanged } from './handlers/on-course-changed';
import { OnDispute } from './handlers/on-dispute';
import { OnEarnings } from './handlers/on-earnings';
import { OnEnrollmentActivated } from './handlers/on-enrollment-activated';
import { OnFeedbackGiven } from './handlers/on-feedback-given';
import { OnLearner } from './handlers/on-learner';
import { OnLearnerInvited } from './handlers/on-learner-invited';
import { OnMedia } from './handlers/on-media';
import { OnPayment } from './handlers/on-payment';
import { OnPrivacy } from './handlers/on-privacy';
import { OnProfileChanged } from './handlers/on-profile-changed';
import { OnQuestionAnswered } from './handlers/on-question-answered';
import { OnQuestionAsked } from './handlers/on-question-asked';
import { OnReviewAnswered } from './handlers/on-review-answered';
import { OnReviewPosted } from './handlers/on-review-posted';
import { OnSeat } from './handlers/on-seat';
import { SendMail } from './handlers/send-mail';
import { announcementRoutes } from './http/announcement.routes';
import { notificationRoutes } from './http/notification.routes';
import { templateRoutes } from './http/template.routes';
import { SendDueMails } from './jobs/send-due-mails';
import { notificationConfiguration } from './notification.config';
import {
  announcementToSend,
  mailQueued,
  mailWordsChanged,
  notificationPersonalDataAnswers,
} from './notification.contract';
import { InboxChanges } from './queries/inbox-changes';

export const notificationModule = defineModule({
  name: 'notification',
  purpose: 'Tells people what concerns them, by e-mail and in their inbox, and accounts for every message.',
  uses: { user: userApi, auth: authApi, enrollment: enrollmentApi },
  emits: [mailQueued, announcementToSend, mailWordsChanged],
  consumes: [
    on(
      [userCreated, emailVerificationRequested, passwordResetRequested, passwordChanged, secondFactorChanged],
      'notification.on-account',
      OnAccount,
    ),
    on([userProfileChanged], 'notification.on-profile-changed', OnProfileChanged),
    on([courseCreated, courseChanged], 'notification.on-course-changed', OnCourseChanged),
    on([enrollmentActivated], 'notification.on-enrollment-activated', OnEnrollmentActivated),
    on([enrollmentActivated, enrollmentRevoked], 'notification.on-learner', OnLearner),
    on([learnerInvited], 'notification.on-learner-invited', OnLearnerInvited, { reachesOutside: true }),
    on([seatOffered, waitingEnded], 'notification.on-seat', OnSeat),
    on([assessmentFeedbackGiven], 'notification.on-feedback-given', OnFeedbackGiven),
    on([announcementToSend], 'notification.on-announcement-to-send', OnAnnouncementToSend),
    on([paymentSucceeded, paymentRefunded], 'notification.on-payment', OnPayment),
    on([paymentInquiryOpened, paymentDisputed, paymentDisputeDecided], 'notification.on-dispute', OnDispute, {
      reachesOutside: true,
    }),
    on([paymentStatementIssued, paymentPayoutRecorded], 'notification.on-earnings', OnEarnings),
    // The name is from when there was one event alone; it keys the inbox, so it stays.
    on(
      [certificateIssued, certificateRevoked, certificateReissued],
      'notification.on-certificate-issued',
      OnCertificate,
    ),
    on([applicationApproved, applicationDeclined], 'notification.on-application', OnApplication),
    on([dataExportReady, erasureScheduled, erasureCancelled], 'notification.on-privacy', OnPrivacy),
    on([badgeEarned], 'notification.on-badge-earned', OnBadgeEarned),
    on([mediaProcessed, mediaFailed], 'notification.on-media', OnMedia),
    on([questionAsked], 'notification.on-question-asked', OnQuestionAsked),
    on([questionAnswered], 'notification.on-question-answered', OnQuestionAnswered, { reachesOutside: true }),
    on([reviewPosted], 'notification.on-review-posted', OnReviewPosted),
    on([reviewAnswered], 'notification.on-review-answered', OnReviewAnswered, { reachesOutside: true }),
    on([mailQueued], 'notification.send-mail', SendMail, { reachesOutside: true }),
  ],
  jobs: [every('1 minute', 'notification.send-due-mails', SendDueMails)],
  routes: [...notificationRoutes, ...announcementRoutes, ...templateRoutes],
  configuration: notificationConfiguration,
  register: (container) => {
    container.registerSingleton(InboxChanges);
  },
  personalData: {
    holdings: notificationPersonalData,
    answers: notificationPersonalDataAnswers,
    step: ForgetMentions,
  },
});
