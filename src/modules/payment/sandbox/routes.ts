import { z } from 'zod';
import { presentBalance } from './balance-transactions';
import {
  createCheckoutSession,
  expireCheckoutSession,
  expireDueSessions,
  internalsOf,
  readSession,
} from './checkout-sessions';
import { createCustomer, updateCustomer } from './customers';
import { closeDispute, updateDispute } from './disputes';
import { missingResource, unknownUrl } from './errors';
import { presentEvent } from './events';
import { expandObjects } from './expand';
import { listEvents, listObjects, listValues } from './lists';
import { expand as expandParameter, parseParameters } from './parameters';
import { createRefund, updateRefund } from './refunds';
import type { SandboxContext } from './sandbox-context';
import type { FormTree } from './wire-format';
import type { WireObjects, WireObjectType } from './wire-types';

type Json = Record<string, unknown>;
type Handler = (context: SandboxContext, id: string, parameters: FormTree) => Promise<Json>;

/** Finds what answers a request; the id in its path comes beside it. Throws 404 for an address that is not known. */
export function findRoute(method: string, pathname: string): { handler: Handler; id: string } {
  for (const [routeMethod, pattern, handler] of routes) {
    if (routeMethod !== method) continue;
    const match = pattern.exec(pathname);
    if (match) return { handler, id: match[1] ?? '' };
  }
  throw unknownUrl(method, pathname);
}

const expiredAtOnce = 100;

const routes: readonly (readonly [string, RegExp, Handler])[] = [
  [
    'POST',
    at('/v1/checkout/sessions'),
    (context, _id, input) => written(context, createCheckoutSession(context, input), input),
  ],
  ['GET', at('/v1/checkout/sessions'), listSessions],
  ['GET', at('/v1/checkout/sessions/:id'), retrieveSession],
  [
    'POST',
    at('/v1/checkout/sessions/:id/expire'),
    (context, id, input) => {
      onlyExpand(input);
      return written(context, expireCheckoutSession(context, id), input);
    },
  ],
  ['GET', at('/v1/checkout/sessions/:id/line_items'), listLineItems],
  ...readable('payment_intent', '/v1/payment_intents', ['customer']),
  ...readable('charge', '/v1/charges', ['customer', 'payment_intent', 'transfer_group']),
  ['POST', at('/v1/refunds'), (context, _id, input) => written(context, createRefund(context, input), input)],
  [
    'POST',
    at('/v1/refunds/:id'),
    (context, id, input) => written(context, updateRefund(context, id, input), input),
  ],
  ...readable('refund', '/v1/refunds', ['charge', 'payment_intent']),
  [
    'POST',
    at('/v1/customers'),
    (context, _id, input) => written(context, createCustomer(context, input), input),
  ],
  [
    'POST',
    at('/v1/customers/:id'),
    (context, id, input) => written(context, updateCustomer(context, id, input), input),
  ],
  ...readable('customer', '/v1/customers', ['email']),
  ...readable('balance_transaction', '/v1/balance_transactions', ['currency', 'source', 'type']),
  [
    'POST',
    at('/v1/disputes/:id'),
    (context, id, input) => written(context, updateDispute(context, id, input), input),
  ],
  [
    'POST',
    at('/v1/disputes/:id/close'),
    (context, id, input) => {
      onlyExpand(input);
      return written(context, closeDispute(context, id), input);
    },
  ],
  ...readable('dispute', '/v1/disputes', ['charge', 'payment_intent']),
  ['GET', at('/v1/events'), (context, _id, input) => listEvents(context, input)],
  ['GET', at('/v1/events/:id'), retrieveEvent],
];

/** Retrieve and list, for objects that are answered as they are kept. */
function readable(
  type: WireObjectType,
  url: string,
  filters: readonly string[],
): (readonly [string, RegExp, Handler])[] {
  return [
    [
      'GET',
      at(url),
      async (context, _id, parameters) => {
        const { list, expand } = await listObjects(context, { type, url, filters, parameters });
        if (type === 'balance_transaction')
          list.data = (list.data as never[]).map((item) => presentBalance(item, context.now));
        return expandObjects(context, list, expand);
      },
    ],
    [
      'GET',
      at(`${url}/:id`),
      async (context, id, parameters) => {
        const expand = onlyExpand(parameters);
        const stored = await context.transaction.find(type, id);
        if (!stored) throw missingResource(type, id, 'id');
        return expandObjects(context, present(context, type, stored.body), expand);
      },
    ],
  ];
}

function present<Type extends WireObjectType>(
  context: SandboxContext,
  type: Type,
  body: WireObjects[Type],
): Json {
  if (type !== 'balance_transaction') return { ...body };
  return { ...presentBalance(body as WireObjects['balance_transaction'], context.now) };
}

async function listSessions(context: SandboxContext, _id: string, parameters: FormTree): Promise<Json> {
  await expireDueSessions(context, expiredAtOnce);
  const { list, expand } = await listObjects(context, {
    type: 'checkout.session',
    url: '/v1/checkout/sessions',
    filters: ['customer', 'payment_intent', 'status'],
    parameters,
  });
  return expandObjects(context, list, expand);
}

async function retrieveSession(context: SandboxContext, id: string, parameters: FormTree): Promise<Json> {
  const expand = onlyExpand(parameters);
  const stored = await readSession(context, id);
  if (!stored) throw missingResource('checkout.session', id, 'session');
  return expandObjects(context, { ...stored.body }, expand);
}

async function listLineItems(context: SandboxContext, id: string, parameters: FormTree): Promise<Json> {
  const stored = await context.transaction.find('checkout.session', id);
  if (!stored) throw missingResource('checkout.session', id, 'session');
  const url = `/v1/checkout/sessions/${id}/line_items`;
  const { list, expand } = listValues(internalsOf(stored).lineItems, url, parameters);
  return expandObjects(context, list, expand);
}

async function retrieveEvent(context: SandboxContext, id: string, parameters: FormTree): Promise<Json> {
  onlyExpand(parameters);
  const event = await context.transaction.findEvent(id);
  if (!event) throw missingResource('event', id, 'id');
  return presentEvent(event);
}

/** The answer to a write, which has checked its own parameters. */
async function written(context: SandboxContext, work: Promise<object>, parameters: FormTree): Promise<Json> {
  const body = await work;
  const { expand } = parseParameters(z.object({ expand: expandParameter }), parameters);
  return expandObjects(context, { ...body }, expand);
}

function onlyExpand(parameters: FormTree): string[] | undefined {
  return parseParameters(z.strictObject({ expand: expandParameter }), parameters).expand;
}

function at(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(':id', '([A-Za-z0-9_]{1,255})')}$`);
}
