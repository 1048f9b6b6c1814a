import type { z } from 'zod';
import { defineErrors } from '../errors/domain-error';
import { Reply } from '../http/route';
import { JobRunner } from '../jobs/job-runner';
import { silentLogger } from '../logging/silent-logger';
import { deadLetterId } from './dead-letters';
import { OperationsConsole } from './operations-console';
import { operationsRoutes } from './operations-routes';
import {
  EventWorld,
  orderPaid,
  orderPlaced,
  recordEffect,
  recorder,
  type WorldProcess,
} from './testing/event-world';

let world: EventWorld;
let process: WorldProcess;
let console: OperationsConsole;
let isStrict: boolean;
const logged: unknown[] = [];

const errors = defineErrors({ refused: { code: 'mailroom.refused', status: 409, message: 'Refused.' } });

beforeAll(async () => {
  world = await EventWorld.create();
});
beforeEach(async () => {
  isStrict = true;
  logged.length = 0;
  process = await world.startProcess({
    consumers: {
      'mailroom.strict': {
        handle: async (tx, event) => {
          if (isStrict && event.type === 'order.placed') throw errors.refused({ facts: { open: 'door' } });
          await recordEffect(tx, 'strict', event);
        },
      },
      'mailroom.send': recorder('send'),
    },
  });
  const { clock } = world;
  const logger = { ...silentLogger, info: (...line: unknown[]) => void logged.push(line) };
  const jobs = new JobRunner({ modules: process.modules, clock, logger, random: Math.random });
  console = new OperationsConsole({ modules: process.modules, engine: process.engine, jobs, clock, logger });
});
afterEach(() => world.clear());
afterAll(() => world.end());

/** Calls a route as the server does, and checks that its answer is what it declares. */
async function call(method: string, path: string, request: object = {}): Promise<unknown> {
  const route = operationsRoutes.find((one) => one.method === method && one.path === path);
  if (!route) throw new Error(`${method} ${path} is not a route.`);
  const answer = (route.answer as (useCase: unknown, request: unknown) => unknown)(console, request);
  const settled = await answer;
  const body = settled instanceof Reply ? settled.body : settled;
  const status = settled instanceof Reply ? settled.status : Number(Object.keys(route.answers)[0]);
  return (route.answers[status] as z.ZodType).parse(JSON.parse(JSON.stringify(body)));
}

async function publishAndSettle(): Promise<void> {
  await world.publish(process, orderPlaced, 'a', 1);
  await world.publish(process, orderPaid, 'a', 2);
  await world.publish(process, orderPlaced, 'b', 3);
  await process.engine.settle();
}

it('lists dead letters, newest first, page by page, with what they hold back', async () => {
  await publishAndSettle();
  world.clock.advance({ minutes: 1 });
  await world.publish(process, orderPlaced, 'c', 4);
  await process.engine.settle();
  const first = await console.listDeadLetters({ limit: 1 });
  const rest = await console.listDeadLetters({ limit: 2, cursor: first.nextCursor ?? '' });
  expect([first.items.map(({ stream }) => stream), rest.items.length, rest.nextCursor]).toEqual([
    ['order/c'],
    2,
    null,
  ]);
  expect([...first.items, ...rest.items].find(({ stream }) => stream === 'order/a')).toMatchObject({
    module: 'mailroom',
    consumer: 'mailroom.strict',
    type: 'order.placed',
    payload: { order: 'a', number: 1 },
    attempts: 1,
    error: 'mailroom.refused: Refused. {"open":"door"}',
    heldBack: 1,
  });
});

it('refuses a cursor that is not one of the list', async () => {
  await expect(console.listDeadLetters({ limit: 1, cursor: 'bm8' })).rejects.toMatchObject({
    code: 'request.invalid_cursor',
  });
});

