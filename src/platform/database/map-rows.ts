import { Column, getTableName, is, SQL, sql } from 'drizzle-orm';
import type { SelectedFieldsOrdered } from 'drizzle-orm/pg-core';
import type { Row } from './known-statement';

type Decode = (value: unknown) => unknown;
type Nullable = Readonly<Record<string, boolean>> | undefined;

interface Place {
  readonly index: number;
  readonly name: string;
  /** Undefined where the value is taken as it is. */
  readonly decode: Decode | undefined;
}

interface Group {
  readonly name: string;
  readonly places: readonly Place[];
  /** A table that was joined and may have had no row: then all of it is null. */
  readonly mayBeAbsent: boolean;
}

/**
 * Makes what turns rows into objects as drizzle's `mapResultRow` does, with all that depends on the statement alone worked
 * out once: drizzle does it anew for each value of each row. Undefined for a selection that is nested deeper, or of subqueries.
 */
export function rowMapper(
  fields: SelectedFieldsOrdered,
  nullable: Nullable,
): ((row: Row) => unknown) | undefined {
  if (!fields.every(({ path, field }) => path.length <= 2 && isKnown(field))) return undefined;
  const groups = groupsOf(fields, nullable);
  const own = groups.get('')?.places ?? [];
  const nested = [...groups.values()].filter(({ name }) => name !== '');
  return (row) => {
    const result: Record<string, unknown> = {};
    fill(result, own, row);
    for (const { name, places, mayBeAbsent } of nested) {
      const part: Record<string, unknown> = {};
      const isEmpty = fill(part, places, row);
      result[name] = mayBeAbsent && isEmpty ? null : part;
    }
    return result;
  };
}

/** @returns whether every value was null. */
function fill(target: Record<string, unknown>, places: readonly Place[], row: Row): boolean {
  let isEmpty = true;
  for (const { index, name, decode } of places) {
    const raw = row[index];
    const value = raw === null || decode === undefined ? raw : decode(raw);
    target[name] = value;
    if (value !== null) isEmpty = false;
  }
  return isEmpty;
}

function groupsOf(fields: SelectedFieldsOrdered, nullable: Nullable): Map<string, Group> {
  const found = new Map<string, { places: Place[]; tables: Set<string | undefined> }>();
  for (const [index, { path, field }] of fields.entries()) {
    const [name = '', group = ''] = [...path].reverse();
    const entry = found.get(group) ?? { places: [], tables: new Set() };
    found.set(group, entry);
    entry.places.push({ index, name, decode: decoderOf(field) });
    entry.tables.add(is(field, Column) ? getTableName(field.table) : undefined);
  }
  return new Map(
    [...found].map(([name, { places, tables }]) => {
      const [table] = tables;
      const mayBeAbsent = tables.size === 1 && table !== undefined && nullable?.[table] === false;
      return [name, { name, places, mayBeAbsent }];
    }),
  );
}

type Field = SelectedFieldsOrdered[number]['field'];
interface Decoder {
  mapFromDriverValue(value: unknown): unknown;
}

function isKnown(field: Field): boolean {
  return is(field, Column) || is(field, SQL) || is(field, SQL.Aliased);
}

function decoderOf(field: Field): Decode | undefined {
  const decoder = is(field, Column)
    ? field
    : sqlDecoderOf(is(field, SQL) ? field : (field as SQL.Aliased).sql);
  const changesNothing =
    decoder === unchanged || decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue;
  return changesNothing ? undefined : (value) => decoder.mapFromDriverValue(value);
}

function sqlDecoderOf(part: SQL): Decoder {
  return (part as unknown as { readonly decoder: Decoder }).decoder;
}

/** What a piece of SQL has that nobody gave another. */
const unchanged = sqlDecoderOf(sql``);
