import { chargeCard } from './charges';
import {
  customerDetails,
  internalsOf,
  lockSession,
  readSession,
  type StoredSession,
} from './checkout-sessions';
import { createCustomerAtCheckout } from './customers';
import { openDispute } from './disputes';
import { recordEvent } from './events';
import { createPaymentIntent, failPaymentIntent, succeedPaymentIntent } from './payment-intents';
import type { SandboxContext } from './sandbox-context';
import type { StoredObject } from './sandbox-store';
import { findTestCard } from './test-cards';
import type { WireLineItem, WireSession } from './wire-types';

/** What the hosted page shows. */
export type CheckoutView =
  | { kind: 'unknown' }
  | { kind: 'expired'; cancelUrl: string | null }
  | { kind: 'paid'; redirectTo: string }
  | { kind: 'open'; checkout: OpenCheckout };

export interface OpenCheckout {
  sessionId: string;
  lines: { description: string; quantity: number; amount: number }[];
  /** Minor units. */
  amount: number;
  currency: string;
  locale: string | null;
  /** Known beforehand; fixed when the shop gave it. */
  email: string | null;
  isEmailFixed: boolean;
  submitType: WireSession['submit_type'];
  successUrl: string;
  cancelUrl: string | null;
}

export type PaymentOutcome =
  | { kind: 'unknown' }
  | { kind: 'expired'; cancelUrl: string | null }
  | { kind: 'paid'; redirectTo: string }
  | { kind: 'declined'; code: string; message: string; checkout: OpenCheckout }
  | { kind: 'invalid'; errors: { email?: string; cardNumber?: string }; checkout: OpenCheckout };

export async function viewCheckout(context: SandboxContext, sessionId: string): Promise<CheckoutView> {
  const stored = await readSession(context, sessionId);
  return stored ? describe(stored) : { kind: 'unknown' };
}

/**
 * Pays an open checkout with a test card. The session's row is locked, so that a form sent twice pays once: the second
 * finds the session complete and gets the same place to go.
 */
export async function payCheckout(
  context: SandboxContext,
  sessionId: string,
  form: { cardNumber: string; email: string },
): Promise<PaymentOutcome> {
  const stored = await lockSession(context, sessionId);
  if (!stored) return { kind: 'unknown' };
  const view = describe(stored);
  if (view.kind !== 'open') return view;

  const { checkout } = view;
  const email = checkout.isEmailFixed && checkout.email ? checkout.email : form.email.trim();
  const card = findTestCard(form.cardNumber);
  if (!card || !isEmail(email)) {
    return {
      kind: 'invalid',
      errors: {
        ...(!isEmail(email) && { email: 'Enter an e-mail address, such as name@example.com.' }),
        ...(!card && { cardNumber: 'The sandbox takes test cards only.' }),
      },
      checkout,
    };
  }

  const intent = await intentOf(context, stored);
  const customer = await customerOf(context, stored.body, email, !card.decline);
  const charge = await chargeCard(context, intent.body, { card, email, customer });
  if (card.decline) {
    await failPaymentIntent(context, intent, { charge, decline: card.decline });
    await context.transaction.update({ ...stored, body: { ...stored.body, payment_intent: intent.id } });
    return { kind: 'declined', code: card.decline.declineCode, message: card.decline.message, checkout };
  }

  await succeedPaymentIntent(context, intent, charge);
  const complete: WireSession = {
    ...stored.body,
    customer,
    customer_details: customerDetails(email),
    payment_intent: intent.id,
    payment_status: 'paid',
    status: 'complete',
    url: null,
  };
  await context.transaction.update({ ...stored, dueAt: null, body: complete });
  await recordEvent(context, 'checkout.session.completed', complete);
  if (card.dispute) await openDispute(context, charge.id, card.dispute);
  return { kind: 'paid', redirectTo: checkout.successUrl };
}

function describe(stored: StoredSession): Exclude<CheckoutView, { kind: 'unknown' }> {
  const session = stored.body;
  const successUrl = fillSessionId(internalsOf(stored).successUrl, session.id);
  if (session.status === 'complete') return { kind: 'paid', redirectTo: successUrl };
  if (session.status === 'expired') return { kind: 'expired', cancelUrl: session.cancel_url };
  return {
    kind: 'open',
    checkout: {
      sessionId: session.id,
      lines: internalsOf(stored).lineItems.map(describeLine),
      amount: session.amount_total ?? 0,
      currency: session.currency ?? 'usd',
      locale: session.locale,
      email: session.customer_details?.email ?? null,
      isEmailFixed: session.customer_email !== null,
      submitType: session.submit_type,
      successUrl,
      cancelUrl: session.cancel_url,
    },
  };
}

function describeLine(item: WireLineItem): OpenCheckout['lines'][number] {
  return { description: item.description ?? '', quantity: item.quantity ?? 1, amount: item.amount_total };
}

/** The intent that an earlier, declined try left, or a new one. */
async function intentOf(
  context: SandboxContext,
  stored: StoredSession,
): Promise<StoredObject<'payment_intent'>> {
  const session = stored.body;
  if (typeof session.payment_intent === 'string') {
    const known = await context.transaction.findForUpdate('payment_intent', session.payment_intent);
    if (known) return known;
  }
  return createPaymentIntent(context, {
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'usd',
    customer: typeof session.customer === 'string' ? session.customer : null,
    data: internalsOf(stored).paymentIntentData,
  });
}

async function customerOf(
  context: SandboxContext,
  session: WireSession,
  email: string,
  isPaying: boolean,
): Promise<string | null> {
  if (typeof session.customer === 'string') return session.customer;
  if (session.customer_creation !== 'always' || !isPaying) return null;
  return (await createCustomerAtCheckout(context, email)).id;
}

function fillSessionId(url: string, id: string): string {
  return url.replaceAll('{CHECKOUT_SESSION_ID}', id).replaceAll('%7BCHECKOUT_SESSION_ID%7D', id);
}

function isEmail(value: string): boolean {
  return value.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$|^[^\s@]+@localhost$/.test(value);
}