it('replays a dead letter, then what waited behind it, and says who did it', async () => {
  await publishAndSettle();
  isStrict = false;
  // All its tries are used up.
  await world.administrator.query(`update mailroom.inbox set attempts = 12 where status = 'dead'`);
  const letters = (await console.listDeadLetters({ limit: 10 })).items;
  const id = letters.find(({ stream }) => stream === 'order/a')?.id ?? '';
  await console.replay(id);
  await console.replay(id);
  await process.engine.settle();
  const strict = (await world.effects()).filter(({ consumer }) => consumer === 'strict');
  expect(strict.map(({ stream, sequence }) => `${stream} ${sequence}`)).toEqual(['order/a 1', 'order/a 2']);
  expect((await console.listDeadLetters({ limit: 10 })).items).toHaveLength(1);
  expect(logged).toEqual([
    [
      'A dead letter was replayed.',
      expect.objectContaining({ consumer: 'mailroom.strict', by: 'anonymous' }),
    ],
  ]);
});

it('discards a dead letter with a reason, and the stream goes on without it', async () => {
  await publishAndSettle();
  const letters = (await console.listDeadLetters({ limit: 10 })).items;
  const id = letters.find(({ stream }) => stream === 'order/a')?.id ?? '';
  await console.discard(id, 'A test order.');
  await process.engine.settle();
  const strict = (await world.effects()).filter(({ consumer }) => consumer === 'strict');
  expect(strict.map(({ stream, sequence }) => `${stream} ${sequence}`)).toEqual(['order/a 2']);
  const { rows } = await world.administrator.query(
    `select discard_reason from mailroom.inbox where status = 'discarded'`,
  );
  expect(rows).toEqual([{ discard_reason: 'A test order.' }]);
  await expect(console.replay(id)).rejects.toMatchObject({ code: 'dead_letter.settled' });
});

it.each([
  ['an id of another make', 'what'],
  ['an unknown module', deadLetterId('kitchen.cook', '01990000-0000-7000-8000-000000000001')],
  ['an unknown event', deadLetterId('mailroom.send', '01990000-0000-7000-8000-000000000001')],
])('says that there is no dead letter for %s', async (_, id) => {
  await expect(console.replay(id)).rejects.toMatchObject({ code: 'dead_letter.not_found' });
  await expect(console.discard(id, 'No.')).rejects.toMatchObject({ code: 'dead_letter.not_found' });
});

it('shows how events flow', async () => {
  await publishAndSettle();
  await process.engine.stop();
  world.clock.advance({ seconds: 30 });
  await world.publish(process, orderPaid, 'd');
  world.clock.advance({ seconds: 12 });
  expect(await call('get', '/ops/events')).toEqual({
    items: [
      { module: 'shop', unpublished: 1, oldestUnpublishedSeconds: 12, consumers: [] },
      {
        module: 'mailroom',
        unpublished: 0,
        oldestUnpublishedSeconds: null,
        consumers: [
          { consumer: 'mailroom.send', due: 0, dead: 0, oldestDueSeconds: null },
          { consumer: 'mailroom.strict', due: 1, dead: 2, oldestDueSeconds: 42 },
        ],
      },
    ],
  });
});

it('shows the modules and their jobs', async () => {
  expect(await call('get', '/ops/modules')).toMatchObject({
    items: [
      { name: 'shop', hosted: 'here', health: 'up', emits: ['order.placed', 'order.paid', 'order.viewed'] },
      { name: 'mailroom', consumers: [{ name: 'mailroom.strict' }, { name: 'mailroom.send' }] },
    ],
  });
  expect(await call('get', '/ops/jobs')).toMatchObject({
    items: [{ name: 'shop.forget-old-rows', runs: 0 }, { name: 'mailroom.forget-old-rows' }],
  });
});

it('answers replay, discard and the list as the routes declare', async () => {
  await publishAndSettle();
  const { items } = (await call('get', '/ops/dead-letters', { query: { limit: 20 } })) as {
    items: { id: string }[];
  };
  const [first, second] = items.map(({ id }) => ({ deadLetterId: id }));
  expect(await call('post', '/ops/dead-letters/:deadLetterId/replay', { params: first })).toEqual({
    status: 'due',
  });
  const discard = { params: second, body: { reason: 'Not needed.' } };
  expect(await call('post', '/ops/dead-letters/:deadLetterId/discard', discard)).toEqual({
    status: 'discarded',
  });
});
