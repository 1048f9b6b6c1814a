import type Stripe from 'stripe';
import { ManualClock } from '../../../../platform/testing/manual-clock';
import { StripeSandbox } from '../stripe-sandbox';
import { type SandboxServer, startSandboxServer, testApiKey, testWebhookSecret } from './sandbox-server';
import type { TestStore } from './test-stores';

export const goodCard = '4242 4242 4242 4242';

export interface Scene {
  clock: ManualClock;
  sandbox: StripeSandbox;
  server: SandboxServer;
  stripe: Stripe;
}

/** A sandbox over a store, served over HTTP, with a clock that stands still. */
export async function startScene(opened: TestStore, onFailure?: (error: unknown) => void): Promise<Scene> {
  const clock = new ManualClock();
  const sandbox = new StripeSandbox({
    store: opened.store,
    clock,
    baseUrl: () => 'https://stoa.example/',
    apiKey: testApiKey,
    webhookSecret: testWebhookSecret,
    livemode: false,
    ...(onFailure && { onFailure }),
  });
  const server = await startSandboxServer(sandbox);
  return { clock, sandbox, server, stripe: server.stripe };
}

/** What a course platform sends to open a checkout; anything given replaces its part. */
export function checkoutParameters(
  changes: Stripe.Checkout.SessionCreateParams = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    success_url: 'https://stoa.example/checkout/return?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'https://stoa.example/courses/drawing',
    client_reference_id: 'order-1',
    customer_email: 'ada@example.com',
    metadata: { orderId: 'order-1' },
    payment_intent_data: { description: 'Drawing from life', metadata: { orderId: 'order-1' } },
    line_items: [
      {
        quantity: 1,
        price_data: { currency: 'eur', unit_amount: 4_900, product_data: { name: 'Drawing from life' } },
      },
    ],
    ...changes,
  };
}

/** A paid checkout: its session, payment intent and charge. */
export async function payCheckout(
  scene: Scene,
  changes?: Stripe.Checkout.SessionCreateParams,
): Promise<{ session: Stripe.Checkout.Session; intent: Stripe.PaymentIntent; charge: Stripe.Charge }> {
  const { id } = await scene.stripe.checkout.sessions.create(checkoutParameters(changes));
  await scene.sandbox.pay(id, { cardNumber: goodCard, email: 'ada@example.com' });
  const session = await scene.stripe.checkout.sessions.retrieve(id, {
    expand: ['payment_intent.latest_charge'],
  });
  const intent = session.payment_intent as Stripe.PaymentIntent;
  return { session, intent, charge: intent.latest_charge as Stripe.Charge };
}

/** Types of all events, oldest first. */
export async function eventTypes(stripe: Stripe): Promise<string[]> {
  const events = await stripe.events.list({ limit: 100 });
  return events.data.map((event) => event.type).reverse();
}
