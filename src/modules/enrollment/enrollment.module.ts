import { defineModule, every, on } from '../../platform/module/define-module';
import { assessmentPassed } from '../assessment/assessment.contract';
import { authApi, userEmailVerified } from '../auth/auth.contract';
import { courseVersionPublished } from '../content/content.contract';
import { courseApi, courseChanged, courseCreated } from '../course/course.contract';
import {
  paymentApi,
  paymentDisputeDecided,
  paymentDisputed,
  paymentFailed,
  paymentRefunded,
  paymentSucceeded,
} from '../payment/payment.contract';
import { userProfileChanged } from '../user/user.contract';
import { ForgetInvitations } from './commands/forget-invitations';
import { enrollmentPersonalData } from './data/enrollment.personal-data';
import { EnrollmentApiService } from './enrollment.api';
import {
  enrollmentActivated,
  enrollmentApi,
  enrollmentCompleted,
  enrollmentCreated,
  enrollmentPersonalDataAnswers,
  enrollmentRevoked,
  learnerInvited,
  lessonCompleted,
  peopleToLetIn,
  purchaseRejected,
  seatFreed,
  seatOffered,
  versionToAdopt,
  waitingEnded,
} from './enrollment.contract';
import { OnAssessmentPassed } from './handlers/on-assessment-passed';
import { OnCourseChanged } from './handlers/on-course-changed';
import { OnCourseVersionPublished } from './handlers/on-course-version-published';
import { OnEmailVerified } from './handlers/on-email-verified';
import { OnPayment } from './handlers/on-payment';
import { OnPeopleToLetIn } from './handlers/on-people-to-let-in';
import { OnProfileChanged } from './handlers/on-profile-changed';
import { OnSeatFreed } from './handlers/on-seat-freed';
import { OnVersionToAdopt } from './handlers/on-version-to-adopt';
import { cohortRoutes } from './http/cohort.routes';
import { enrollmentRoutes } from './http/enrollment.routes';
import { peopleImportRoutes } from './http/people-import.routes';
import { seatsRoutes } from './http/seats.routes';
import { EndAccess } from './jobs/end-access';
import { LookAfterInvitations } from './jobs/look-after-invitations';
import { MoveWaitingLists } from './jobs/move-waiting-lists';

export const enrollmentModule = defineModule({
  name: 'enrollment',
  purpose: 'Who may learn what, and how far they have come.',
  uses: { course: courseApi, payment: paymentApi, auth: authApi },
  api: { contract: enrollmentApi, implementation: EnrollmentApiService },
  emits: [
    enrollmentCreated,
    enrollmentActivated,
    enrollmentCompleted,
    enrollmentRevoked,
    purchaseRejected,
    lessonCompleted,
    versionToAdopt,
    learnerInvited,
    seatOffered,
    waitingEnded,
    seatFreed,
    peopleToLetIn,
  ],
  consumes: [
    on(
      [paymentSucceeded, paymentFailed, paymentRefunded, paymentDisputed, paymentDisputeDecided],
      'enrollment.on-payment',
      OnPayment,
      {
        reachesOutside: true,
      },
    ),
    on([courseCreated, courseChanged], 'enrollment.on-course-changed', OnCourseChanged),
    on([courseVersionPublished], 'enrollment.on-course-version-published', OnCourseVersionPublished),
    on([versionToAdopt], 'enrollment.on-version-to-adopt', OnVersionToAdopt),
    on([enrollmentRevoked, seatFreed], 'enrollment.on-seat-freed', OnSeatFreed),
    on([assessmentPassed], 'enrollment.on-assessment-passed', OnAssessmentPassed),
    on([userProfileChanged], 'enrollment.on-profile-changed', OnProfileChanged),
    on([userEmailVerified], 'enrollment.on-email-verified', OnEmailVerified, { reachesOutside: true }),
    on([peopleToLetIn], 'enrollment.on-people-to-let-in', OnPeopleToLetIn, { reachesOutside: true }),
  ],
  jobs: [
    every('1 minute', 'enrollment.end-access', EndAccess),
    every('5 minutes', 'enrollment.move-waiting-lists', MoveWaitingLists),
    every('1 hour', 'enrollment.look-after-invitations', LookAfterInvitations),
  ],
  routes: [...enrollmentRoutes, ...seatsRoutes, ...cohortRoutes, ...peopleImportRoutes],
  personalData: {
    holdings: enrollmentPersonalData,
    answers: enrollmentPersonalDataAnswers,
    step: ForgetInvitations,
  },
});
