import { setTimeout as delay } from 'node:timers/promises';
import { overAll } from './audit/check-events';
import type { Scene } from './audit/scene';

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

/** Returns when nothing is under way any more, or when patience has ended; the audit tells what that means. */
export async function settle({ keys }: Pick<Scene, 'keys'>): Promise<number> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < patience) {
    if ((await keys(underWay)).length === 0) break;
    await delay(200);
  }
  return performance.now() - startedAt;
}
