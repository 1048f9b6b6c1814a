import { z } from 'zod';
import type { Principal } from '../../auth/principal';
import type { JsonValue } from '../../errors/domain-error';
import type { EventEnvelope } from '../event-envelope';

const envelope = z.object({
  id: z.uuid(),
  type: z.string().min(1),
  version: z.int().positive(),
  stream: z.string().min(1),
  sequence: z.int().positive(),
  previousByType: z.record(z.string(), z.int()),
  payload: z.json(),
  occurredAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  correlationId: z.string().nullable(),
  principal: z.looseObject({ kind: z.string() }).nullable(),
});

/** An event as the broker carries it: JSON in UTF-8. */
export function writeEvent(event: EventEnvelope): Buffer {
  return Buffer.from(JSON.stringify(event));
}

/** @throws Error where the bytes are not an event that `writeEvent` could have written. */
export function readEvent(bytes: Buffer): EventEnvelope {
  const read = envelope.parse(JSON.parse(bytes.toString('utf8')));
  // Whoever may publish to the broker is one of our own processes; the shape of a principal is checked where it is used.
  return { ...read, payload: read.payload as JsonValue, principal: read.principal as Principal | null };
}
