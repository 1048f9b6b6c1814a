import { z } from 'zod';
import type { Order } from './order';

/** What is read of Stripe's objects, whether they came in a webhook or as an answer. All else is let through unread. */

const id = z.string().min(1).max(255);
const currency = z.string().regex(/^[a-z]{3}$/);
const metadata = z.record(z.string(), z.string()).nullish();
/** An id, or the object itself where it was expanded. */
const reference = z
  .union([id, z.object({ id }).transform((object) => object.id)])
  .nullish()
  .transform((value) => value ?? null);

/** https://docs.stripe.com/api/checkout/sessions/object */
export const StripeSession = z.object({
  id,
  status: z.enum(['open', 'complete', 'expired']).nullable(),
  payment_status: z.enum(['paid', 'unpaid', 'no_payment_required']),
  amount_total: z.int().nullable(),
  currency: currency.nullable(),
  payment_intent: reference,
  client_reference_id: z.string().nullish(),
  url: z.string().nullish(),
});
export type StripeSession = z.output<typeof StripeSession>;

/** https://docs.stripe.com/api/refunds/object */
export const StripeRefund = z.object({
  id,
  amount: z.int().positive(),
  currency,
  status: z.string().nullable(),
  failure_reason: z.string().nullish(),
  payment_intent: reference,
  metadata,
});
export type StripeRefund = z.output<typeof StripeRefund>;

/** https://docs.stripe.com/api/charges/object */
export const StripeCharge = z.object({
  id,
  payment_intent: reference,
  balance_transaction: reference,
  metadata,
});
export type StripeCharge = z.output<typeof StripeCharge>;

/** https://docs.stripe.com/api/disputes/object; amounts of balance transactions are negative when money goes out. */
export const StripeDispute = z.object({
  id,
  amount: z.int().min(0),
  currency,
  reason: z.string(),
  status: z.string(),
  created: z.int(),
  payment_intent: reference,
  evidence_details: z
    .object({ due_by: z.int().nullish().default(null), has_evidence: z.boolean().default(false) })
    .default({ due_by: null, has_evidence: false }),
  balance_transactions: z.array(z.object({ amount: z.int(), fee: z.int(), currency })).default([]),
});
export type StripeDispute = z.output<typeof StripeDispute>;

/** https://docs.stripe.com/api/balance_transactions/object, its source expanded; amounts below zero went out. */
export const StripeBalanceTransaction = z.object({
  id,
  type: z.string(),
  amount: z.int(),
  fee: z.int(),
  currency,
  created: z.int(),
  source: z
    .union([
      z.object({ id, object: z.string(), payment_intent: reference }),
      z.string().transform(() => null),
    ])
    .nullish()
    .transform((value) => value ?? null),
});
export type StripeBalanceTransaction = z.output<typeof StripeBalanceTransaction>;

/** https://docs.stripe.com/api/payment_intents/object */
export const StripePaymentIntent = z.object({
  id,
  metadata,
  last_payment_error: z.object({ code: z.string().nullish(), decline_code: z.string().nullish() }).nullish(),
});
export type StripePaymentIntent = z.output<typeof StripePaymentIntent>;

/** https://docs.stripe.com/api/events/object */
export const StripeEvent = z.object({
  id: z.string().regex(/^\w{1,255}$/),
  type: z.string().min(1).max(255),
  data: z.object({ object: z.looseObject({ id: id.optional(), payment_intent: reference }) }),
});
export type StripeEvent = z.output<typeof StripeEvent>;

const orderIdentifier = z.uuid();

/** The order that a checkout was opened for; undefined for one that is not of the platform's making. */
export function orderOfSession(session: StripeSession): string | undefined {
  return orderIdentifier.safeParse(session.client_reference_id).data;
}

export function orderOfMetadata(object: { metadata?: StripeCharge['metadata'] }): string | undefined {
  return orderIdentifier.safeParse(object.metadata?.orderId).data;
}

/** What a checkout and the money in it are called at Stripe, so that people find each other there. */
export function metadataOf(order: Pick<Order, 'id' | 'enrollmentId' | 'courseId'>): Record<string, string> {
  return { orderId: order.id, enrollmentId: order.enrollmentId, courseId: order.courseId };
}
