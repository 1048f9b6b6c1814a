import { sql } from 'drizzle-orm';
import { platformTable } from '../database/platform-table';
import type { Clock } from '../time/clock';
import { type HostedModule } from './hosted-module';

const day = 86_400_000;
/** Done events are kept this long, for questions and for erasure to reach them. */
const keepEventsFor = 90 * day;
const keepCommandsFor = 7 * day;
const batchSize = 1_000;
/** A run deletes at most this much of a table; the next goes on. */
const mostBatches = 200;

/** Forgets what a module's outbox, inbox and command memory need not keep any longer. Dead letters stay. */
export async function forgetOldRows(module: HostedModule, clock: Clock): Promise<void> {
  const now = clock.now().getTime();
  const schema = module.manifest.name;
  const eventsUntil = new Date(now - keepEventsFor).toISOString();
  const outbox = platformTable(schema, 'outbox');
  await inBatches(() =>
    module.database.execute(sql`
        delete from ${outbox} where id in (
          select id from ${outbox} where published_at < ${eventsUntil} limit ${batchSize})`),
  );
  const inbox = platformTable(schema, 'inbox');
  await inBatches(() =>
    module.database.execute(sql`
        delete from ${inbox} where (consumer, event_id) in (
          select consumer, event_id from ${inbox}
          where status in ('done', 'discarded') and finished_at < ${eventsUntil} limit ${batchSize})`),
  );
  const commandsUntil = new Date(now - keepCommandsFor).toISOString();
  const commands = platformTable(schema, 'command_memory');
  await inBatches(() =>
    module.database.execute(sql`
        delete from ${commands} where (caller, principal, operation, key) in (
          select caller, principal, operation, key from ${commands}
          where created_at < ${commandsUntil} limit ${batchSize})`),
  );
}

async function inBatches(deleteBatch: () => Promise<{ rowCount: number | null }>): Promise<void> {
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const { rowCount } = await deleteBatch();
    if ((rowCount ?? 0) < batchSize) return;
  }
}
