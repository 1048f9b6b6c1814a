import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { migrateModules } from './migrate';

const migrations = path.join(__dirname, '..', '..', '..', 'migrations');
const platformFolder = path.join(migrations, 'platform');

let database: TestDatabase;
let client: Client;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stoa-migrations-'));
});

afterEach(async () => {
  await client.end();
  await database.drop();
  fs.rmSync(folder, { recursive: true, force: true });
});

type Migration = { tag: string; when: number; sql: string };

function writeMigrations(...entries: Migration[]): void {
  fs.mkdirSync(path.join(folder, 'meta'), { recursive: true });
  const journal = entries.map(({ tag, when }, idx) => ({ idx, version: '7', when, tag, breakpoints: true }));
  fs.writeFileSync(
    path.join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries: journal }),
  );
  for (const { tag, sql } of entries) fs.writeFileSync(path.join(folder, `${tag}.sql`), sql);
}

const first: Migration = {
  tag: '0000_library',
  when: 1_000,
  sql: 'CREATE SCHEMA IF NOT EXISTS "library";--> statement-breakpoint\ncreate table library.books (title text primary key);',
};
const second: Migration = {
  tag: '0001_shelves',
  when: 2_000,
  sql: "create table library.shelves (name text primary key);--> statement-breakpoint\ninsert into library.shelves values ('top');",
};

function migrateLibrary(): Promise<string[]> {
  return migrateModules({
    url: database.url,
    modules: [{ name: 'library', migrationsFolder: folder }],
    platformFolder,
  });
}

async function tablesOf(schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select table_name as name from information_schema.tables where table_schema = $1 order by 1',
    [schema],
  );
  return rows.map(({ name }) => name);
}

it("gives a module a schema of its own with the platform's tables and its own", async () => {
  writeMigrations(first, second);
  expect(await migrateLibrary()).toEqual([
    'library/0000_events_and_jobs',
    'library/0001_dead_letters_by_death',
    'library/0000_library',
    'library/0001_shelves',
  ]);
  expect(await tablesOf('library')).toEqual([
    'books',
    'command_memory',
    'inbox',
    'migrations',
    'outbox',
    'platform_migrations',
    'scheduled_jobs',
    'shelves',
    'streams',
  ]);
});

it('gives a module without migrations the platform tables alone', async () => {
  await migrateLibrary();
  expect(await tablesOf('library')).toEqual(expect.arrayContaining(['outbox', 'inbox', 'migrations']));
});

it('gives the whole database the tables that all processes share, and the search extensions', async () => {
  expect(await tablesOf('platform')).toEqual(['migrations', 'revoked_sessions']);
  const { rows } = await client.query(
    `select public.unaccent('Étude') as plain, public.similarity('stoa', 'stoa') as alike`,
  );
  expect(rows).toEqual([{ plain: 'Etude', alike: 1 }]);
});

it('applies what is new, and nothing twice', async () => {
  writeMigrations(first);
  await migrateLibrary();
  writeMigrations(first, second);
  expect(await migrateLibrary()).toEqual(['library/0001_shelves']);
  expect(await migrateLibrary()).toEqual([]);
});

it('refuses a migration that would be skipped, and names it', async () => {
  writeMigrations(second);
  await migrateLibrary();
  writeMigrations(first, second);
  await expect(migrateLibrary()).rejects.toMatchObject({
    code: 'database.migrations_invalid',
    message: expect.stringMatching(/\/0000_library was never applied/),
  });
});

it('refuses a journal that is not in the order of its dates, before it touches the database', async () => {
  writeMigrations(second, first);
  await expect(migrateLibrary()).rejects.toMatchObject({ code: 'database.migrations_invalid' });
  expect(await tablesOf('library')).toEqual([]);
});

it('refuses a migration whose SQL was changed after it was applied', async () => {
  writeMigrations(first);
  await migrateLibrary();
  writeMigrations({ ...first, sql: `${first.sql} ` });
  await expect(migrateLibrary()).rejects.toThrow(/0000_library was changed/);
});

it('lets a build run on a database that a later build has migrated', async () => {
  writeMigrations(first, second);
  await migrateLibrary();
  writeMigrations(first);
  expect(await migrateLibrary()).toEqual([]);
});

it('leaves nothing of a migration that fails', async () => {
  writeMigrations(first, { ...second, sql: `${second.sql}--> statement-breakpoint\nselect 1 / 0;` });
  await expect(migrateLibrary()).rejects.toThrow();
  expect(await tablesOf('library')).not.toContain('shelves');
});

it('applies each migration once when processes start together', async () => {
  writeMigrations(first, second);
  const applied = await Promise.all([migrateLibrary(), migrateLibrary(), migrateLibrary()]);
  expect(applied.flat().sort()).toEqual([
    'library/0000_events_and_jobs',
    'library/0000_library',
    'library/0001_dead_letters_by_death',
    'library/0001_shelves',
  ]);
  expect((await client.query('select * from library.shelves')).rows).toEqual([{ name: 'top' }]);
});

it('says so when another process does not finish migrating', async () => {
  await client.query(`select pg_advisory_lock(hashtextextended('stoa.migrations', 0))`);
  const attempt = migrateModules({
    url: database.url,
    modules: [{ name: 'library', migrationsFolder: folder }],
    platformFolder,
    patience: 50,
  });
  await expect(attempt).rejects.toMatchObject({ code: 'database.migrations_busy' });
});

it('takes no name for a module that is not a plain schema name', async () => {
  const modules = [{ name: 'platform', migrationsFolder: folder }];
  await expect(migrateModules({ url: database.url, modules, platformFolder })).rejects.toMatchObject({
    code: 'database.migrations_invalid',
  });
});

it('says where the database should be when it cannot be reached', async () => {
  const attempt = migrateModules({
    url: 'postgres://stoa:secret@127.0.0.1:1/stoa',
    modules: [],
    platformFolder,
  });
  await expect(attempt).rejects.toMatchObject({
    code: 'database.unreachable',
    message: expect.stringMatching(
      /^The database at 127\.0\.0\.1:1 does not let this process in \((?!.*secret)/,
    ),
  });
});
