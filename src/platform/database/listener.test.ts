import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { DatabaseListener } from './listener';

let database: TestDatabase;
let client: Client;
const listeners: DatabaseListener[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterEach(async () => {
  for (const listener of listeners.splice(0)) await listener.close();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function startListener(): Promise<DatabaseListener> {
  const listener = new DatabaseListener({ url: database.url, applicationName: 'listener under test' });
  listeners.push(listener);
  await listener.start();
  return listener;
}

/** Ends the listeners' sessions as an administrator, a failover or a network would. */
async function breakConnections(): Promise<void> {
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'listener under test' and datname = current_database()`,
  );
}

function notify(channel: string, payload: string): Promise<unknown> {
  return client.query('select pg_notify($1, $2)', [channel, payload]);
}

it('hands the payload of a notification to those who listen to its channel', async () => {
  const listener = await startListener();
  const others: string[] = [];
  await listener.listen('other channel', (payload) => others.push(payload));
  const heard = new Promise<string>(
    (resolve) => void listener.listen('news', resolve).then(() => notify('news', 'hello')),
  );
  expect(await heard).toBe('hello');
  expect(others).toEqual([]);
});

it('stops listening when the subscription ends', async () => {
  const listener = await startListener();
  const heard: string[] = [];
  const end = await listener.listen('news', (payload) => heard.push(payload));
  await end();
  await notify('news', 'unheard');
  const fence = new Promise(
    (resolve) => void listener.listen('fence', resolve).then(() => notify('fence', '')),
  );
  await fence;
  expect(heard).toEqual([]);
});

it('listens again after its connection was lost, and tells its subscribers to look', async () => {
  const listener = await startListener();
  const heard = new Promise<string>((resolve) => void listener.listen('news', resolve));
  const reconnected = new Promise<void>((resolve) => listener.onReconnect(resolve));
  await breakConnections();
  await reconnected;
  await notify('news', 'after the break');
  expect(await heard).toBe('after the break');
});

it('gives a lock to one holder, across sessions and within one', async () => {
  const [first, second] = [await startListener(), await startListener()];
  const lock = await first.tryLock('relay');
  expect(lock).toBeDefined();
  expect(await first.tryLock('relay')).toBeUndefined();
  expect(await second.tryLock('relay')).toBeUndefined();
  expect(await second.tryLock('another')).toBeDefined();
  await lock?.release();
  expect(await second.tryLock('relay')).toBeDefined();
});

it('tells the holder of a lock that it went with the connection, and can take it again', async () => {
  const listener = await startListener();
  const lock = await listener.tryLock('relay');
  const lost = new Promise<void>((resolve) => lock?.onLost(resolve));
  const reconnected = new Promise<void>((resolve) => listener.onReconnect(resolve));
  await breakConnections();
  await lost;
  await reconnected;
  expect(await listener.tryLock('relay')).toBeDefined();
});

it('tells at once who asks late about a lock that is lost', async () => {
  const listener = await startListener();
  const lock = await listener.tryLock('relay');
  const reconnected = new Promise<void>((resolve) => listener.onReconnect(resolve));
  await breakConnections();
  await reconnected;
  await new Promise<void>((resolve) => lock?.onLost(resolve));
});

it('lets go of its locks when it is closed, and stays closed', async () => {
  const first = await startListener();
  await first.tryLock('relay');
  await first.close();
  expect(first.isConnected).toBe(false);
  expect(await first.tryLock('relay')).toBeUndefined();
  const second = await startListener();
  // The server notices the end of a session a moment after the session's client.
  let lock = await second.tryLock('relay');
  for (let attempt = 0; !lock && attempt < 100; attempt += 1) lock = await second.tryLock('relay');
  expect(lock).toBeDefined();
});

it('goes on when a handler throws, and reports it', async () => {
  const errors: Error[] = [];
  const listener = new DatabaseListener({
    url: database.url,
    applicationName: 'listener under test',
    onError: (error) => errors.push(error),
  });
  listeners.push(listener);
  await listener.start();
  await listener.listen('news', () => {
    throw new Error('not my day');
  });
  const heard = new Promise<string>(
    (resolve) => void listener.listen('news', resolve).then(() => notify('news', 'on')),
  );
  expect(await heard).toBe('on');
  expect(errors.map(({ message }) => message)).toEqual(['not my day']);
});

it('says so when there is no database to begin with', async () => {
  const listener = new DatabaseListener({
    url: `${database.url}_missing`,
    applicationName: 'listener under test',
  });
  await expect(listener.start()).rejects.toThrow();
});
