import { modules } from '../../../src/modules/index';
import { typeAndVersion } from '../../../src/platform/events/event-envelope';
import { type Fault, type Finding, none, same } from './compare';
import type { Scene } from './scene';

/** Every event reached every consumer that its manifest declares, once, in the order of its stream (G1 to G4). */
export async function checkEvents(scene: Scene): Promise<Finding[]> {
  return [
    ...(await checkOutboxes(scene)),
    await checkDeliveries(scene),
    await checkDead(scene),
    await checkOrder(scene),
  ];
}

const schemas = modules.map(({ name }) => name);

/** One query over the same table of every module. */
export function overAll(select: (schema: string, name: string) => string): string {
  return schemas.map((name) => select(`"${name}"`, name)).join(' union all ');
}

async function checkOutboxes({ keys, rows }: Scene): Promise<Finding[]> {
  const [{ count }] = (await rows(
    `select sum(count)::integer as count from (${overAll((schema) => `select count(*) from ${schema}.outbox`)}) as counts`,
  )) as [{ count: number }];
  return [
    none(
      'events that were published',
      count,
      'stuck',
      await keys(
        overAll((schema) => `select type || ' ' || id from ${schema}.outbox where published_at is null`),
      ),
    ),
    none(
      'streams without a gap',
      (await keys(overAll((schema) => `select stream from ${schema}.streams`))).length,
      'lost',
      await keys(
        overAll(
          (
            schema,
          ) => `select stream.stream || ' (' || stream.last_sequence || ')' from ${schema}.streams as stream
            left join ${schema}.outbox as event on event.stream = stream.stream
            group by stream.stream, stream.last_sequence
            having count(event.id) <> stream.last_sequence or max(event.sequence) <> stream.last_sequence`,
        ),
      ),
    ),
  ];
}

async function checkDeliveries({ keys, rows }: Scene): Promise<Finding> {
  const consumersOf = new Map<string, string[]>();
  for (const { consumes } of modules)
    for (const { name, events } of consumes)
      for (const event of events)
        consumersOf.set(typeAndVersion(event), [...(consumersOf.get(typeAndVersion(event)) ?? []), name]);
  const published = await rows(overAll((schema) => `select id, type, version from ${schema}.outbox`));
  return same(
    'events done by each of their consumers',
    published.flatMap(({ id, type, version }) =>
      (consumersOf.get(typeAndVersion({ type, version })) ?? []).map(
        (consumer) => `${consumer} ${type} ${id}`,
      ),
    ),
    await keys(
      overAll(
        (schema) =>
          `select concat_ws(' ', consumer, type, event_id) from ${schema}.inbox where status = 'done'`,
      ),
    ),
  );
}

async function checkDead({ keys }: Scene): Promise<Finding> {
  const open = await keys(
    overAll(
      (
        schema,
      ) => `select concat_ws(' ', status, consumer, type, event_id, 'after', attempts, 'attempts:', error)
        from ${schema}.inbox where status <> 'done'`,
    ),
  );
  const all = await keys(overAll((schema) => `select consumer from ${schema}.inbox`));
  return none('events that wait for nobody', all.length, 'stuck', open);
}

async function checkOrder({ rows }: Scene): Promise<Finding> {
  const neighbours = await rows(
    overAll(
      (schema) => `select consumer, stream, sequence, finished_at, lag(finished_at) over (
          partition by consumer, stream order by sequence) as before
        from ${schema}.inbox where status = 'done'`,
    ),
  );
  const followers = neighbours.filter(({ before }) => before !== null);
  const faults = followers
    .filter(({ before, finished_at }) => before > finished_at)
    .map(
      ({ consumer, stream, sequence }): Fault => ({
        kind: 'reordered',
        what: `${consumer} had done ${stream} ${sequence} before the one before it`,
      }),
    );
  return { name: 'events in the order of their stream', count: followers.length, faults };
}
