import { pgSchema } from 'drizzle-orm/pg-core';
import { createDatabase, createPool } from '../../../../platform/database/pool';
import { createTestDatabase } from '../../../../platform/testing/test-database';
import { PostgresSandboxStore } from '../postgres-sandbox-store';
import { defineSandboxTables } from '../sandbox.tables';
import type { SandboxStore } from '../sandbox-store';
import { MemorySandboxStore } from './memory-sandbox-store';

export interface TestStore {
  store: SandboxStore;
  /** The same state as another process would open it. */
  reopen(): SandboxStore;
  /** Forgets everything, between two tests. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Every store that the suite runs over. */
export const testStores: readonly (readonly [string, () => Promise<TestStore>])[] = [
  ['in memory', openMemoryStore],
  ['in PostgreSQL', openPostgresStore],
];

export async function openMemoryStore(): Promise<TestStore> {
  const store = new MemorySandboxStore();
  const clear = async () => store.clear();
  return { store, reopen: () => store, clear, close: async () => {} };
}

async function openPostgresStore(): Promise<TestStore> {
  const testDatabase = await createTestDatabase();
  const pool = createPool({ url: testDatabase.url, applicationName: 'sandbox-test', max: 10 });
  await pool.query(tablesWhereNotMigrated);
  const tables = defineSandboxTables(pgSchema('payment'));
  return {
    store: new PostgresSandboxStore(createDatabase(pool), tables),
    reopen: () => new PostgresSandboxStore(createDatabase(pool), tables),
    clear: async () => {
      await pool.query(
        'truncate payment.sandbox_objects, payment.sandbox_events, payment.sandbox_idempotency',
      );
    },
    close: async () => {
      await pool.end();
      await testDatabase.drop();
    },
  };
}

/** The tables as payment's migration makes them, for a database that was not migrated. */
const tablesWhereNotMigrated = `
create schema if not exists payment;
create table if not exists payment.sandbox_objects (
  id text primary key, type text not null, position bigint not null generated always as identity,
  created bigint not null, due_at bigint, body jsonb not null, internal jsonb not null
);
create table if not exists payment.sandbox_events (
  id text primary key, position bigint not null generated always as identity, type text not null,
  created bigint not null, payload text not null, due_at timestamptz, attempts integer not null default 0,
  delivered_at timestamptz, last_error text
);
create table if not exists payment.sandbox_idempotency (
  key text primary key, fingerprint text not null, request_id text not null, status integer not null,
  body text not null, created_at timestamptz not null
);`;
