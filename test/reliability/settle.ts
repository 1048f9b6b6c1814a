import { setTimeout as delay } from 'node:timers/promises';
import { overAll } from './audit/check-events';
import type { Scene } from './audit/scene';
import type { Broker } from './broker';

const patience = 240_000;

/** What is still on its way: events, webhooks, refunds, and charges whose fee is not known. */
const underWay = `
  select kind || ' ' || what from (
    ${overAll((schema) => `select 'outbox' as kind, type as what from ${schema}.outbox where published_at is null`)}
    union all
    ${overAll((schema) => `select 'inbox', consumer from ${schema}.inbox where status = 'due'`)}
    union all select 'webhook', type from payment.sandbox_events where due_at is not null
    union all select 'refund', id::text from payment.refunds where status = 'pending'
    union all select 'fee', id::text from payment.orders where paid_at is not null and charge_id is null
  ) as waiting`;

/** What a broker has delivered and nobody has acknowledged is not among what it counts: rest has to last. */
const restfulLooks = 5;

/** Returns when nothing is under way any more, or when patience has ended; the audit tells what that means. */
export async function settle(
  { keys }: Pick<Scene, 'keys'>,
  broker?: Pick<Broker, 'countWaiting'>,
): Promise<number> {
  const startedAt = performance.now();
  for (let atRest = 0; atRest < (broker ? restfulLooks : 1); ) {
    if (performance.now() - startedAt > patience) break;
    const waiting = (await broker?.countWaiting()) ?? 0;
    atRest = waiting === 0 && (await keys(underWay)).length === 0 ? atRest + 1 : 0;
    await delay(200);
  }
  return performance.now() - startedAt;
}
