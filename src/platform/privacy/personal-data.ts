import { getTableColumns, getTableName, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/** What becomes of a personal column when its person is erased and the row stays. */
export type Fate =
  /** Becomes null. */
  | { readonly kind: 'erase' }
  | { readonly kind: 'become'; readonly value: unknown }
  /** Stays, because the law asks for it or because it names nobody any more. */
  | { readonly kind: 'keep'; readonly reason: string };

export const erase: Fate = { kind: 'erase' };

/** A value in the place of what told of a person. */
export function become(value: unknown): Fate {
  return { kind: 'become', value };
}

/** @param reason a sentence that somebody may read who asks why it is still there. */
export function keep(reason: string): Fate {
  return { kind: 'keep', reason };
}

type ColumnsOf<Table extends PgTable> = keyof Table['_']['columns'] & string;

/** What a table holds of persons. */
export interface Holding<Table extends PgTable = PgTable> {
  readonly table: Table;
  /** What the archive calls it: the table's name unless given, which a table with two holdings needs. */
  readonly name: string;
  /** The rows of a person; undefined for a table that holds nothing of anybody. */
  readonly of: ((personId: string) => SQL | undefined) | undefined;
  /** `deleted` with all that is in them, or kept with what `personal` says. */
  readonly rows: 'deleted' | 'kept';
  readonly personal: { readonly [column: string]: Fate };
  /** What else changes in rows that stay. */
  readonly alsoSet?: ((now: Date) => Record<string, unknown>) | undefined;
  /** Personal, and in no archive: hashes, keys, sealed secrets. */
  readonly secret: readonly string[];
  /** Tells nothing of anybody. */
  readonly neutral: readonly string[];
}

interface Details<Table extends PgTable> {
  readonly name?: string;
  readonly of: (personId: string) => SQL | undefined;
  readonly personal?: { readonly [Column in ColumnsOf<Table>]?: Fate };
  readonly alsoSet?: (now: Date) => { readonly [Column in ColumnsOf<Table>]?: unknown };
  readonly secret?: readonly ColumnsOf<Table>[];
  readonly neutral?: readonly ColumnsOf<Table>[];
}

/** Rows that go when their person is erased. `personal` need not say how: whatever it names goes with them. */
export function deleted<Table extends PgTable>(
  table: Table,
  details: Omit<Details<Table>, 'personal' | 'alsoSet'> & { readonly personal?: readonly ColumnsOf<Table>[] },
): Holding {
  const personal = Object.fromEntries((details.personal ?? []).map((column) => [column, erase]));
  return holding(table, { ...details, personal } as Details<Table>, 'deleted');
}

/** Rows that stay when their person is erased, without what told of her. */
export function kept<Table extends PgTable>(table: Table, details: Details<Table>): Holding {
  return holding(table, details, 'kept');
}

/** A table that holds nothing of anybody beyond ids. */
export function impersonal<Table extends PgTable>(
  table: Table,
  ...neutral: readonly ColumnsOf<Table>[]
): Holding {
  return {
    table,
    name: getTableName(table),
    of: undefined,
    rows: 'kept',
    personal: {},
    secret: [],
    neutral,
  };
}

function holding<Table extends PgTable>(
  table: Table,
  details: Details<Table>,
  rows: Holding['rows'],
): Holding {
  const { name, of, personal, alsoSet, secret, neutral } = details;
  return {
    table,
    name: name ?? getTableName(table),
    of,
    rows,
    personal: (personal ?? {}) as Holding['personal'],
    alsoSet: alsoSet as Holding['alsoSet'],
    secret: secret ?? [],
    neutral: neutral ?? [],
  };
}

/** Ids, numbers, moments and flags can hold no name; what can hold words has to be spoken for. */
const wordless = new Set(['PgUUID', 'PgInteger', 'PgBigInt53', 'PgBoolean', 'PgTimestamp', 'PgDateString']);

/** The columns of a table that could hold a name and that no holding speaks for. */
export function unspokenColumns(table: PgTable, holdings: readonly Holding[]): string[] {
  const spokenFor = new Set(
    holdings
      .filter((holding) => holding.table === table)
      .flatMap(({ personal, secret, neutral }) => [...Object.keys(personal), ...secret, ...neutral]),
  );
  return Object.entries(getTableColumns(table))
    .filter(([name, column]) => canHoldWords(column) && !spokenFor.has(name))
    .map(([name]) => name);
}

function canHoldWords(column: PgColumn): boolean {
  const base =
    column.columnType === 'PgArray' ? (column as unknown as { baseColumn: PgColumn }).baseColumn : column;
  return !wordless.has(base.columnType);
}
