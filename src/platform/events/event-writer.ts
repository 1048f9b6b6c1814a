import { sql } from 'drizzle-orm';
import { currentContext } from '../context/call-context';
import type { EventDefinition } from '../contract/define-event';
import { platformTable } from '../database/platform-table';
import type { Database, Transaction } from '../database/tokens';
import type { EventWriter } from '../database/unit-of-work';
import { newId } from '../identifiers/identifier';
import type { Clock } from '../time/clock';
import { typeAndVersion } from './event-envelope';

/** Relays listen on this channel of their database; the payload is the schema whose outbox has something new. */
export const outboxChannel = 'stoa_outbox';

/**
 * Writes events into a module's outbox, in the transaction that caused them (G1).
 *
 * The row of the stream is locked until that transaction ends, so that the numbers of a stream are in commit order and
 * without gaps: whoever sees an event sees all before it.
 */
export class OutboxWriter implements EventWriter {
  private readonly emits: ReadonlySet<EventDefinition>;

  constructor(
    private readonly options: {
      readonly schema: string;
      readonly emits: readonly EventDefinition[];
      readonly clock: Clock;
    },
  ) {
    this.emits = new Set(options.emits);
  }

  /** @throws ZodError for a payload that does not fit the event, Error for an event that the manifest does not declare. */
  async write(transaction: Database | Transaction, event: EventDefinition, payload: unknown): Promise<void> {
    const { schema, clock } = this.options;
    if (!this.emits.has(event)) {
      throw new Error(
        `${schema} publishes ${typeAndVersion(event)}, which its manifest does not declare: add it to "emits".`,
      );
    }
    const parsed = event.payload.parse(payload);
    const { correlationId, principal } = currentContext();
    const now = clock.now().toISOString();
    const type = typeAndVersion(event);
    // Due at once, whatever the clocks of other processes say. The database sends equal notifications of a transaction once, and when it commits.
    await transaction.execute(sql`
      with position as (
        insert into ${platformTable(schema, 'streams')} as stream (stream, last_sequence, last_by_type)
        values (${event.stream(parsed)}, 1, jsonb_build_object(${type}::text, 1))
        on conflict (stream) do update set
          last_sequence = stream.last_sequence + 1,
          previous_by_type = stream.last_by_type,
          last_by_type = stream.last_by_type || jsonb_build_object(${type}::text, stream.last_sequence + 1)
        returning stream, last_sequence, previous_by_type
      )
      insert into ${platformTable(schema, 'outbox')}
        (id, type, version, stream, sequence, previous_by_type, payload, occurred_at, correlation_id, principal, available_at)
      select ${newId()}::uuid, ${event.type}::text, ${event.version}::integer, stream, last_sequence, previous_by_type,
        ${JSON.stringify(parsed)}::jsonb, ${now}::timestamptz, ${correlationId === 'none' ? null : correlationId}::text,
        ${JSON.stringify(principal)}::jsonb, 'epoch'
      from position
      returning pg_notify(${outboxChannel}::text, ${schema}::text)`);
  }
}
