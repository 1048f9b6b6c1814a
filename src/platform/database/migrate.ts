import path from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { DatabaseStartError } from './database-start-error';
import { type AppliedMigration, findPending, type JournalEntry, readJournal } from './migration-journal';

export interface ModuleMigrations {
  /** The module's name, which is its schema's name. */
  readonly name: string;
  /** Its own migrations; a folder that is not there means that it has no tables of its own. */
  readonly migrationsFolder: string;
}

export interface MigrateOptions {
  /** A direct connection, not one through a pooling proxy: the lock belongs to the session. */
  readonly url: string;
  readonly modules: readonly ModuleMigrations[];
  /** The platform's tables that every module has in its own schema. */
  readonly platformFolder: string;
  /** The platform's tables of the whole database, in the schema `platform`. Default: beside `platformFolder`. */
  readonly sharedFolder?: string;
  /** How long to wait for another process that migrates, in milliseconds. Default: two minutes. */
  readonly patience?: number;
}

/** One folder applied to one schema, remembered in one history table. */
interface Track {
  readonly schema: string;
  readonly table: 'migrations' | 'platform_migrations';
  readonly folder: string;
  readonly journal: readonly JournalEntry[];
}

const sharedSchema = 'platform';
/** Trigrams and accent-blind text for search. Both are "trusted": the owner of a database may create them. */
const extensions = ['pg_trgm', 'unaccent'];
const lockKey = `hashtextextended('stoa.migrations', 0)`;

/**
 * Brings a database to the state that this build needs: for every module a schema with the platform's tables and its own.
 * Processes that start together wait for one another; each migration is applied once. Where nothing is to do it is one
 * connection and two queries, without a lock.
 *
 * @returns the migrations that were applied, as `schema/tag`, in order.
 * @throws DatabaseStartError when the database cannot be reached, the histories and the folders contradict each other, or another
 * process does not finish.
 */
export async function migrateModules(options: MigrateOptions): Promise<string[]> {
  const tracks = planTracks(options);
  const client = new Client({
    connectionString: options.url,
    application_name: 'stoa migrations',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // The query under way fails with the connection and says so; without a listener the process would end.
  client.on('error', () => undefined);
  await connect(client);
  try {
    if (await isUpToDate(client, tracks)) return [];
    await waitForTurn(client, options.patience ?? 120_000);
    await createExtensions(client);
    const histories = await readHistories(client, tracks);
    // All is checked before anything is changed.
    const plan = tracks.map((track) => ({ track, pending: pendingOf(track, histories) }));
    const applied: string[] = [];
    for (const { track, pending } of plan) {
      await apply(client, track, pending);
      applied.push(...pending.map(({ tag }) => `${track.schema}/${tag}`));
    }
    return applied;
  } finally {
    // The lock goes with the session.
    await client.end();
  }
}

async function connect(client: Client): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    throw new DatabaseStartError(
      'database.unreachable',
      `The database at ${client.host}:${client.port} does not let this process in (${message || code}). Is it running, and is DATABASE_URL right?`,
      { cause: error },
    );
  }
}

function planTracks({ modules, platformFolder, sharedFolder }: MigrateOptions): Track[] {
  const platformJournal = readJournal(platformFolder);
  const shared = sharedFolder ?? `${path.resolve(platformFolder)}-shared`;
  const tracks: Track[] = [
    { schema: sharedSchema, table: 'migrations', folder: shared, journal: readJournal(shared) },
  ];
  for (const { name, migrationsFolder } of modules) {
    if (!/^[a-z][a-z0-9_]{0,40}$/.test(name) || name === sharedSchema || name === 'public') {
      throw new DatabaseStartError(
        'database.migrations_invalid',
        `"${name}" cannot be the name of a module's schema.`,
      );
    }
    tracks.push(
      { schema: name, table: 'platform_migrations', folder: platformFolder, journal: platformJournal },
      { schema: name, table: 'migrations', folder: migrationsFolder, journal: readJournal(migrationsFolder) },
    );
  }
  return tracks;
}

type Histories = ReadonlyMap<string, AppliedMigration[]>;

async function isUpToDate(client: Client, tracks: readonly Track[]): Promise<boolean> {
  const histories = await readHistories(client, tracks);
  const isApplied = tracks.every(
    (track) => histories.has(keyOf(track)) && pendingOf(track, histories).length === 0,
  );
  return isApplied && (await missingExtensions(client)).length === 0;
}

/** What every history table says; a table that is not there yet has no entry. */
async function readHistories(client: Client, tracks: readonly Track[]): Promise<Histories> {
  const keys = tracks.map(keyOf);
  const existing = await client.query<{ key: string }>(
    'select key from unnest($1::text[]) as key where to_regclass(key) is not null',
    [keys],
  );
  const histories = new Map<string, AppliedMigration[]>(existing.rows.map(({ key }) => [key, []]));
  if (histories.size === 0) return histories;
  const selections = [...histories.keys()].map(
    (key) => `select ${escapeLiteral(key)} as key, created_at, hash from ${key}`,
  );
  const applied = await client.query<{ key: string; created_at: string; hash: string }>(
    selections.join(' union all '),
  );
  for (const row of applied.rows) {
    histories.get(row.key)?.push({ when: Number(row.created_at), hash: row.hash });
  }
  return histories;
}

function keyOf(track: Track): string {
  return `${escapeIdentifier(track.schema)}.${escapeIdentifier(track.table)}`;
}

function pendingOf(track: Track, histories: Histories): JournalEntry[] {
  return findPending({
    folder: track.folder,
    journal: track.journal,
    applied: histories.get(keyOf(track)) ?? [],
  });
}

async function waitForTurn(client: Client, patience: number): Promise<void> {
  await client.query(`select set_config('lock_timeout', $1, false)`, [String(patience)]);
  try {
    await client.query(`select pg_advisory_lock(${lockKey})`);
  } catch (error) {
    if ((error as { code?: string }).code !== '55P03') throw error;
    throw new DatabaseStartError(
      'database.migrations_busy',
      'Another process has been migrating this database for too long. Look for it in pg_stat_activity as "stoa migrations".',
      { cause: error },
    );
  }
}

async function missingExtensions(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from pg_available_extensions where name = any($1) and installed_version is null',
    [extensions],
  );
  return rows.map(({ name }) => name);
}

async function createExtensions(client: Client): Promise<void> {
  for (const name of await missingExtensions(client)) {
    await client.query(`create extension if not exists ${escapeIdentifier(name)} schema public`);
  }
}

async function apply(client: Client, track: Track, pending: readonly JournalEntry[]): Promise<void> {
  const schema = escapeIdentifier(track.schema);
  await client.query(`create schema if not exists ${schema}`);
  if (pending.length === 0) return createHistory(client, track);
  // Unqualified names fall into the module's schema; functions and operators of extensions are found in public.
  await client.query(`set search_path to ${schema}, public`);
  await migrate(drizzle({ client }), {
    migrationsFolder: track.folder,
    migrationsSchema: track.schema,
    migrationsTable: track.table,
  });
}

/** An empty history, as drizzle makes it, so that a module without migrations counts as up to date. */
async function createHistory(client: Client, track: Track): Promise<void> {
  await client.query(
    `create table if not exists ${keyOf(track)} (id serial primary key, hash text not null, created_at bigint)`,
  );
}
