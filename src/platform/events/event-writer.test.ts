import { z } from 'zod';
import { defineEvent } from '../contract/define-event';
import { asPerson, EventWorld, orderPaid, orderPlaced, orderViewed } from './testing/event-world';

let world: EventWorld;

beforeAll(async () => {
  world = await EventWorld.create();
});
afterEach(() => world.clear());
afterAll(() => world.end());

async function outbox(columns: string): Promise<unknown[]> {
  return (await world.administrator.query(`select ${columns} from shop.outbox order by stream, sequence`))
    .rows;
}

it('numbers the events of each stream and names the ones before by their types', async () => {
  const process = await world.openProcess();
  for (const event of [orderPlaced, orderViewed, orderViewed, orderPaid])
    await world.publish(process, event, 'a');
  await world.publish(process, orderPlaced, 'b');
  expect(await outbox('stream, sequence, type, previous_by_type as previous')).toEqual([
    { stream: 'order/a', sequence: '1', type: 'order.placed', previous: {} },
    { stream: 'order/a', sequence: '2', type: 'order.viewed', previous: { 'order.placed.v1': 1 } },
    {
      stream: 'order/a',
      sequence: '3',
      type: 'order.viewed',
      previous: { 'order.placed.v1': 1, 'order.viewed.v1': 2 },
    },
    {
      stream: 'order/a',
      sequence: '4',
      type: 'order.paid',
      previous: { 'order.placed.v1': 1, 'order.viewed.v1': 3 },
    },
    { stream: 'order/b', sequence: '1', type: 'order.placed', previous: {} },
  ]);
});

it('leaves no gap where a unit of work was rolled back', async () => {
  const process = await world.openProcess();
  await world.publish(process, orderPlaced, 'a');
  await process.shop
    .step(async (tx) => {
      await tx.publish(orderPaid, { order: 'a', number: 1 });
      throw new Error('Undone.');
    })
    .catch(() => undefined);
  await world.publish(process, orderPaid, 'a');
  expect(await outbox('sequence')).toEqual([{ sequence: '1' }, { sequence: '2' }]);
});

it('keeps who caused an event, when, and in which request', async () => {
  const process = await world.openProcess();
  const id = '01990000-0000-7000-8000-000000000001';
  await asPerson(id, 'correlation-1', () => world.publish(process, orderPlaced, 'a'));
  expect(await outbox('correlation_id, principal, occurred_at, published_at')).toEqual([
    {
      correlation_id: 'correlation-1',
      principal: { kind: 'person', id, roles: ['learner'], sessionId: id },
      occurred_at: world.clock.now(),
      published_at: null,
    },
  ]);
});

it('refuses an event that the manifest does not declare', async () => {
  const process = await world.openProcess();
  const foreign = defineEvent('parcel.lost', {
    version: 1,
    stream: ({ order }) => order,
    payload: z.object({ order: z.string() }),
  });
  await expect(process.shop.step((tx) => tx.publish(foreign, { order: 'a' }))).rejects.toThrow(
    'shop publishes parcel.lost.v1, which its manifest does not declare',
  );
});

it('refuses a payload that does not fit the event, and nothing of the unit of work stays', async () => {
  const process = await world.openProcess();
  const work = process.shop.step(async (tx) => {
    await tx.publish(orderPlaced, { order: 'a', number: 1 });
    await tx.publish(orderPaid, { order: 'a', number: 1.5 });
  });
  await expect(work).rejects.toThrow(z.ZodError);
  expect(await outbox('id')).toEqual([]);
});
