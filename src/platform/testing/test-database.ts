import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  readonly url: string;
  /** Ends every session with it and removes it. */
  drop(): Promise<void>;
}

export const templateDatabase = 'stoa_template';

/** A database of its own for a test file, migrated with all modules: a copy of the run's template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `stoa_test_${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(6).toString('hex')}`;
  const base = process.env.STOA_TEST_DATABASE;
  if (!base) throw new Error('STOA_TEST_DATABASE is not set: test databases exist only within a jest run.');
  await withAdministrator(base, async (client) => {
    // The template may have one user at a time; the lock goes with the session.
    await client.query(`select pg_advisory_lock(hashtextextended('stoa.test_template', 0))`);
    await client.query(`create database ${name} template ${templateDatabase} strategy file_copy`);
  });
  return {
    url: withDatabase(base, name),
    drop: () =>
      withAdministrator(
        base,
        async (client) => void (await client.query(`drop database if exists ${name} with (force)`)),
      ),
  };
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

/** Runs something on the server's `postgres` database, beside all test databases. */
export async function withAdministrator<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    connectionString: withDatabase(url, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
