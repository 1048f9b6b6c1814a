import type { CheckoutView, PaymentOutcome } from './checkout-payment';
import { renderDisputePage } from './dispute-page';
import { SandboxError } from './errors';
import { type CheckoutFeedback, renderCheckoutPage } from './hosted-page';
import { checkoutPageStyle } from './hosted-page-style';
import type { StripeSandbox } from './stripe-sandbox';
import { type FormTree, parseForm } from './wire-format';
import type { WireAnswer, WireRequest } from './wire-types';

const stylePath = '/sandbox/checkout.css';
const disputePath = /^\/sandbox\/disputes\/([A-Za-z0-9_]{1,255})$/;
const pagePath = /^\/sandbox\/checkout\/([A-Za-z0-9_]{1,255})(\/cancel)?$/;

/**
 * Serves the hosted checkout page: `GET` and `POST /sandbox/checkout/:id`, `POST /sandbox/checkout/:id/cancel`, the page of a
 * dispute, and the style sheet. Undefined for any other request, which is for someone else to answer.
 */
export async function serveCheckoutPage(
  sandbox: StripeSandbox,
  request: Pick<WireRequest, 'method' | 'path' | 'rawBody'>,
): Promise<WireAnswer | undefined> {
  const pathname = request.path.split('?', 1)[0] ?? '';
  if (pathname === stylePath && isRead(request)) return styleAnswer();
  const [, disputeId] = disputePath.exec(pathname) ?? [];
  if (disputeId) return disputeAnswer(sandbox, disputeId, request);
  const [, sessionId, isCancel] = pagePath.exec(pathname) ?? [];
  if (!sessionId) return undefined;

  if (isRead(request) && !isCancel) return pageAnswer(await sandbox.showCheckout(sessionId));
  if (request.method !== 'POST') return undefined;
  if (isCancel) return cancelAnswer(await sandbox.cancel(sessionId));
  const form = readForm(request.rawBody.toString());
  if (!form) return { status: 400, headers: plainHeaders, body: 'This form cannot be read.' };
  return paymentAnswer(await sandbox.pay(sessionId, form), form);
}

async function disputeAnswer(
  sandbox: StripeSandbox,
  id: string,
  request: Pick<WireRequest, 'method' | 'rawBody'>,
): Promise<WireAnswer> {
  const found = await sandbox.findDispute(id);
  const outcome = new URLSearchParams(request.rawBody.toString()).get('outcome');
  const isDecision = request.method === 'POST' && (outcome === 'won' || outcome === 'lost');
  const isOpen = found && found.status !== 'won' && found.status !== 'lost';
  const dispute = isDecision && isOpen ? await sandbox.decideDispute(id, outcome) : found;
  return { status: found ? 200 : 404, headers: pageHeaders([]), body: renderDisputePage(dispute) };
}

function readForm(body: string): { email: string; cardNumber: string } | undefined {
  try {
    const tree = parseForm(body);
    return { email: textOf(tree, 'email'), cardNumber: textOf(tree, 'cardNumber') };
  } catch (error) {
    if (error instanceof SandboxError) return undefined;
    throw error;
  }
}

function paymentAnswer(outcome: PaymentOutcome, form: { email: string; cardNumber: string }): WireAnswer {
  if (outcome.kind === 'declined') {
    return openAnswer(402, outcome.checkout, { ...form, message: outcome.message });
  }
  if (outcome.kind === 'invalid')
    return openAnswer(422, outcome.checkout, { ...form, errors: outcome.errors });
  return pageAnswer(outcome);
}

function cancelAnswer(view: CheckoutView | { kind: 'cancelled'; redirectTo: string }): WireAnswer {
  return view.kind === 'cancelled' ? redirect(view.redirectTo) : pageAnswer(view);
}

function pageAnswer(view: CheckoutView): WireAnswer {
  switch (view.kind) {
    case 'paid':
      return redirect(view.redirectTo);
    case 'open':
      return openAnswer(200, view.checkout);
    case 'expired':
      return { status: 410, headers: pageHeaders([]), body: renderCheckoutPage(view) };
    case 'unknown':
      return { status: 404, headers: pageHeaders([]), body: renderCheckoutPage(view) };
  }
}

function openAnswer(
  status: number,
  checkout: Extract<CheckoutView, { kind: 'open' }>['checkout'],
  feedback?: CheckoutFeedback,
): WireAnswer {
  return {
    status,
    headers: pageHeaders([checkout.successUrl, checkout.cancelUrl]),
    body: renderCheckoutPage({ kind: 'open', checkout }, feedback),
  };
}

/** A form may only lead here and to where the shop sends its customers: browsers check redirects against it too. */
function pageHeaders(targets: readonly (string | null)[]): Record<string, string> {
  const origins = new Set(targets.flatMap((target) => (target ? [new URL(target).origin] : [])));
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    `form-action 'self' ${[...origins].join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

const plainHeaders = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

function redirect(location: string): WireAnswer {
  return { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' }, body: '' };
}

function styleAnswer(): WireAnswer {
  const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' };
  return { status: 200, headers, body: checkoutPageStyle };
}

function isRead(request: { method: string }): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function textOf(tree: FormTree, name: string): string {
  const value = tree[name];
  return typeof value === 'string' ? value.slice(0, 500) : '';
}
