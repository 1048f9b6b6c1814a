import { forgetOldRows } from './retention';
import { EventWorld } from './testing/event-world';

let world: EventWorld;

beforeAll(async () => {
  world = await EventWorld.create();
});
afterEach(() => world.clear());
afterAll(() => world.end());

const day = 86_400_000;

async function namesIn(table: string, column: string): Promise<string[]> {
  const { rows } = await world.administrator.query(
    `select ${column} as name from mailroom.${table} order by 1`,
  );
  return rows.map(({ name }) => name);
}

it('forgets what is done and old, however much of it there is, and keeps what is young, open or dead', async () => {
  const now = world.clock.now().getTime();
  const ago = (days: number) => new Date(now - days * day).toISOString();
  const insertEvents = (table: 'outbox' | 'inbox', column: string, values: string) =>
    world.administrator.query(`
      insert into mailroom.${table} (${table === 'outbox' ? 'id' : 'consumer, event_id'}, type, version, stream, sequence,
        payload, occurred_at, ${column})
      ${values}`);
  await insertEvents(
    'outbox',
    'published_at',
    `select gen_random_uuid(), 'order.placed', 1, state.name, 1, '{}'::jsonb, now(), state.published_at::timestamptz
     from (values ('old', '${ago(91)}'), ('young', '${ago(89)}'), ('unpublished', null)) as state (name, published_at)`,
  );
  await insertEvents(
    'inbox',
    'status, finished_at',
    `select state.name, gen_random_uuid(), 'order.placed', 1, 's', 1, '{}'::jsonb, now(), state.status, state.finished_at::timestamptz
     from (values ('old', 'done', '${ago(91)}'), ('old and discarded', 'discarded', '${ago(91)}'), ('young', 'done', '${ago(89)}'),
       ('dead', 'dead', '${ago(91)}'), ('due', 'due', null)) as state (name, status, finished_at)`,
  );
  await world.administrator.query(`
    insert into mailroom.command_memory (caller, principal, operation, key, input_hash, created_at)
    select 'http', 'person/1', 'POST /', 'old ' || number, '', '${ago(8)}'::timestamptz from generate_series(1, 2500) as number
    union all select 'http', 'person/1', 'POST /', 'young', '', '${ago(6)}'::timestamptz`);

  const { modules } = await world.openProcess();
  const mailroom = modules.find(({ manifest }) => manifest.name === 'mailroom');
  await forgetOldRows(mailroom as NonNullable<typeof mailroom>, world.clock);

  expect(await namesIn('outbox', 'stream')).toEqual(['unpublished', 'young']);
  expect(await namesIn('inbox', 'consumer')).toEqual(['dead', 'due', 'young']);
  expect(await namesIn('command_memory', 'key')).toEqual(['young']);
});
