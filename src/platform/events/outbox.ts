import { sql } from 'drizzle-orm';
import type { Principal } from '../auth/principal';
import { platformTable } from '../database/platform-table';
import type { Database } from '../database/tokens';
import type { JsonValue } from '../errors/domain-error';
import type { EventEnvelope } from './event-envelope';
import { arrayOf, withoutWaitingForDisk } from './hosted-module';

export type UnpublishedEvent = EventEnvelope & {
  /** How often it was handed over without a confirmation. */
  readonly attempts: number;
};

/** The events of a module that are still to be published. */
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly schema: string,
  ) {}

  /**
   * The first unpublished event of each stream, as far as it is due at `now`.
   *
   * Looks for what is not yet published, never for what comes after a position: positions commit out of order, and a
   * cursor would lose those that commit late. `after` only rotates through the streams, so that none starves.
   */
  async findHeads(options: { now: Date; after: string; limit: number }): Promise<UnpublishedEvent[]> {
    const { now, after, limit } = options;
    // Jumps from stream to stream through the index: what waits behind a head costs nothing.
    const { rows } = await this.database.execute<OutboxRow>(sql`
      with recursive head as (
        (select * from ${this.table} where published_at is null and stream > ${after} order by stream, sequence limit 1)
        union all
        select next.* from head, lateral (
          select * from ${this.table} where published_at is null and stream > head.stream
          order by stream, sequence limit 1
        ) as next
      )
      select id, type, version, stream, sequence, previous_by_type, payload, occurred_at, correlation_id, principal,
        attempts
      from head where available_at <= ${now.toISOString()} limit ${limit}`);
    return rows.map(toEvent);
  }

  /** Should the server crash and forget it, they are sent again. */
  async markPublished(eventIds: readonly string[], now: Date): Promise<void> {
    await this.database.execute(sql`
      with setting as materialized (${withoutWaitingForDisk})
      update ${this.table} set published_at = ${now.toISOString()} from setting
      where id = any(${arrayOf(eventIds, 'uuid')}) and published_at is null`);
  }

  /** Notes that an event was handed over in vain, and when to do it again. */
  async postpone(eventId: string, until: Date): Promise<void> {
    await this.database.execute(sql`
      update ${this.table} set attempts = attempts + 1, available_at = ${until.toISOString()}
      where id = ${eventId} and published_at is null`);
  }

  private get table() {
    return platformTable(this.schema, 'outbox');
  }
}

type OutboxRow = {
  id: string;
  type: string;
  version: number;
  stream: string;
  sequence: string;
  previous_by_type: { [type: string]: number };
  payload: JsonValue;
  occurred_at: string;
  correlation_id: string | null;
  principal: Principal | null;
  attempts: number;
};

function toEvent(row: OutboxRow): UnpublishedEvent {
  return {
    id: row.id,
    type: row.type,
    version: row.version,
    stream: row.stream,
    sequence: Number(row.sequence),
    previousByType: row.previous_by_type,
    payload: row.payload,
    occurredAt: new Date(row.occurred_at),
    correlationId: row.correlation_id,
    principal: row.principal,
    attempts: row.attempts,
  };
}
