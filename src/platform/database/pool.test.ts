import { pgSchema, text } from 'drizzle-orm/pg-core';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { createDatabase, createPool } from './pool';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

it('names its columns in snake_case', async () => {
  const pool = createPool({ url: database.url, applicationName: 'pool under test', max: 1 });
  const books = pgSchema('library').table('books', { fullTitle: text().primaryKey() });
  await pool.query('create schema library; create table library.books (full_title text primary key)');
  const stoa = createDatabase(pool);
  await stoa.insert(books).values({ fullTitle: 'Under one roof' });
  expect(await stoa.select().from(books)).toEqual([{ fullTitle: 'Under one roof' }]);
  await pool.end();
});

it('puts a deadline on every statement, every wait for a lock and every idle transaction', async () => {
  const pool = createPool({ url: database.url, applicationName: 'pool under test', max: 1 });
  const { rows } = await pool.query(`
    select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle, current_setting('application_name') as name`);
  expect(rows).toEqual([{ statement: '15s', lock: '5s', idle: '15s', name: 'pool under test' }]);
  await pool.end();
});

it('reports a connection that breaks while idle, and replaces it', async () => {
  const administrator = createPool({ url: database.url, applicationName: 'administrator', max: 1 });
  let report = (_error: Error): void => undefined;
  const broken = new Promise<Error>((resolve) => {
    report = resolve;
  });
  const pool = createPool({
    url: database.url,
    applicationName: 'breaks',
    max: 1,
    onError: (error) => report(error),
  });
  await pool.query('select 1');
  await administrator.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'breaks'`,
  );
  expect((await broken).message).toContain('terminating connection');
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await Promise.all([administrator.end(), pool.end()]);
});
