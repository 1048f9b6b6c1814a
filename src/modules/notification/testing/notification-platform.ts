import { Mailbox } from '../../../platform/mail/mailbox-mailer';
import { standIns } from '../../../platform/testing/stand-ins';
import { startTestApplication, type TestApplication } from '../../../platform/testing/start-test-application';
import { assessmentFeedbackGiven } from '../../assessment/assessment.contract';
import {
  authApi,
  emailVerificationRequested,
  passwordChanged,
  passwordResetRequested,
  secondFactorChanged,
  userCreated,
} from '../../auth/auth.contract';
import {
  certificateIssued,
  certificateReissued,
  certificateRevoked,
} from '../../certificate/certificate.contract';
import { questionAnswered, questionAsked } from '../../content/content.contract';
import { courseChanged, courseCreated } from '../../course/course.contract';
import {
  enrollmentActivated,
  enrollmentApi,
  enrollmentRevoked,
  learnerInvited,
  seatOffered,
  waitingEnded,
} from '../../enrollment/enrollment.contract';
import { badgeEarned } from '../../gamification/gamification.contract';
import { mediaFailed, mediaProcessed } from '../../media/media.contract';
import {
  paymentDisputeDecided,
  paymentDisputed,
  paymentInquiryOpened,
  paymentPayoutRecorded,
  paymentRefunded,
  paymentStatementIssued,
  paymentSucceeded,
} from '../../payment/payment.contract';
import { reviewAnswered, reviewPosted } from '../../review/review.contract';
import {
  applicationApproved,
  applicationDeclined,
  dataExportReady,
  erasureCancelled,
  erasureScheduled,
  userApi,
  userProfileChanged,
} from '../../user/user.contract';
import { notificationModule } from '../notification.module';

/** Notification alone, with its mailbox, beside fakes of the modules it asks. */
export async function startNotification(options: {
  readonly users: object;
  readonly auth: object;
  readonly enrollments?: object;
  readonly isDemo?: boolean;
  readonly publicUrl?: string;
}) {
  const platform = await startTestApplication({
    modules: [
      notificationModule,
      ...standIns({
        apis: [userApi, authApi, enrollmentApi],
        events: [
          userCreated,
          userProfileChanged,
          emailVerificationRequested,
          passwordResetRequested,
          passwordChanged,
          secondFactorChanged,
          courseCreated,
          courseChanged,
          enrollmentActivated,
          enrollmentRevoked,
          learnerInvited,
          seatOffered,
          waitingEnded,
          paymentSucceeded,
          paymentRefunded,
          paymentDisputed,
          paymentDisputeDecided,
          paymentInquiryOpened,
          paymentStatementIssued,
          paymentPayoutRecorded,
          certificateIssued,
          certificateRevoked,
          certificateReissued,
          badgeEarned,
          mediaProcessed,
          mediaFailed,
          questionAsked,
          questionAnswered,
          reviewPosted,
          reviewAnswered,
          assessmentFeedbackGiven,
          applicationApproved,
          applicationDeclined,
          dataExportReady,
          erasureScheduled,
          erasureCancelled,
        ],
      }),
    ],
    hosted: ['notification'],
    peers: new Map<string, object>([
      ['user', options.users],
      ['auth', options.auth],
      ['enrollment', options.enrollments ?? {}],
    ]),
    environment: {
      ...(options.isDemo && { DEMO: 'true' }),
      ...(options.publicUrl && { PUBLIC_URL: options.publicUrl }),
    },
  });
  return { platform, mailbox: mailboxOf(platform) };
}

function mailboxOf(platform: TestApplication) {
  return platform.application.containerOf('notification').resolve(Mailbox);
}
