import { InstanceSecret } from '../../platform/config/instance-secret';
import { PlatformSettings } from '../../platform/config/platform-settings';
import { SiteAddress } from '../../platform/config/site-address';
import { defineModule, every, on } from '../../platform/module/define-module';
import { courseChanged, courseCreated } from '../course/course.contract';
import { enrollmentCreated, purchaseRejected } from '../enrollment/enrollment.contract';
import { userProfileChanged } from '../user/user.contract';
import { paymentPersonalData } from './data/payment.personal-data';
import { Seller } from './domain/billing-document';
import { OnCheckoutSuperseded } from './handlers/on-checkout-superseded';
import { OnCourseChanged } from './handlers/on-course-changed';
import { OnEnrollmentCreated } from './handlers/on-enrollment-created';
import { OnOrderPlaced } from './handlers/on-order-placed';
import { OnProfileChanged } from './handlers/on-profile-changed';
import { OnPurchaseRejected } from './handlers/on-purchase-rejected';
import { OnRefundRequested } from './handlers/on-refund-requested';
import { OnSharesDue } from './handlers/on-shares-due';
import { OnWebhookReceived } from './handlers/on-webhook-received';
import { paymentRoutes } from './http/payment.routes';
import { CompareBalance } from './jobs/compare-balance';
import { IssueStatements } from './jobs/issue-statements';
import { KeepSandbox } from './jobs/keep-sandbox';
import { ReadStripeEvents } from './jobs/read-stripe-events';
import { ReconcileWithStripe } from './jobs/reconcile-with-stripe';
import { PaymentApiService } from './payment.api';
import { paymentConfiguration, StripeSettings, sellerFrom, stripeSettingsFrom } from './payment.config';
import {
  paymentApi,
  paymentDisputeDecided,
  paymentDisputed,
  paymentFailed,
  paymentInquiryOpened,
  paymentPayoutRecorded,
  paymentPersonalDataAnswers,
  paymentRefunded,
  paymentStatementIssued,
  paymentSucceeded,
} from './payment.contract';
import {
  checkoutSuperseded,
  orderPlaced,
  refundRequested,
  sharesDue,
  webhookReceived,
} from './payment.events';
import { PaymentLifecycle } from './payment.lifecycle';
import { SandboxHost } from './sandbox/sandbox-host';
import { StripeConnection } from './stripe/stripe-connection';

const callsStripe = { reachesOutside: true };

export const paymentModule = defineModule({
  name: 'payment',
  purpose:
    'Orders, coupons, payments through Stripe, refunds, disputes, what instructors get of it, and the ledger of all of it.',
  api: { contract: paymentApi, implementation: PaymentApiService },
  emits: [
    paymentSucceeded,
    paymentFailed,
    paymentRefunded,
    paymentDisputed,
    paymentDisputeDecided,
    paymentInquiryOpened,
    paymentStatementIssued,
    paymentPayoutRecorded,
    orderPlaced,
    checkoutSuperseded,
    refundRequested,
    webhookReceived,
    sharesDue,
  ],
  consumes: [
    on([enrollmentCreated], 'payment.on-enrollment-created', OnEnrollmentCreated),
    on([purchaseRejected], 'payment.on-purchase-rejected', OnPurchaseRejected),
    on([courseCreated, courseChanged], 'payment.on-course-changed', OnCourseChanged),
    on([sharesDue], 'payment.on-shares-due', OnSharesDue),
    on([userProfileChanged], 'payment.on-profile-changed', OnProfileChanged),
    on([checkoutSuperseded], 'payment.on-checkout-superseded', OnCheckoutSuperseded, callsStripe),
    on([orderPlaced], 'payment.on-order-placed', OnOrderPlaced, callsStripe),
    on([refundRequested], 'payment.on-refund-requested', OnRefundRequested, callsStripe),
    on([webhookReceived], 'payment.on-webhook-received', OnWebhookReceived, callsStripe),
  ],
  routes: paymentRoutes,
  configuration: paymentConfiguration,
  jobs: [
    every('5 minutes', 'payment.reconcile-with-stripe', ReconcileWithStripe),
    every('1 minute', 'payment.keep-sandbox', KeepSandbox),
    every('6 hours', 'payment.issue-statements', IssueStatements),
    every('5 minutes', 'payment.read-stripe-events', ReadStripeEvents),
    every('1 hour', 'payment.compare-balance', CompareBalance),
  ],
  lifecycle: PaymentLifecycle,
  register(container) {
    const configuration = container.resolve(paymentConfiguration.token);
    const { isDemo } = container.resolve(PlatformSettings);
    const secret = container.resolve(InstanceSecret);
    const settings = stripeSettingsFrom(configuration, { secret, isDemo });
    container.register(StripeSettings, { useValue: settings });
    container.register(Seller, { useValue: sellerFrom(configuration, container.resolve(SiteAddress)) });
    container.registerSingleton(StripeConnection);
    container.registerSingleton(SandboxHost);
  },
  personalData: { holdings: paymentPersonalData, answers: paymentPersonalDataAnswers },
});
