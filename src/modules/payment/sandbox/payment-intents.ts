import type Stripe from 'stripe';
import type { PaymentIntentData } from './checkout-parameters';
import { recordEvent } from './events';
import { newIdentifier, randomLetters } from './identifiers';
import { insertObject, type SandboxContext } from './sandbox-context';
import type { StoredObject } from './sandbox-store';
import type { CardDecline } from './test-cards';

/** Makes the payment intent of a checkout, at the first press of "Pay". */
export async function createPaymentIntent(
  context: SandboxContext,
  details: { amount: number; currency: string; customer: string | null; data: PaymentIntentData },
): Promise<StoredObject<'payment_intent'>> {
  const id = newIdentifier('payment_intent');
  const intent: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: details.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomLetters(25)}`,
    confirmation_method: 'automatic',
    created: context.now,
    currency: details.currency,
    customer: details.customer,
    customer_account: null,
    description: details.data.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: details.data.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: details.data.receipt_email ?? null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: details.data.statement_descriptor ?? null,
    statement_descriptor_suffix: details.data.statement_descriptor_suffix ?? null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: details.data.transfer_group ?? null,
  };
  await insertObject(context, 'payment_intent', intent);
  await recordEvent(context, 'payment_intent.created', intent);
  return { type: 'payment_intent', id, created: context.now, dueAt: null, body: intent, internal: {} };
}

/** The intent after its charge went through. */
export async function succeedPaymentIntent(
  context: SandboxContext,
  stored: StoredObject<'payment_intent'>,
  charge: Stripe.Charge,
): Promise<Stripe.PaymentIntent> {
  const intent: Stripe.PaymentIntent = {
    ...stored.body,
    amount_received: charge.amount,
    customer: charge.customer,
    last_payment_error: null,
    latest_charge: charge.id,
    payment_method: charge.payment_method,
    status: 'succeeded',
  };
  await context.transaction.update({ ...stored, body: intent });
  await recordEvent(context, 'payment_intent.succeeded', intent);
  return intent;
}

/** The intent after its charge was declined: it waits for another card. */
export async function failPaymentIntent(
  context: SandboxContext,
  stored: StoredObject<'payment_intent'>,
  failure: { charge: Stripe.Charge; decline: CardDecline },
): Promise<Stripe.PaymentIntent> {
  const intent: Stripe.PaymentIntent = {
    ...stored.body,
    last_payment_error: {
      type: 'card_error',
      charge: failure.charge.id,
      code: failure.decline.code,
      decline_code: failure.decline.declineCode,
      doc_url: `https://docs.stripe.com/error-codes#${failure.decline.code.replaceAll('_', '-')}`,
      message: failure.decline.message,
    },
    latest_charge: failure.charge.id,
    status: 'requires_payment_method',
  };
  await context.transaction.update({ ...stored, body: intent });
  await recordEvent(context, 'payment_intent.payment_failed', intent);
  return intent;
}

/** Cancels what an expired checkout left unpaid. */
export async function cancelPaymentIntent(context: SandboxContext, id: string): Promise<void> {
  const stored = await context.transaction.findForUpdate('payment_intent', id);
  if (stored?.body.status !== 'requires_payment_method') return;
  const intent: Stripe.PaymentIntent = {
    ...stored.body,
    canceled_at: context.now,
    cancellation_reason: 'abandoned',
    status: 'canceled',
  };
  await context.transaction.update({ ...stored, body: intent });
  await recordEvent(context, 'payment_intent.canceled', intent);
}
