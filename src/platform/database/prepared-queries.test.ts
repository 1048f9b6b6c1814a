import { DrizzleQueryError, eq, sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { boolean, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Pool } from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { KnownStatement } from './known-statement';
import { createDatabase, createPool } from './pool';
import { sqlStateOf } from './unit-of-work';

const library = pgSchema('library');
const authors = library.table('authors', { id: integer().primaryKey(), name: text() });
const books = library.table('books', {
  id: uuid().primaryKey(),
  authorId: integer(),
  fullTitle: text().notNull(),
  pages: integer(),
  isLent: boolean().notNull(),
  tags: text().array().notNull(),
  details: jsonb(),
  printedAt: timestamp({ withTimezone: true }),
});

let place: TestDatabase;
let pool: Pool;
let database: NodePgDatabase;

beforeAll(async () => {
  place = await createTestDatabase();
  // One connection, so that the second execution meets what the first one prepared.
  pool = createPool({ url: place.url, applicationName: 'prepared queries', max: 1 });
  database = createDatabase(pool);
  await pool.query(`
    create schema library;
    create table library.authors (id integer primary key, name text);
    create table library.books (id uuid primary key, author_id integer, full_title text not null, pages integer,
      is_lent boolean not null, tags text[] not null, details jsonb, printed_at timestamptz);
    insert into library.authors values (1, 'Vitruvius'), (2, null);
    insert into library.books values
      ('0199aaaa-0000-7000-8000-000000000001', 1, 'On architecture', 320, true, '{stone,"a, b"}', '{"feet":[1,2]}', '1486-01-02T03:04:05.678Z'),
      ('0199aaaa-0000-7000-8000-000000000002', 2, 'Nameless', null, false, '{}', null, null),
      ('0199aaaa-0000-7000-8000-000000000003', null, 'Orphan', 0, false, '{x}', '"text"', now())`);
});

afterAll(async () => {
  await pool.end();
  await place.drop();
});

/** What both ways of executing are asked. */
function selections(on: NodePgDatabase) {
  return {
    whole: on.select().from(books).orderBy(books.id),
    joined: on
      .select({ book: books, author: authors, length: sql<number>`${books.pages} * 2`.as('length') })
      .from(books)
      .leftJoin(authors, eq(authors.id, books.authorId))
      .orderBy(books.id),
    decoded: on
      .select({ title: books.fullTitle, when: sql`${books.printedAt}`.mapWith(books.printedAt) })
      .from(books)
      .orderBy(books.id),
    empty: on.select().from(books).where(sql`false`),
  };
}

test.each(['whole', 'joined', 'decoded', 'empty'] as const)(
  'A prepared query gives the same as drizzle does, the first time and the next (%s)',
  async (name) => {
    const expected = await selections(drizzle({ client: pool, casing: 'snake_case' }))[name];
    const prepared = selections(database)[name].prepare(`prepared_${name}`);
    expect(await prepared.execute()).toEqual(expected);
    expect(await prepared.execute()).toEqual(expected);
  },
);

test('Parameters of every kind arrive, lists and missing ones included', async () => {
  const { placeholder } = sql;
  const prepared = database
    .select({
      text: sql<string>`${placeholder('text')}::text`,
      number: sql<number>`${placeholder('number')}::integer`,
      flag: sql<boolean>`${placeholder('flag')}::boolean`,
      nothing: sql<null>`${placeholder('nothing')}::text`,
      list: sql<string[] | null>`${placeholder('list')}::text[]`,
      fixed: sql<string>`${'fixed'}::text`,
    })
    .from(sql`(values (1)) as one`)
    .prepare('parameters');
  const values = { text: "it's", number: -3, flag: false, nothing: null };
  const expected = { ...values, fixed: 'fixed' };
  expect(await prepared.execute({ ...values, list: null })).toEqual([{ ...expected, list: null }]);
  expect(await prepared.execute({ ...values, list: ['a,b', '"'] })).toEqual([
    { ...expected, list: ['a,b', '"'] },
  ]);
  await expect(prepared.execute(values)).rejects.toThrow('No value was given for "list".');
});

test('A moment arrives as it is, and goes the short way as the others do', async () => {
  const { placeholder } = sql;
  const prepared = database
    .select({
      day: sql<string>`to_char(${placeholder('moment')}::timestamptz at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS')`,
    })
    .from(sql`(values (1)) as one`)
    .prepare('moment');
  const query = jest.spyOn(pool, 'query');
  const moment = new Date('2026-03-29T01:30:00.250Z');
  expect(await prepared.execute({ moment })).toEqual([{ day: '2026-03-29 01:30:00.250' }]);
  expect(query.mock.calls[0]?.[0]).toBeInstanceOf(KnownStatement);
  query.mockRestore();
});

test('Columns are described once a connection', async () => {
  const prepared = database.select({ title: books.fullTitle }).from(books).prepare('described_once');
  const described: unknown[] = [];
  const client = await pool.connect();
  const { connection } = client as unknown as { connection: NodeJS.EventEmitter };
  const note = (message: unknown) => described.push(message);
  connection.on('rowDescription', note);
  client.release();
  await prepared.execute();
  await prepared.execute();
  await prepared.execute();
  connection.off('rowDescription', note);
  expect(described).toHaveLength(1);
});

test('A statement that fails says so as drizzle does, and the connection stays good', async () => {
  const prepared = database
    .select({ ratio: sql<number>`1 / ${sql.placeholder('divisor')}::integer` })
    .from(sql`(values (1)) as one`)
    .prepare('ratio');
  for (const divisor of [0, 'no number', 0]) {
    const error = await prepared.execute({ divisor }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DrizzleQueryError);
    expect(sqlStateOf(error)).toBe(divisor === 0 ? '22012' : '22P02');
  }
  expect(await prepared.execute({ divisor: 1 })).toEqual([{ ratio: 1 }]);
});

test('Two statements of one name are refused, not mixed up', async () => {
  const first = database.select({ one: sql<number>`1` }).from(sql`(values (1)) as one`).prepare('same_name');
  const second = database.select({ two: sql<number>`2` }).from(sql`(values (1)) as one`).prepare('same_name');
  await first.execute();
  const error = await second.execute().catch((thrown: unknown) => thrown);
  expect((error as Error).cause).toMatchObject({
    message: 'Two different statements are called "same_name".',
  });
  expect(await first.execute()).toEqual([{ one: 1 }]);
});
