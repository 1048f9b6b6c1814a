import { DrizzleQueryError, is, Param, Placeholder, type Query } from 'drizzle-orm';
import { NodePgSession } from 'drizzle-orm/node-postgres';
import { PgPreparedQuery, type PreparedQueryConfig, type SelectedFieldsOrdered } from 'drizzle-orm/pg-core';
import type { Pool } from 'pg';
import { KnownStatement, type Row, type WireValue } from './known-statement';
import { rowMapper } from './map-rows';

type NoSchema = Record<string, never>;
type Values = Readonly<Record<string, unknown>>;
type Prepare = NodePgSession<NoSchema, NoSchema>['prepareQuery'];

/** Drizzle's session, whose named queries take a shorter way: a request spends much of its time on theirs. */
export class PreparedQueries extends NodePgSession<NoSchema, NoSchema> {
  constructor(
    private readonly pool: Pool,
    dialect: ConstructorParameters<typeof NodePgSession>[1],
  ) {
    super(pool, dialect, undefined);
  }

  override prepareQuery<Config extends PreparedQueryConfig>(
    ...parts: Parameters<Prepare>
  ): PgPreparedQuery<Config> {
    const usual = super.prepareQuery<Config>(...parts);
    const [query, fields, name, , customMapper] = parts;
    if (name === undefined || fields === undefined || customMapper !== undefined) return usual;
    return new NamedQuery<Config>({ pool: this.pool, usual, query, fields, name });
  }
}

interface NamedQueryParts<Config extends PreparedQueryConfig> {
  readonly pool: Pool;
  readonly usual: PgPreparedQuery<Config>;
  readonly query: Query;
  readonly fields: SelectedFieldsOrdered;
  readonly name: string;
}

/** A query whose parameters and rows are mapped by what was worked out when it was prepared. */
class NamedQuery<Config extends PreparedQueryConfig> extends PgPreparedQuery<Config> {
  /** Set by drizzle's builder, after this is made: the tables that were joined, and whether they always have a row. */
  joinsNotNullableMap: Record<string, boolean> | undefined;
  readonly #fill: (values: Values) => unknown[];
  #map: ((row: Row) => unknown) | undefined;

  constructor(private readonly parts: NamedQueryParts<Config>) {
    super(parts.query, undefined, undefined, undefined);
    this.#fill = parameterFiller(parts.query.params);
  }

  override execute(values: Values = {}): Promise<Config['execute']> {
    return new Promise((resolve, reject) => {
      const { pool, query, fields, name } = this.parts;
      const parameters = this.#fill(values);
      this.#map ??= rowMapper(fields, this.joinsNotNullableMap);
      const map = this.#map;
      if (!map || !parameters.every(isPlain)) {
        resolve(this.usual.execute(values));
        return;
      }
      const statement = new KnownStatement(name, query.sql, parameters.map(toWire));
      run(pool, statement, (error, rows) => {
        if (error) {
          reject(new DrizzleQueryError(query.sql, parameters, error));
          return;
        }
        try {
          resolve(rows.map(map));
        } catch (failure) {
          reject(failure);
        }
      });
    });
  }

  /** Drizzle's own query, for lists and whatever else pg has to write out. */
  private get usual(): PgPreparedQuery<Config> {
    return Object.assign(this.parts.usual, { joinsNotNullableMap: this.joinsNotNullableMap });
  }
}

/** With a callback, because each promise on the way costs as much as reading a row. */
function run(
  pool: Pool,
  statement: KnownStatement,
  done: (error: Error | null | undefined, rows: Row[]) => void,
): void {
  // pg's types know of callbacks for its own statements alone.
  (pool.query as (statement: KnownStatement, values: undefined, callback: unknown) => void).call(
    pool,
    statement,
    undefined,
    done,
  );
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || value instanceof Date || Buffer.isBuffer(value);
}

function toWire(value: unknown): WireValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return Buffer.isBuffer(value) ? value : String(value);
}

/** As drizzle's `fillPlaceholders`, with the kinds of parameters told apart once. */
function parameterFiller(parameters: readonly unknown[]): (values: Values) => unknown[] {
  const sources = parameters.map((parameter): ((values: Values) => unknown) => {
    if (is(parameter, Placeholder)) return (values) => given(values, parameter.name);
    if (is(parameter, Param) && is(parameter.value, Placeholder)) {
      const { encoder, value } = parameter;
      return (values) => encoder.mapToDriverValue(given(values, value.name));
    }
    return () => parameter;
  });
  return (values) => sources.map((source) => source(values));
}

function given(values: Values, name: string): unknown {
  if (!(name in values)) throw new Error(`No value was given for "${name}".`);
  return values[name];
}
