import { defineErrors } from '../../platform/errors/domain-error';

export const paymentErrors = defineErrors({
  orderNotFound: { code: 'payment.order_not_found', status: 404, message: 'There is no such order.' },
  documentNotFound: {
    code: 'payment.document_not_found',
    status: 404,
    message: 'There is no such invoice or credit note.',
  },
  notPaid: {
    code: 'payment.not_paid',
    status: 409,
    message: 'This order has not been paid, so there is nothing to give back.',
  },
  disputed: {
    code: 'payment.disputed',
    status: 409,
    message: 'The bank has taken this payment back already, so it cannot be refunded.',
  },
  refundTooLarge: {
    code: 'payment.refund_too_large',
    status: 409,
    message: 'Less than that is left of this order to give back.',
  },
  nothingToPay: {
    code: 'payment.nothing_to_pay',
    status: 409,
    message: 'There is nothing left to pay here.',
  },
  couponUnknown: {
    code: 'payment.coupon_unknown',
    status: 409,
    message: 'There is no coupon with this code.',
  },
  couponNotBegun: {
    code: 'payment.coupon_not_begun',
    status: 409,
    message: 'This coupon does not hold yet.',
  },
  couponEnded: { code: 'payment.coupon_ended', status: 409, message: 'This coupon has ended.' },
  couponOtherCourse: {
    code: 'payment.coupon_other_course',
    status: 409,
    message: 'This coupon is for another course.',
  },
  couponOtherCurrency: {
    code: 'payment.coupon_other_currency',
    status: 409,
    message: 'This coupon is for prices in another currency.',
  },
  couponUsedUp: {
    code: 'payment.coupon_used_up',
    status: 409,
    message: 'This coupon has been used as often as it may be.',
  },
  couponUsedByYou: {
    code: 'payment.coupon_used_by_you',
    status: 409,
    message: 'You have used this coupon as often as you may.',
  },
  couponNotFound: { code: 'payment.coupon_not_found', status: 404, message: 'There is no such coupon.' },
  couponCodeTaken: {
    code: 'payment.coupon_code_taken',
    status: 409,
    message: 'There is a coupon with this code already.',
  },
  /** Somebody has to configure it: the reader of the message is staff, or a log. */
  notConfigured: {
    code: 'payment.not_configured',
    status: 503,
    message: 'No payment provider is configured, so nothing can be sold.',
  },
  shareRuleInPast: {
    code: 'payment.share_rule_in_past',
    status: 409,
    message: 'A rule holds from now on or later: what was sold before keeps the share that held then.',
  },
  /** Its event is still coming; waiting for it holds up no payment. */
  courseUnknown: {
    code: 'payment.course_unknown',
    status: 503,
    message: 'Who teaches this course is not known here yet.',
  },
  payoutTooLarge: {
    code: 'payment.payout_too_large',
    status: 409,
    message: 'Less than that is owed to this instructor.',
  },
  statementNotFound: {
    code: 'payment.statement_not_found',
    status: 404,
    message: 'There is no such statement.',
  },
  badSignature: {
    code: 'payment.bad_signature',
    status: 400,
    message: 'The signature does not fit what was sent, or it is too old. Nothing was kept.',
  },
  /** Ends in a dead letter: only a person can say what to make of it. */
  amountMismatch: {
    code: 'payment.amount_mismatch',
    status: 422,
    message: 'What Stripe was paid is not what the order asks for.',
  },
  /** Stripe will say the same each time: ends in a dead letter, or in a failed refund. */
  refusedByStripe: {
    code: 'payment.refused_by_stripe',
    status: 422,
    message: 'Stripe refuses this request.',
  },
  stripeUnavailable: {
    code: 'payment.stripe_unavailable',
    status: 503,
    message: 'Stripe does not answer at the moment. It is tried again.',
  },
});
