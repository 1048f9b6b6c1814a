import { presentBalance } from './balance-transactions';
import { internalsOf } from './checkout-sessions';
import { SandboxError } from './errors';
import type { SandboxContext } from './sandbox-context';
import type { WireLineItem, WireObjectType } from './wire-types';

type Json = Record<string, unknown>;

/** Which fields of which object hold ids that can be answered as whole objects. `source` tells its type by its prefix. */
const expandable: Readonly<Record<string, Readonly<Record<string, WireObjectType | 'source'>>>> = {
  'checkout.session': { payment_intent: 'payment_intent', customer: 'customer' },
  payment_intent: { latest_charge: 'charge', customer: 'customer' },
  charge: {
    balance_transaction: 'balance_transaction',
    payment_intent: 'payment_intent',
    customer: 'customer',
  },
  refund: {
    charge: 'charge',
    payment_intent: 'payment_intent',
    balance_transaction: 'balance_transaction',
    customer: 'customer',
  },
  dispute: { charge: 'charge', payment_intent: 'payment_intent' },
  balance_transaction: { source: 'source' },
  price: { product: 'product' },
};

const greatestDepth = 4;
const linesShown = 10;

/**
 * Answers ids as objects where `expand` asks for it (https://docs.stripe.com/api/expanding_objects): paths of up to four
 * parts, `data.` in front for lists. Fields that are left out by default (a session's lines, a charge's refunds) come in this way.
 */
export async function expandObjects(
  context: SandboxContext,
  body: Json,
  paths: readonly string[] | undefined,
): Promise<Json> {
  const copy = structuredClone(body);
  for (const path of paths ?? []) {
    const parts = path.split('.');
    if (parts.length > greatestDepth) throw cannotExpand(path, 'a path has at most four parts');
    await follow(context, copy, parts, path);
  }
  return copy;
}

async function follow(context: SandboxContext, node: unknown, parts: string[], path: string): Promise<void> {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  if (!isJson(node)) return;
  if (node.object === 'list' && part === 'data') {
    for (const item of node.data as unknown[]) await follow(context, item, rest, path);
    return;
  }
  await expandField(context, node, part, path);
  await follow(context, node[part], rest, path);
}

async function expandField(context: SandboxContext, node: Json, field: string, path: string): Promise<void> {
  if (node.object === 'checkout.session' && field === 'line_items') {
    node.line_items ??= await firstLines(context, String(node.id));
    return;
  }
  if (node.object === 'charge' && field === 'refunds') {
    node.refunds ??= await newestRefunds(context, String(node.id));
    return;
  }
  if (node.object === 'item' && field === 'price') return;
  const type = expandable[String(node.object)]?.[field];
  if (!type) throw cannotExpand(path, `${String(node.object)} has nothing to expand named ${field}`);
  const id = node[field];
  if (typeof id === 'string') node[field] = await fetchObject(context, type, id);
}

async function fetchObject(
  context: SandboxContext,
  type: WireObjectType | 'source',
  id: string,
): Promise<unknown> {
  const stored = await context.transaction.find(type === 'source' ? sourceType(id) : type, id);
  if (stored?.type === 'balance_transaction') {
    return presentBalance(structuredClone(stored.body) as Parameters<typeof presentBalance>[0], context.now);
  }
  return stored ? structuredClone(stored.body) : id;
}

async function firstLines(context: SandboxContext, sessionId: string): Promise<Json> {
  const stored = await context.transaction.find('checkout.session', sessionId);
  const lines: WireLineItem[] = stored ? internalsOf(stored).lineItems : [];
  return {
    object: 'list',
    data: structuredClone(lines.slice(0, linesShown)),
    has_more: lines.length > linesShown,
    url: `/v1/checkout/sessions/${sessionId}/line_items`,
  };
}

async function newestRefunds(context: SandboxContext, charge: string): Promise<Json> {
  const page = await context.transaction.list('refund', { limit: 10, where: { charge } });
  return {
    object: 'list',
    data: (page?.items ?? []).map((refund) => structuredClone(refund.body)),
    has_more: page?.hasMore ?? false,
    url: `/v1/charges/${charge}/refunds`,
  };
}

function sourceType(id: string): WireObjectType {
  if (id.startsWith('re_')) return 'refund';
  return id.startsWith('du_') ? 'dispute' : 'charge';
}

function cannotExpand(path: string, reason: string): SandboxError {
  return new SandboxError({
    status: 400,
    type: 'invalid_request_error',
    param: 'expand',
    message: `This property cannot be expanded (${path.slice(0, 100)}): ${reason}.`,
  });
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
