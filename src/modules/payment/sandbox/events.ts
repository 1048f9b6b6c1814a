import type Stripe from 'stripe';
import { newIdentifier } from './identifiers';
import type { SandboxContext } from './sandbox-context';
import type { SandboxEvent } from './sandbox-store';

/** The version whose shapes the sandbox speaks: the one that the installed SDK pins. A test compares them. */
export const sandboxApiVersion = '2026-10-28.endive';

/** Writes an event in the transaction of the change that it tells of; it is due at once. */
export async function recordEvent(
  context: SandboxContext,
  type: Stripe.Event.Type,
  object: object,
  previousAttributes?: object,
): Promise<void> {
  const event = {
    id: newIdentifier('event'),
    object: 'event',
    api_version: sandboxApiVersion,
    created: context.now,
    data: { object, ...(previousAttributes && { previous_attributes: previousAttributes }) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: context.cause.requestId, idempotency_key: context.cause.idempotencyKey },
    type,
  };
  await context.transaction.insertEvent({
    id: event.id,
    type,
    created: context.now,
    payload: JSON.stringify(event),
    dueAt: new Date(context.now * 1000),
  });
}

/** The event as the API answers it: as it was sent, but with what is still to be delivered. */
export function presentEvent(event: SandboxEvent): Record<string, unknown> & { id: string } {
  const payload = JSON.parse(event.payload) as Record<string, unknown>;
  return { ...payload, id: event.id, pending_webhooks: event.deliveredAt === null && event.dueAt ? 1 : 0 };
}
