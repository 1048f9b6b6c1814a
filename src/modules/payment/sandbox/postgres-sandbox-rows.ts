import { eq, gt, gte, like, lt, lte, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { CreatedRange, ListPage, StoredObject } from './sandbox-store';
import type { WireObjectType } from './wire-types';

export function toRow(object: StoredObject) {
  const { type, id, created, dueAt, internal } = object;
  return { type, id, created, dueAt, internal, body: object.body as unknown as Record<string, unknown> };
}

/** Rows are what was written here, so their type is known by the condition that found them. */
export function toObjects<Type extends WireObjectType>(rows: readonly unknown[]): StoredObject<Type>[] {
  return (rows as StoredObject<Type>[]).map(({ type, id, created, dueAt, body, internal }) => ({
    type,
    id,
    created,
    dueAt,
    body,
    internal,
  }));
}

export interface Cursors {
  limit: number;
  startingAfter?: string | undefined;
  endingBefore?: string | undefined;
}

export function cursorOf(search: Cursors): string | undefined {
  return search.startingAfter ?? search.endingBefore;
}

export function wherePosition(column: PgColumn, position: number | null, search: Cursors): SQL | undefined {
  if (position === null) return undefined;
  return search.endingBefore ? gt(column, position) : lt(column, position);
}

export function whereCreated(column: PgColumn, range: CreatedRange = {}): (SQL | undefined)[] {
  return [
    range.gt === undefined ? undefined : gt(column, range.gt),
    range.gte === undefined ? undefined : gte(column, range.gte),
    range.lt === undefined ? undefined : lt(column, range.lt),
    range.lte === undefined ? undefined : lte(column, range.lte),
  ];
}

/** `charge.*` names a family of events. */
export function whereType(column: PgColumn, type: string): SQL {
  if (!type.endsWith('.*')) return eq(column, type);
  return like(column, `${type.slice(0, -1).replaceAll(/[\\%_]/g, '\\$&')}%`);
}

/** One row more than asked was read, to see whether there are more. Pages read backwards are turned round. */
export function toPage<Item>(rows: Item[], search: Cursors): ListPage<Item> {
  const items = rows.slice(0, search.limit);
  return { items: search.endingBefore ? items.reverse() : items, hasMore: rows.length > search.limit };
}
