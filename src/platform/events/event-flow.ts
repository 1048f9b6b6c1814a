import { sql } from 'drizzle-orm';
import { platformTable } from '../database/platform-table';
import type { Clock } from '../time/clock';
import { type HostedModule } from './hosted-module';

export interface ConsumerFlow {
  readonly consumer: string;
  readonly due: number;
  readonly dead: number;
  /** How long the oldest due event has waited; null where none does. */
  readonly oldestDueSeconds: number | null;
}

export interface ModuleFlow {
  readonly module: string;
  readonly unpublished: number;
  readonly oldestUnpublishedSeconds: number | null;
  readonly consumers: readonly ConsumerFlow[];
}

/** How events flow through the modules of this process: what waits, since when, and what was given up. */
export async function observeEventFlow(
  modules: readonly HostedModule[],
  clock: Clock,
): Promise<readonly ModuleFlow[]> {
  return Promise.all(modules.map((module) => observeModule(module, clock)));
}

async function observeModule({ manifest, database }: HostedModule, clock: Clock): Promise<ModuleFlow> {
  const now = clock.now();
  const [outbox, inbox] = await Promise.all([
    database.execute<{ unpublished: number; oldest: string | null }>(sql`
      select count(*)::integer as unpublished, min(occurred_at) as oldest
      from ${platformTable(manifest.name, 'outbox')} where published_at is null`),
    database.execute<{ consumer: string; due: number; dead: number; oldest: string | null }>(sql`
      select consumer, count(*) filter (where status = 'due')::integer as due,
        count(*) filter (where status = 'dead')::integer as dead,
        min(received_at) filter (where status = 'due') as oldest
      from ${platformTable(manifest.name, 'inbox')} where status in ('due', 'dead') group by consumer`),
  ]);
  const waiting = new Map(inbox.rows.map((row) => [row.consumer, row]));
  // Those without a declaration are left from before a consumer was renamed: nobody handles them.
  const names = new Set([...manifest.consumes.map(({ name }) => name), ...waiting.keys()]);
  return {
    module: manifest.name,
    unpublished: outbox.rows[0]?.unpublished ?? 0,
    oldestUnpublishedSeconds: secondsSince(outbox.rows[0]?.oldest, now),
    consumers: [...names].sort().map((consumer) => ({
      consumer,
      due: waiting.get(consumer)?.due ?? 0,
      dead: waiting.get(consumer)?.dead ?? 0,
      oldestDueSeconds: secondsSince(waiting.get(consumer)?.oldest, now),
    })),
  };
}

function secondsSince(instant: string | null | undefined, now: Date): number | null {
  if (!instant) return null;
  return Math.max(0, Math.round((now.getTime() - new Date(instant).getTime()) / 1_000));
}
