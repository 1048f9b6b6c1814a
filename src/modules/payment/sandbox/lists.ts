import { z } from 'zod';
import { missingResource, parameterError } from './errors';
import { presentEvent } from './events';
import { createdRange, listOf, paging, parseParameters, text } from './parameters';
import type { SandboxContext } from './sandbox-context';
import type { ListPage } from './sandbox-store';
import type { FormTree } from './wire-format';
import type { WireObjects, WireObjectType } from './wire-types';

type Json = Record<string, unknown>;

const defaultLimit = 10;

/** A list of stored objects, newest first, with Stripe's cursors (https://docs.stripe.com/api/pagination). */
export async function listObjects<Type extends WireObjectType>(
  context: SandboxContext,
  options: { type: Type; url: string; filters: readonly string[]; parameters: FormTree },
): Promise<{ list: Json; expand: string[] | undefined }> {
  const filters = Object.fromEntries(options.filters.map((name) => [name, text(255).optional()]));
  const schema = z.strictObject({ ...filters, ...paging, created: createdRange });
  const input = parseParameters(schema, options.parameters);
  checkCursors(input);
  const given = options.filters.map((name) => [name, (input as Json)[name]]);
  const page = await context.transaction.list(options.type, {
    limit: input.limit ?? defaultLimit,
    startingAfter: input.starting_after,
    endingBefore: input.ending_before,
    created: input.created,
    where: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  });
  if (!page) throw missingCursor(options.type, input);
  return {
    list: presentList(page, options.url, (item) => item.body as WireObjects[Type]),
    expand: input.expand,
  };
}

/** Events, by `type` or `types` (`charge.*` names a family), and by whether they were delivered. */
export async function listEvents(context: SandboxContext, parameters: FormTree): Promise<Json> {
  const schema = z.strictObject({
    ...paging,
    created: createdRange,
    type: text(100).optional(),
    types: listOf(text(100), 20).optional(),
    delivery_success: z.enum(['true', 'false']).optional(),
  });
  const input = parseParameters(schema, parameters);
  checkCursors(input);
  if (input.type && input.types)
    throw parameterError('type', 'parameter_invalid', 'Give either type or types.');
  const page = await context.transaction.listEvents({
    limit: input.limit ?? defaultLimit,
    startingAfter: input.starting_after,
    endingBefore: input.ending_before,
    created: input.created,
    types: input.type ? [input.type] : input.types,
    isDelivered: input.delivery_success === undefined ? undefined : input.delivery_success === 'true',
  });
  if (!page) throw missingCursor('event', input);
  return presentList(page, '/v1/events', presentEvent);
}

/** A page of a list that is at hand as a whole. */
export function listValues<Item extends { id: string }>(
  values: readonly Item[],
  url: string,
  parameters: FormTree,
): { list: Json; expand: string[] | undefined } {
  const input = parseParameters(z.strictObject(paging), parameters);
  checkCursors(input);
  const cursor = input.starting_after ?? input.ending_before;
  const at = cursor === undefined ? -1 : values.findIndex((value) => value.id === cursor);
  if (cursor !== undefined && at < 0) throw missingCursor('item', input);
  const limit = input.limit ?? defaultLimit;
  const isBackwards = input.ending_before !== undefined;
  const start = isBackwards ? Math.max(0, at - limit) : at + 1;
  const items = values.slice(start, isBackwards ? at : start + limit);
  const hasMore = isBackwards ? start > 0 : start + limit < values.length;
  return { list: presentList({ items, hasMore }, url, (item) => item), expand: input.expand };
}

function presentList<Item>(page: ListPage<Item>, url: string, present: (item: Item) => unknown): Json {
  return { object: 'list', data: page.items.map(present), has_more: page.hasMore, url };
}

interface Cursors {
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

function checkCursors(input: Cursors): void {
  if (input.starting_after !== undefined && input.ending_before !== undefined) {
    throw parameterError(
      'ending_before',
      'parameter_invalid',
      'Give either starting_after or ending_before.',
    );
  }
}

function missingCursor(kind: string, input: Cursors) {
  const param = input.starting_after === undefined ? 'ending_before' : 'starting_after';
  return missingResource(kind, input.starting_after ?? input.ending_before ?? '', param, 400);
}
