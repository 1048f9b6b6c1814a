import { createHash, timingSafeEqual } from 'node:crypto';
import type Stripe from 'stripe';
import type { Clock } from '../../../platform/time/clock';
import { type CheckoutView, type PaymentOutcome, payCheckout, viewCheckout } from './checkout-payment';
import { expireDueSessions } from './checkout-sessions';
import { decideDispute, openDispute } from './disputes';
import { SandboxError, wrongKey } from './errors';
import { sandboxApiVersion } from './events';
import { fingerprintRequest, holdIdempotencyKey, keyLifetime } from './idempotency';
import { newIdentifier } from './identifiers';
import { findRoute } from './routes';
import type { SandboxContext } from './sandbox-context';
import type { SandboxStore, SandboxTransaction } from './sandbox-store';
import { type DeliveryOptions, type DeliveryReport, deliverDueEvents, resendEvent } from './webhook-delivery';
import { parseForm } from './wire-format';
import type { WireAnswer, WireRequest } from './wire-types';

export interface StripeSandboxOptions {
  store: SandboxStore;
  clock: Clock;
  /** The public address of the web application, which serves the hosted page. */
  baseUrl: () => string;
  apiKey: string;
  webhookSecret: string;
  livemode: false;
  /** Told of failures that are bugs or a database that is away, which a caller only sees as a 500. */
  onFailure?: (error: unknown) => void;
}

/**
 * Plays Stripe for an installation without a Stripe key: answers what the SDK sends, takes payments by test card on a hosted
 * page, and sends signed webhooks. Everything it knows is in its store; what is answered has been committed.
 */
export class StripeSandbox {
  constructor(private readonly options: StripeSandboxOptions) {}

