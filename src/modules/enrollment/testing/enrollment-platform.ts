import { standIns } from '../../../platform/testing/stand-ins';
import { startTestApplication, type TestApplication } from '../../../platform/testing/start-test-application';
import { assessmentPassed } from '../../assessment/assessment.contract';
import { authApi, userEmailVerified } from '../../auth/auth.contract';
import { courseVersionPublished } from '../../content/content.contract';
import { courseApi, courseChanged, courseCreated } from '../../course/course.contract';
import {
  paymentApi,
  paymentDisputeDecided,
  paymentDisputed,
  paymentFailed,
  paymentRefunded,
  paymentSucceeded,
} from '../../payment/payment.contract';
import { userProfileChanged } from '../../user/user.contract';
import { enrollmentModule } from '../enrollment.module';
import { fakeAccounts, fakeCourses, fakePayments } from './fixtures';

/** Enrollment alone, with fakes of those it asks. */
export async function startEnrollmentPlatform() {
  const courses = fakeCourses();
  const payments = fakePayments();
  const accounts = fakeAccounts();
  const platform: TestApplication = await startTestApplication({
    modules: [
      enrollmentModule,
      ...standIns({
        apis: [courseApi, paymentApi, authApi],
        events: [
          courseCreated,
          courseChanged,
          courseVersionPublished,
          assessmentPassed,
          userEmailVerified,
          userProfileChanged,
          paymentSucceeded,
          paymentFailed,
          paymentRefunded,
          paymentDisputed,
          paymentDisputeDecided,
        ],
      }),
    ],
    hosted: ['enrollment'],
    peers: new Map<string, object>([
      ['course', courses],
      ['payment', payments],
      ['auth', accounts],
    ]),
  });
  return { platform, courses, payments, accounts };
}
