import type { JsonValue } from '../errors/domain-error';
import { silentLogger } from '../logging/silent-logger';
import { PostgresBroadcast } from './broadcast';
import { EventWorld, type WorldProcess } from './testing/event-world';

let world: EventWorld;
let here: { process: WorldProcess; broadcast: PostgresBroadcast };
let there: { process: WorldProcess; broadcast: PostgresBroadcast };

beforeAll(async () => {
  world = await EventWorld.create();
});
beforeEach(async () => {
  [here, there] = [await open(), await open()];
});
afterEach(() => world.clear());
afterAll(() => world.end());

async function open() {
  const process = await world.openProcess();
  const broadcast = new PostgresBroadcast({ listener: process.listener, logger: silentLogger });
  await broadcast.start();
  return { process, broadcast };
}

/** What a process hears on a channel until a last word comes. */
function listen(broadcast: PostgresBroadcast, channel: string): Promise<JsonValue[]> {
  const heard: JsonValue[] = [];
  return new Promise((resolve) => {
    const end = broadcast.subscribe(channel, (message) => {
      if (message !== 'end') return void heard.push(message);
      end();
      resolve(heard);
    });
  });
}

it('tells every process, this one included', async () => {
  const heard = Promise.all([
    listen(here.broadcast, 'auth.revoked'),
    listen(there.broadcast, 'auth.revoked'),
  ]);
  const { database } = here.process;
  await here.broadcast.announce(database, 'auth.revoked', { session: 'é' });
  await here.broadcast.announce(database, 'other', 'not for us');
  await here.broadcast.announce(database, 'auth.revoked', 'end');
  expect(await heard).toEqual([[{ session: 'é' }], [{ session: 'é' }]]);
});

it('tells what a unit of work announces when it commits, and nothing of one that is rolled back', async () => {
  const heard = listen(there.broadcast, 'news');
  const { shop, database } = here.process;
  const undone = shop.step(async (tx) => {
    await here.broadcast.announce(tx, 'news', 'undone');
    throw new Error('Undone.');
  });
  await expect(undone).rejects.toThrow('Undone.');
  await shop.step((tx) => here.broadcast.announce(tx, 'news', 'done'));
  await here.broadcast.announce(database, 'news', 'end');
  expect(await heard).toEqual(['done']);
});

it('goes on when one of the listeners fails, and tells nothing to one that has left', async () => {
  const leave = there.broadcast.subscribe('news', () => expect('this').toBe('not called'));
  leave();
  there.broadcast.subscribe('news', () => {
    throw new Error('Not understood.');
  });
  const heard = listen(there.broadcast, 'news');
  await here.broadcast.announce(here.process.database, 'news', 1);
  await here.broadcast.announce(here.process.database, 'news', 'end');
  expect(await heard).toEqual([1]);
});

it('refuses what is too large for a notification, counted in bytes', async () => {
  const { database } = here.process;
  await here.broadcast.announce(database, 'news', 'é'.repeat(3_400));
  await expect(here.broadcast.announce(database, 'news', 'é'.repeat(3_500))).rejects.toThrow(
    '7000 are allowed',
  );
  await expect(here.broadcast.announce(database, 'News!', 1)).rejects.toThrow('not a channel');
});