  /** Answers one request of Stripe's API. Never throws: what goes wrong is an answer in Stripe's shape. */
  async handle(request: WireRequest): Promise<WireAnswer> {
    const requestId = newIdentifier('request');
    const idempotencyKey = request.method === 'POST' ? headerOf(request, 'idempotency-key') : undefined;
    const headers: Record<string, string> = {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'Request-Id': requestId,
      'Stripe-Version': versionOf(request),
      ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey.slice(0, 255) }),
    };
    try {
      this.checkKey(request);
      const answer = await this.execute(request, { requestId, idempotencyKey: idempotencyKey ?? null });
      return { status: answer.status, headers: { ...headers, ...answer.headers }, body: answer.body };
    } catch (error) {
      if (!(error instanceof SandboxError)) this.options.onFailure?.(error);
      const answer = errorAnswer(toSandboxError(error));
      // The SDK tries again by itself after 409 and 5xx, and after 429 where it is told to.
      const retry = answer.status === 429 ? { 'Stripe-Should-Retry': 'true' } : {};
      return { ...answer, headers: { ...headers, ...retry } };
    }
  }

  /** What the hosted page has to show for a session. */
  showCheckout(sessionId: string): Promise<CheckoutView> {
    return this.inTransaction((context) => viewCheckout(context, sessionId));
  }

  /** Pays a session by test card; sending the form twice pays once. */
  pay(sessionId: string, form: { cardNumber: string; email: string }): Promise<PaymentOutcome> {
    return this.inTransaction((context) => payCheckout(context, sessionId, form));
  }

  /** Leaves the hosted page. The session stays open, as with Stripe, so that one may come back. */
  async cancel(sessionId: string): Promise<CheckoutView | { kind: 'cancelled'; redirectTo: string }> {
    const view = await this.showCheckout(sessionId);
    if (view.kind !== 'open' || !view.checkout.cancelUrl) return view;
    return { kind: 'cancelled', redirectTo: view.checkout.cancelUrl };
  }

  /** A cardholder objects to a charge. Throws a SandboxError when it cannot be disputed. */
  openDispute(chargeId: string): Promise<Stripe.Dispute> {
    return this.inTransaction((context) => openDispute(context, chargeId));
  }

  /** The dispute with this id, for the page on which its bank decides; undefined where there is none. */
  findDispute(id: string): Promise<Stripe.Dispute | undefined> {
    return this.inTransaction(async (context) => (await context.transaction.find('dispute', id))?.body);
  }

  /** The bank decides. Throws a SandboxError for a dispute that is decided, or none. */
  decideDispute(id: string, outcome: 'won' | 'lost'): Promise<Stripe.Dispute> {
    return this.inTransaction((context) => decideDispute(context, id, outcome));
  }

  /** Sends what is due to the webhook endpoint, at most `limit` events; call it again while it finds any. */
  deliverDueEvents(options: DeliveryOptions): Promise<DeliveryReport> {
    return deliverDueEvents(this.options, options);
  }

  /** When `deliverDueEvents` has something to do again, past or future; undefined when nothing waits. */
  nextDeliveryAt(): Promise<Date | undefined> {
    return this.options.store.transaction((transaction) => transaction.nextDueEventAt());
  }

  /** Makes an event due again, delivered or not. False when there is no such event. */
  resend(eventId: string): Promise<boolean> {
    return resendEvent(this.options, eventId);
  }

  /** Closes checkouts whose time is over, at most `limit`; says how many. */
  expireDueSessions(limit = 100): Promise<number> {
    return this.inTransaction((context) => expireDueSessions(context, limit));
  }

  /** Forgets idempotency keys that are older than a day; says how many. */
  forgetOldKeys(): Promise<number> {
    const before = new Date(this.options.clock.now().getTime() - keyLifetime);
    return this.options.store.transaction((transaction) => transaction.deleteIdempotencyRecords(before));
  }

  private async execute(
    request: WireRequest,
    cause: SandboxContext['cause'],
  ): Promise<{ status: number; headers?: Record<string, string>; body: string }> {
    const [pathname = '', ...query] = request.path.split('?');
    const { handler, id } = findRoute(request.method, pathname);
    const sent = request.method === 'POST' ? request.rawBody.toString() : query.join('?');
    const parameters = parseForm(sent);
    const { idempotencyKey: key, requestId } = cause;

    return this.options.store.transaction(async (transaction) => {
      const context = this.contextOf(transaction, cause);
      if (key === null) return { status: 200, body: JSON.stringify(await handler(context, id, parameters)) };

      const fingerprint = fingerprintRequest(request.method, pathname, sent);
      const before = await holdIdempotencyKey(transaction, key, fingerprint);
      if (before) {
        const replayed = { 'Idempotent-Replayed': 'true', 'Original-Request': before.requestId };
        return { status: before.status, headers: replayed, body: before.body };
      }
      const answer = await executeOnce(() => handler(context, id, parameters));
      const createdAt = this.options.clock.now();
      await transaction.insertIdempotencyRecord({
        key,
        fingerprint,
        requestId: requestId ?? '',
        ...answer,
        createdAt,
      });
      return answer;
    });
  }

  private inTransaction<Result>(work: (context: SandboxContext) => Promise<Result>): Promise<Result> {
    return this.options.store.transaction((transaction) =>
      work(this.contextOf(transaction, { requestId: null, idempotencyKey: null })),
    );
  }

  private contextOf(transaction: SandboxTransaction, cause: SandboxContext['cause']): SandboxContext {
    return {
      transaction,
      now: Math.floor(this.options.clock.now().getTime() / 1000),
      baseUrl: this.options.baseUrl().replace(/\/+$/, ''),
      cause,
    };
  }

  private checkKey(request: WireRequest): void {
    const authorization = headerOf(request, 'authorization') ?? '';
    const [scheme = '', credentials = ''] = authorization.split(' ', 2);
    const isBasic = scheme.toLowerCase() === 'basic';
    const key = isBasic ? Buffer.from(credentials, 'base64').toString().split(':', 1)[0] : credentials;
    if (!key || !isSameSecret(key, this.options.apiKey)) throw wrongKey(!key);
  }
}

/**
 * Runs a write whose result an idempotency key remembers. Handlers decide before they write, so that a refusal leaves
 * nothing behind in the transaction that remembers it.
 */
async function executeOnce(work: () => Promise<object>): Promise<{ status: number; body: string }> {
  try {
    return { status: 200, body: JSON.stringify(await work()) };
  } catch (error) {
    if (error instanceof SandboxError && error.isRecorded) return errorAnswer(error);
    throw error;
  }
}

function errorAnswer(error: SandboxError): { status: number; body: string } {
  return { status: error.status, body: JSON.stringify({ error: error.wire }) };
}

function toSandboxError(error: unknown): SandboxError {
  if (error instanceof SandboxError) return error;
  return new SandboxError({
    status: 500,
    type: 'api_error',
    message: 'The payment sandbox failed; nothing was changed. Try again.',
    cause: error,
  });
}

function headerOf(request: WireRequest, name: string): string | undefined {
  const value = request.headers[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() || undefined;
}

function versionOf(request: WireRequest): string {
  const asked = headerOf(request, 'stripe-version') ?? '';
  return /^\d{4}-\d{2}-\d{2}(\.[a-z]{1,30})?$/.test(asked) ? asked : sandboxApiVersion;
}

function isSameSecret(given: string, expected: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
