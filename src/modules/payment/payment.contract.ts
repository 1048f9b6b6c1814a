import { z } from 'zod';
import { type ApiOf, apiToken, defineApi, query } from '../../platform/contract/define-api';
import { defineEvent } from '../../platform/contract/define-event';
import { Money } from '../../platform/money/money';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';

export const OrderStatus = z.enum(['opening', 'open', 'paid', 'expired', 'failed', 'refunded', 'disputed']);
export type OrderStatus = z.infer<typeof OrderStatus>;

export const paymentApi = defineApi('payment', {
  /** Whether anything can be sold: a payment provider is configured. */
  getSelling: query({ input: z.object({}), output: z.object({ isSelling: z.boolean() }) }),
  /** Where to pay for an enrolment; `null` while the checkout is opening, and when there is nothing to pay. */
  getCheckout: query({
    input: z.object({ enrollmentId: z.uuid() }),
    output: z.object({ checkoutUrl: z.url().nullable(), orderStatus: OrderStatus.nullable() }),
  }),
});
export type PaymentApi = ApiOf<typeof paymentApi>;
export const PaymentApi = apiToken<PaymentApi>(paymentApi);

const stream = (event: { orderId: string }) => `order/${event.orderId}`;
const OrderFacts = z.object({
  orderId: z.uuid(),
  enrollmentId: z.uuid(),
  courseId: z.uuid(),
  learnerId: z.uuid(),
  amount: Money,
});

export const paymentSucceeded = defineEvent('payment.succeeded', {
  version: 1,
  stream,
  payload: OrderFacts.extend({
    paidAt: z.iso.datetime(),
    /** Null where nothing was paid, and in events from before there were invoices. */
    invoiceNumber: z.string().nullable().default(null),
  }),
});

export const paymentFailed = defineEvent('payment.failed', {
  version: 1,
  stream,
  payload: OrderFacts.extend({ reason: z.enum(['expired', 'declined']), failedAt: z.iso.datetime() }),
});

export const paymentRefunded = defineEvent('payment.refunded', {
  version: 1,
  stream,
  payload: OrderFacts.extend({
    refunded: Money,
    /** Only a refund in full ends the access that the order gave. */
    isFull: z.boolean(),
    refundedAt: z.iso.datetime(),
  }),
});

export const paymentDisputed = defineEvent('payment.disputed', {
  version: 1,
  stream,
  payload: OrderFacts.extend({
    disputedAt: z.iso.datetime(),
    /** What the bank has taken, and until when evidence can be handed in. Events from before these were told have none. */
    disputed: Money.nullable().default(null),
    respondBy: z.iso.datetime().nullable().default(null),
  }),
});

/** A bank asks about a payment, and has taken nothing. Without an answer a dispute may come of it. */
export const paymentInquiryOpened = defineEvent('payment.inquiry_opened', {
  version: 1,
  stream,
  payload: OrderFacts.extend({
    questioned: Money,
    respondBy: z.iso.datetime().nullable(),
    openedAt: z.iso.datetime(),
  }),
});

const earningsStream = (event: { instructorId: string }) => `earnings/${event.instructorId}`;

/** The statement of a month is there for its instructor. */
export const paymentStatementIssued = defineEvent('payment.statement_issued', {
  version: 1,
  stream: earningsStream,
  payload: z.object({
    statementId: z.uuid(),
    instructorId: z.uuid(),
    number: z.string(),
    /** The month: `2026-11`. */
    period: z.string(),
    issuedAt: z.iso.datetime(),
  }),
});

/** Money was sent to an instructor. */
export const paymentPayoutRecorded = defineEvent('payment.payout_recorded', {
  version: 1,
  stream: earningsStream,
  payload: z.object({
    payoutId: z.uuid(),
    instructorId: z.uuid(),
    amount: Money,
    reference: z.string(),
    recordedAt: z.iso.datetime(),
  }),
});

/** A dispute was decided. Where it was lost, the bank keeps the money, and access stays ended. */
export const paymentDisputeDecided = defineEvent('payment.dispute_decided', {
  version: 1,
  stream,
  payload: OrderFacts.extend({
    outcome: z.enum(['won', 'lost']),
    disputed: Money,
    /** Whether the order is paid for again, and so opens what it had opened. */
    isPaidAgain: z.boolean(),
    decidedAt: z.iso.datetime(),
  }),
});

/** How payment answers when somebody asks for her data, or to be forgotten. */
export const paymentPersonalDataAnswers = definePersonalDataAnswers('payment');
