import type { Pool, PoolClient } from 'pg';
import { createPool } from '../../../platform/database/pool';
import { newId } from '../../../platform/identifiers/identifier';
import { createTestDatabase, type TestDatabase } from '../../../platform/testing/test-database';

/** The ledger as the database itself keeps it, whatever code writes to it. */
describe('the ledger in the database', () => {
  let database: TestDatabase;
  let pool: Pool;
  const orderId = newId();

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = createPool({ url: database.url, applicationName: 'ledger-test', max: 2 });
    await pool.query(
      `insert into payment.orders (id, source_event_id, enrollment_id, course_id, course_title, course_slug, learner_id,
         amount, currency, status, created_at)
       values ($1, $2, $3, $4, 'A course', 'a-course', $5, 4900, 'eur', 'paid', now())`,
      [orderId, newId(), newId(), newId(), newId()],
    );
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  type Entry = readonly [account: string, currency: string, debit: number, credit: number];

  async function write(...entries: readonly Entry[]): Promise<string> {
    const id = newId();
    await inTransaction(async (client) => {
      await client.query(
        `insert into payment.ledger_transactions (id, order_id, kind, source_id, occurred_at)
         values ($1, $2, 'payment', $3, now())`,
        [id, orderId, id],
      );
      await add(client, id, entries);
    });
    return id;
  }

  async function add(client: PoolClient, id: string, entries: readonly Entry[], from = 0): Promise<void> {
    for (const [index, entry] of entries.entries()) {
      await client.query(
        `insert into payment.ledger_entries (transaction_id, position, account, currency, debit, credit)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, from + index, ...entry],
      );
    }
  }

  async function inTransaction(work: (client: PoolClient) => Promise<void>): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await work(client);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  const debit = ['stripe_balance', 'eur', 4_900, 0] as const;
  const credit = ['sales_revenue', 'eur', 0, 4_900] as const;

  it('takes a movement that balances, in whatever order its entries are written', async () => {
    await expect(write(credit, debit)).resolves.toBeDefined();
    await expect(
      write(debit, credit, ['stripe_fees', 'usd', 30, 0], ['stripe_balance', 'usd', 0, 30]),
    ).resolves.toBeDefined();
  });

  it.each<[string, Entry[]]>([
    ['does not balance', [debit, ['sales_revenue', 'eur', 0, 4_899]]],
    ['balances only across currencies', [debit, ['sales_revenue', 'usd', 0, 4_900]]],
    ['has one entry', [debit]],
    ['has no entry', []],
  ])('refuses at commit a movement that %s', async (_name, entries) => {
    const before = await pool.query('select count(*) from payment.ledger_transactions');
    await expect(write(...entries)).rejects.toMatchObject({ code: '23514', constraint: 'ledger_balances' });
    expect((await pool.query('select count(*) from payment.ledger_transactions')).rows).toEqual(before.rows);
  });

  it.each<[string, Entry]>([
    ['on both sides', ['stripe_balance', 'eur', 10, 10]],
    ['on neither side', ['stripe_balance', 'eur', 0, 0]],
    ['below zero', ['stripe_balance', 'eur', -10, 0]],
  ])('refuses an entry %s', async (_name, entry) => {
    await expect(write(entry, entry)).rejects.toMatchObject({
      code: '23514',
      constraint: 'ledger_entries_one_side',
    });
  });

  it('refuses an entry that unbalances a movement of before', async () => {
    const id = await write(debit, credit);
    await expect(inTransaction((client) => add(client, id, [debit], 2))).rejects.toMatchObject({
      constraint: 'ledger_balances',
    });
  });

  it.each([
    'update payment.ledger_entries set debit = debit + 1 where debit > 0',
    'delete from payment.ledger_entries',
    "update payment.ledger_transactions set source_id = source_id || 'x'",
    'delete from payment.ledger_transactions',
    'truncate payment.ledger_entries',
    'truncate payment.ledger_transactions cascade',
  ])('refuses to change what is written: %s', async (statement) => {
    await write(debit, credit);
    await expect(pool.query(statement)).rejects.toMatchObject({
      code: '23001',
      constraint: 'ledger_append_only',
    });
  });

  it('records a source once', async () => {
    const id = await write(debit, credit);
    const again = pool.query(
      `insert into payment.ledger_transactions (id, order_id, kind, source_id, occurred_at)
       values ($1, $2, 'payment', $3, now())`,
      [newId(), orderId, id],
    );
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });
});
