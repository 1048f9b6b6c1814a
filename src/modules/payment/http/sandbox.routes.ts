import { z } from 'zod';
import { everyone } from '../../../platform/http/access';
import { binary, route } from '../../../platform/http/route';
import { text } from '../../../platform/http/schemas';
import { ServeSandboxPage } from './serve-sandbox-page';

const params = z.object({ sessionId: text(255) });
const page = (description: string) => binary('text/html; charset=utf-8', description);
const pages = {
  200: page('The checkout, ready to be paid.'),
  303: page('On to where the learner came from.'),
  404: page('There is no such checkout.'),
  410: page('The time to pay has run out.'),
};
const disputeParams = z.object({ disputeId: text(255) });
const disputePages = {
  200: page('The dispute, to be decided, or as it was.'),
  404: page('There is no such dispute.'),
};
const form = { rawBody: { maximumBytes: 16_384 }, idempotency: 'none' } as const;

/** What a browser meets where no Stripe key is configured: forms and pages, no JSON. */
export const sandboxRoutes = [
  route({
    method: 'get',
    path: '/sandbox/checkout.css',
    isAbsolute: true,
    summary: "Read the style of the sandbox's checkout",
    access: everyone,
    answers: { 200: binary('text/css; charset=utf-8', 'The style sheet.') },
    cacheControl: 'public, max-age=3600',
    use: ServeSandboxPage,
    answer: (serve) => serve.execute({ method: 'GET', path: '/sandbox/checkout.css' }),
  }),
  route({
    method: 'get',
    path: '/sandbox/checkout/:sessionId',
    isAbsolute: true,
    summary: "Show the sandbox's checkout",
    description: 'Stands in for Stripe Checkout where no Stripe key is configured; no money moves.',
    access: everyone,
    params,
    answers: pages,
    use: ServeSandboxPage,
    answer: (serve, { params: { sessionId } }) =>
      serve.execute({ method: 'GET', path: `/sandbox/checkout/${sessionId}` }),
  }),
  route({
    method: 'post',
    path: '/sandbox/checkout/:sessionId',
    isAbsolute: true,
    summary: "Pay the sandbox's checkout by test card",
    access: everyone,
    params,
    answers: {
      ...pages,
      400: binary('text/plain; charset=utf-8', 'The form cannot be read.'),
      402: page('The card was declined.'),
      422: page('Something in the form is not right.'),
    },
    ...form,
    use: ServeSandboxPage,
    answer: (serve, { params: { sessionId }, rawBody }) =>
      serve.execute({ method: 'POST', path: `/sandbox/checkout/${sessionId}`, rawBody }),
  }),
  route({
    method: 'post',
    path: '/sandbox/checkout/:sessionId/cancel',
    isAbsolute: true,
    summary: "Leave the sandbox's checkout",
    access: everyone,
    params,
    answers: pages,
    ...form,
    use: ServeSandboxPage,
    answer: (serve, { params: { sessionId }, rawBody }) =>
      serve.execute({ method: 'POST', path: `/sandbox/checkout/${sessionId}/cancel`, rawBody }),
  }),
  route({
    method: 'get',
    path: '/sandbox/disputes/:disputeId',
    isAbsolute: true,
    summary: 'Show a dispute of the sandbox',
    description: 'Stands in for the bank: whoever has the address decides. No money moves.',
    access: everyone,
    params: disputeParams,
    answers: disputePages,
    use: ServeSandboxPage,
    answer: (serve, { params: { disputeId } }) =>
      serve.execute({ method: 'GET', path: `/sandbox/disputes/${disputeId}` }),
  }),
  route({
    method: 'post',
    path: '/sandbox/disputes/:disputeId',
    isAbsolute: true,
    summary: 'Decide a dispute of the sandbox',
    access: everyone,
    params: disputeParams,
    answers: disputePages,
    ...form,
    use: ServeSandboxPage,
    answer: (serve, { params: { disputeId }, rawBody }) =>
      serve.execute({ method: 'POST', path: `/sandbox/disputes/${disputeId}`, rawBody }),
  }),
];
