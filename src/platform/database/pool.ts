import { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import { Pool } from 'pg';
import { PreparedQueries } from './prepared-queries';

export interface PoolOptions {
  readonly url: string;
  /** What the server's list of sessions shows. */
  readonly applicationName: string;
  /** Most connections at a time. */
  readonly max: number;
  /** Told of connections that break while nobody uses them; the pool itself replaces them. */
  readonly onError?: (error: Error) => void;
}

/** Every wait has a deadline, in milliseconds. Nothing that serves a request may hold a connection for longer. */
const deadlines = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
} as const;

/** The pool of one database: all modules of this process that live in it share it. The caller ends it. */
export function createPool(options: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: options.url,
    application_name: options.applicationName,
    max: options.max,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    ...deadlines,
  });
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', (error) => options.onError?.(error));
  // And so it would with one that breaks in use, between two statements of a transaction; the next statement fails and says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Drizzle over a pool; column names are snake_case in SQL and camelCase in the code. */
export function createDatabase(pool: Pool): NodePgDatabase & { $client: Pool } {
  const dialect = new PgDialect({ casing: 'snake_case' });
  const database = new NodePgDatabase(dialect, new PreparedQueries(pool, dialect), undefined);
  return Object.assign(database, { $client: pool });
}
