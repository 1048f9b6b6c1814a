import type { z } from 'zod';
import type { JsonValue } from '../errors/domain-error';
import { platformErrors } from '../errors/platform-errors';

/** Where a list goes on, as text that callers only pass back. */
export function encodeCursor(position: JsonValue): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Reads a cursor back. Throws `request.invalid_cursor` where it is not one of this list. */
export function decodeCursor<Schema extends z.ZodType>(
  schema: Schema,
  cursor: string | undefined,
): z.output<Schema> | undefined {
  if (cursor === undefined) return undefined;
  let position: unknown;
  try {
    position = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    throw platformErrors.invalidCursor({ cause: error });
  }
  const parsed = schema.safeParse(position);
  if (!parsed.success) throw platformErrors.invalidCursor({ cause: parsed.error });
  return parsed.data;
}

/**
 * A page of a list, from rows of which one more than `limit` was asked for, to know whether there is more.
 *
 * @param positionOf where the list goes on after a row.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  positionOf: (last: Row) => JsonValue,
): { readonly shown: Row[]; readonly nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { shown, nextCursor: last === undefined ? null : encodeCursor(positionOf(last)) };
}
