import type Stripe from 'stripe';
import { leastCharge } from '../domain/least-charge';
import {
  type CreateSessionInput,
  createSessionParameters,
  type PaymentIntentData,
} from './checkout-parameters';
import { missingResource, parameterError, stateError } from './errors';
import { recordEvent } from './events';
import { newIdentifier } from './identifiers';
import { buildLineItems } from './line-items';
import { formatMoney, greatestCharge } from './money';
import { parseParameters } from './parameters';
import { cancelPaymentIntent } from './payment-intents';
import { insertObject, type SandboxContext } from './sandbox-context';
import type { StoredObject } from './sandbox-store';
import type { FormTree } from './wire-format';
import type { WireLineItem, WireSession } from './wire-types';

export type StoredSession = StoredObject<'checkout.session'>;

/** What the sandbox keeps of a session beside its wire form. */
export interface SessionInternals {
  lineItems: WireLineItem[];
  paymentIntentData: PaymentIntentData;
  successUrl: string;
}

const shortestLife = 30 * 60;
const longestLife = 24 * 60 * 60;

/** `POST /v1/checkout/sessions` (https://docs.stripe.com/api/checkout/sessions/create). */
export async function createCheckoutSession(
  context: SandboxContext,
  parameters: FormTree,
): Promise<WireSession> {
  const input = parseParameters(createSessionParameters, parameters);
  const lines = buildLineItems(input, context.now);
  checkTotal(lines.total, lines.currency);
  const expiresAt = expiryOf(input, context.now);
  const customer = await findCustomer(context, input);

  const session = buildSession(context, input, {
    currency: lines.currency,
    total: lines.total,
    expiresAt,
    email: input.customer_email ?? customer?.email ?? null,
  });
  const internal: SessionInternals = {
    lineItems: lines.items,
    paymentIntentData: input.payment_intent_data ?? {},
    successUrl: input.success_url,
  };
  for (const product of lines.products) await insertObject(context, 'product', product);
  await insertObject(context, 'checkout.session', session, { dueAt: expiresAt, internal: { ...internal } });
  return session;
}

/** `POST /v1/checkout/sessions/:id/expire`: an open session closes; any other refuses. */
export async function expireCheckoutSession(context: SandboxContext, id: string): Promise<WireSession> {
  const stored = await lockSession(context, id);
  if (!stored) throw missingResource('checkout.session', id, 'session');
  if (stored.body.status !== 'open') {
    throw stateError(undefined, `Only an open checkout can be expired; this one is ${stored.body.status}.`);
  }
  return (await closeSession(context, stored)).body;
}

/** A session with its row locked; one whose time is over is expired on the way. */
export async function lockSession(context: SandboxContext, id: string): Promise<StoredSession | undefined> {
  const stored = await context.transaction.findForUpdate('checkout.session', id);
  if (stored?.body.status !== 'open' || stored.body.expires_at > context.now) return stored;
  return closeSession(context, stored);
}

/** A session as it is now, locked only when its time has come. */
export async function readSession(context: SandboxContext, id: string): Promise<StoredSession | undefined> {
  const stored = await context.transaction.find('checkout.session', id);
  if (stored?.body.status !== 'open' || stored.body.expires_at > context.now) return stored;
  return lockSession(context, id);
}

/** Expires up to `limit` sessions whose time is over; says how many. */
export async function expireDueSessions(context: SandboxContext, limit: number): Promise<number> {
  const due = await context.transaction.findDueForUpdate({
    type: 'checkout.session',
    now: context.now,
    limit,
  });
  for (const stored of due) await closeSession(context, stored);
  return due.length;
}

export function internalsOf(stored: StoredSession): SessionInternals {
  return stored.internal as unknown as SessionInternals;
}

async function closeSession(context: SandboxContext, stored: StoredSession): Promise<StoredSession> {
  const expired: StoredSession = {
    ...stored,
    dueAt: null,
    body: { ...stored.body, status: 'expired', url: null },
  };
  await context.transaction.update(expired);
  if (typeof stored.body.payment_intent === 'string') {
    await cancelPaymentIntent(context, stored.body.payment_intent);
  }
  await recordEvent(context, 'checkout.session.expired', expired.body);
  return expired;
}

function checkTotal(total: number, currency: string): void {
  if (total < leastCharge(currency)) {
    throw parameterError(
      'line_items',
      'amount_too_small',
      `A checkout comes to at least ${formatMoney(leastCharge(currency), currency)}.`,
    );
  }
  if (total > greatestCharge) {
    throw parameterError(
      'line_items',
      'amount_too_large',
      `A checkout comes to at most ${formatMoney(greatestCharge, currency)}.`,
    );
  }
}

function expiryOf(input: CreateSessionInput, now: number): number {
  const expiresAt = input.expires_at ?? now + longestLife;
  if (expiresAt < now + shortestLife || expiresAt > now + longestLife) {
    throw parameterError(
      'expires_at',
      'parameter_invalid',
      'A checkout stays open for at least 30 minutes and at most 24 hours from now.',
    );
  }
  return expiresAt;
}

async function findCustomer(
  context: SandboxContext,
  input: CreateSessionInput,
): Promise<Stripe.Customer | undefined> {
  if (!input.customer) return undefined;
  if (input.customer_email) {
    throw parameterError(
      'customer_email',
      'parameter_invalid',
      'Give either a customer or an e-mail, not both.',
    );
  }
  if (input.customer_creation) {
    throw parameterError('customer_creation', 'parameter_invalid', 'There is a customer already.');
  }
  const stored = await context.transaction.find('customer', input.customer);
  if (!stored) throw missingResource('customer', input.customer, 'customer', 400);
  return stored.body;
}

function buildSession(
  context: SandboxContext,
  input: CreateSessionInput,
  details: { currency: string; total: number; expiresAt: number; email: string | null },
): WireSession {
  const id = newIdentifier('checkout.session');
  return {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: input.allow_promotion_codes ? false : null,
    allowed_payment_method_types: null,
    amount_subtotal: details.total,
    amount_total: details.total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: input.billing_address_collection ?? null,
    cancel_url: input.cancel_url ?? null,
    client_reference_id: input.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: context.now,
    currency: details.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: input.customer ?? null,
    customer_account: null,
    customer_creation: input.customer ? null : (input.customer_creation ?? 'if_required'),
    customer_details: details.email ? customerDetails(details.email) : null,
    customer_email: input.customer_email ?? null,
    discounts: [],
    expires_at: details.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: input.locale ?? null,
    managed_payments: null,
    metadata: input.metadata ?? {},
    mode: 'payment',
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: input.submit_type ?? null,
    subscription: null,
    success_url: input.success_url,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${context.baseUrl}/sandbox/checkout/${id}`,
    wallet_options: null,
  };
}

/** What Checkout knows of the customer: here, the e-mail. */
export function customerDetails(email: string): Stripe.Checkout.Session.CustomerDetails {
  return {
    address: null,
    business_name: null,
    email,
    individual_name: null,
    name: null,
    phone: null,
    tax_exempt: 'none',
    tax_ids: null,
  };
}
