import { type Connection, type Submittable, types } from 'pg';

export type WireValue = string | Buffer | null;
export type Row = unknown[];

/** What pg's connection offers to statements of a kind of their own, as pg-cursor uses it. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: { [name: string]: string | undefined };
  parse(statement: { name: string; text: string }): void;
  bind(portal: { statement: string; values: readonly WireValue[] }): void;
  describe(portal: { type: 'P'; name: string }): void;
  execute(portal: Record<string, never>): void;
  sync(): void;
}

type Reader = (text: string) => unknown;
type Columns = readonly { readonly dataTypeID: number }[];

/** How the columns of each statement are read, by the connection that prepared it. */
const readersOf = new WeakMap<Wire, Map<string, readonly Reader[]>>();

/**
 * One execution of a named statement, whose rows come as arrays. PostgreSQL is asked but once a connection what the columns
 * are, because those of a prepared statement never change; pg asks it each time, which costs as much as reading the rows.
 */
export class KnownStatement implements Submittable {
  /** Set by pg's client. */
  callback: ((error: Error | null | undefined, rows?: Row[]) => void) | undefined;
  readonly #rows: Row[] = [];
  #readers: readonly Reader[] | undefined;
  /** Whether this connection has still to be asked what the columns are. */
  #isFirst = true;
  #failure: Error | undefined;

  constructor(
    /** pg's client notes by the name that the statement is prepared. */
    readonly name: string,
    readonly text: string,
    private readonly values: readonly WireValue[],
  ) {}

  submit(connection: Connection): Error | null {
    const wire = connection as unknown as Wire;
    const { name, text, values } = this;
    const prepared = wire.parsedStatements[name];
    if (prepared !== undefined && prepared !== text)
      return new Error(`Two different statements are called "${name}".`);
    this.#readers = readersOf.get(wire)?.get(name);
    this.#isFirst = this.#readers === undefined;
    // All of it goes out in one write.
    wire.stream.cork();
    try {
      if (prepared === undefined) wire.parse({ name, text });
      wire.bind({ statement: name, values });
      if (this.#isFirst) wire.describe({ type: 'P', name: '' });
      wire.execute({});
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return null;
  }

  handleRowDescription({ fields }: { readonly fields: Columns }): void {
    this.#readers = fields.map(({ dataTypeID }) => readerOf(dataTypeID));
  }

  handleDataRow({ fields }: { readonly fields: (string | null)[] }): void {
    const readers = this.#readers ?? [];
    const row: Row = fields;
    try {
      for (let index = 0; index < fields.length; index += 1) {
        const text = fields[index];
        const reader = readers[index];
        if (typeof text === 'string' && reader) row[index] = reader(text);
      }
      this.#rows.push(row);
    } catch (error) {
      this.#failure ??= error as Error;
    }
  }

  handleCommandComplete(_message: unknown, connection: Connection): void {
    if (!this.#isFirst) return;
    const wire = connection as unknown as Wire;
    const known = readersOf.get(wire) ?? new Map<string, readonly Reader[]>();
    readersOf.set(wire, known);
    known.set(this.name, this.#readers ?? []);
  }

  handleReadyForQuery(): void {
    if (this.#failure) this.callback?.(this.#failure);
    else this.callback?.(undefined, this.#rows);
  }

  handleError(error: Error): void {
    this.callback?.(error);
  }

  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
}

const { builtins } = types;

/** Dates and times are left to drizzle's columns, as drizzle itself leaves them; 1115, 1182, 1185, 1187 and 1231 are lists. */
const leftAlone = new Set<number>([
  builtins.TIMESTAMPTZ,
  builtins.TIMESTAMP,
  builtins.DATE,
  builtins.INTERVAL,
  1115,
  1182,
  1185,
  1187,
  1231,
]);

function readerOf(typeId: number): Reader {
  return leftAlone.has(typeId) ? (text) => text : (types.getTypeParser(typeId, 'text') as Reader);
}
