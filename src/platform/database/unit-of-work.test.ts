import type { Pool } from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import type { CommandMemory } from './command-memory';
import { createDatabase, createPool } from './pool';
import { UnitOfWork } from './unit-of-work';

let database: TestDatabase;
let pool: Pool;
let work: UnitOfWork;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool({ url: database.url, applicationName: 'unit of work under test', max: 2 });
  await pool.query('create schema desk; create table desk.notes (text text primary key)');
  const events = { write: () => Promise.reject(new Error('Nothing is published here.')) };
  work = new UnitOfWork(createDatabase(pool), events, {} as CommandMemory);
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const notes = async () => (await pool.query<{ text: string }>('select text from desk.notes')).rows;

describe('What is to be done after the commit', () => {
  it('is done when others see what was written, and has failed alone if it fails', async () => {
    const seen: unknown[] = [];
    const result = await work.step(async (tx) => {
      tx.afterCommit(() => Promise.reject(new Error('The cache is away.')));
      tx.afterCommit(async () => void seen.push(...(await notes())));
      await tx.execute(`insert into desk.notes values ('kept')`);
      return 'done';
    });
    expect(result).toBe('done');
    expect(seen).toEqual([{ text: 'kept' }]);
  });

  it('is never done where the transaction was rolled back', async () => {
    const afterwards = jest.fn(() => Promise.resolve());
    const failing = work.step(async (tx) => {
      tx.afterCommit(afterwards);
      await tx.execute(`insert into desk.notes values ('lost')`);
      throw new Error('Changed my mind.');
    });
    await expect(failing).rejects.toThrow('Changed my mind.');
    expect(afterwards).not.toHaveBeenCalled();
    expect(await notes()).toEqual([{ text: 'kept' }]);
  });
});
