import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Principal } from '../auth/principal';
import { platformTable } from '../database/platform-table';
import type { Database, Transaction } from '../database/tokens';
import type { JsonValue } from '../errors/domain-error';
import type { EventEnvelope } from './event-envelope';
import { arrayOf, withoutWaitingForDisk } from './hosted-module';

export interface Subscription {
  readonly consumer: string;
  readonly type: string;
  readonly version: number;
}

/** An event that one worker may handle for one consumer, until its lease runs out. */
export interface ClaimedEvent {
  readonly consumer: string;
  readonly eventId: string;
  /** Fences: what was claimed again since has another one. */
  readonly leaseToken: string;
  /** This attempt included. */
  readonly attempts: number;
  readonly type: string;
  readonly version: number;
  readonly stream: string;
  readonly sequence: number;
  readonly payload: JsonValue;
  readonly occurredAt: Date;
  readonly correlationId: string | null;
  readonly principal: Principal | null;
}

/** What has arrived for the consumers of a module, and what became of it. */
export class Inbox {
  constructor(
    private readonly database: Database,
    private readonly schema: string,
  ) {}

  /** Takes in events for each consumer that subscribes to them, in one statement. What is there already stays as it is. */
  async receive(
    events: readonly EventEnvelope[],
    subscriptions: readonly Subscription[],
    now: Date,
  ): Promise<void> {
    const instant = now.toISOString();
    await this.database.execute(sql`
      insert into ${this.table} (consumer, event_id, type, version, stream, sequence, payload, occurred_at,
        correlation_id, principal, received_at, available_at)
      select subscription.consumer, event.id, event.type, event.version, event.stream, event.sequence,
        coalesce(event.payload, 'null'), event."occurredAt", event."correlationId", event.principal,
        ${instant}::timestamptz, ${instant}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as event (id uuid, type text, version integer,
        stream text, sequence bigint, payload jsonb, "occurredAt" timestamptz, "correlationId" text, principal jsonb)
      join jsonb_to_recordset(${JSON.stringify(subscriptions)}::jsonb)
        as subscription (consumer text, type text, version integer) using (type, version)
      order by event.id, subscription.consumer
      on conflict do nothing`);
  }

  /** The ids, of these, of events that are there for one of the consumers. */
  async findStored(ids: readonly string[], consumers: readonly string[]): Promise<string[]> {
    const { rows } = await this.database.execute<{ event_id: string }>(sql`
      select distinct event_id from ${this.table}
      where consumer = any(${arrayOf(consumers, 'text')}) and event_id = any(${arrayOf(ids, 'uuid')})`);
    return rows.map((row) => row.event_id);
  }

  /**
   * Claims the event that has waited longest for one of the consumers, and counts the attempt. An event whose stream has an
   * earlier one for the same consumer that is not done (due, leased or a dead letter) has to wait for that.
   *
   * @param leases how long each consumer may be silent, in milliseconds.
   */
  async claim(leases: ReadonlyMap<string, number>, now: Date): Promise<ClaimedEvent | undefined> {
    const instant = sql`${now.toISOString()}::timestamptz`;
    const candidates = [...leases].map(([consumer, milliseconds]) => ({ consumer, milliseconds }));
    // A losing race costs nothing but a look at the next row: rows that others hold are skipped. A claim that the server
    // forgets in a crash of its own is one that the fence does not let through.
    const { rows } = await this.database.execute<InboxRow>(sql`
      with setting as materialized (${withoutWaitingForDisk}), candidate as (
        select due.consumer, due.event_id, lease.milliseconds
        from jsonb_to_recordset(${JSON.stringify(candidates)}::jsonb) as lease (consumer text, milliseconds integer),
        lateral (
          select consumer, event_id from ${this.table} as event
          where consumer = lease.consumer and status = 'due' and available_at <= ${instant}
            and (lease_until is null or lease_until <= ${instant})
            and not exists (
              select from ${this.table} as earlier
              where earlier.consumer = event.consumer and earlier.stream = event.stream
                and earlier.sequence < event.sequence and earlier.status in ('due', 'dead'))
          order by available_at limit 1
          for update skip locked
        ) as due
        limit 1
      )
      update ${this.table} as event
      set attempts = attempts + 1, lease_token = ${randomUUID()},
        lease_until = ${instant} + candidate.milliseconds * interval '1 millisecond'
      from candidate, setting
      where event.consumer = candidate.consumer and event.event_id = candidate.event_id
      returning event.consumer, event.event_id, lease_token, attempts, type, version, stream, sequence, payload,
        occurred_at, correlation_id, principal`);
    return rows[0] && toClaimedEvent(rows[0]);
  }

  /** Keeps a claim for longer. False when it is not ours any more. */
  async renew(claim: ClaimedEvent, until: Date): Promise<boolean> {
    const { rowCount } = await this.database.execute(sql`
      update ${this.table} set lease_until = ${until.toISOString()} where ${this.isStillOurs(claim)}`);
    return rowCount === 1;
  }

  /**
   * Locks the row and marks it done, in the transaction of the effects, before them: while that is open nobody else can
   * claim the event, however long ago the lease ran out.
   *
   * @returns the session's process id on the server, or undefined when the claim is not ours any more.
   */
  async finish(tx: Transaction, claim: ClaimedEvent, now: Date): Promise<number | undefined> {
    const { rows } = await tx.execute<{ session: number }>(sql`
      update ${this.table} set status = 'done', finished_at = ${now.toISOString()}, lease_token = null,
        lease_until = null, error = null
      where ${this.isStillOurs(claim)}
      returning pg_backend_pid() as session`);
    return rows[0]?.session;
  }

  /** Gives up for now: the event is due again at `until`. */
  async retryAt(claim: ClaimedEvent, until: Date, error: string): Promise<void> {
    await this.database.execute(sql`
      update ${this.table} set available_at = ${until.toISOString()}, error = ${error}, lease_token = null,
        lease_until = null
      where ${this.isStillOurs(claim)}`);
  }

  /** Gives up for good, until someone replays or discards it. */
  async bury(claim: ClaimedEvent, now: Date, error: string): Promise<void> {
    await this.database.execute(sql`
      update ${this.table} set status = 'dead', finished_at = ${now.toISOString()}, error = ${error},
        lease_token = null, lease_until = null
      where ${this.isStillOurs(claim)}`);
  }

  /** Ends a session of ours on the server, whose transaction is rolled back; returns when it is gone, or after a second. */
  async endSession(session: number): Promise<void> {
    await this.database.execute(sql`select pg_terminate_backend(${session}::integer, 1000)`);
  }

  private isStillOurs(claim: ClaimedEvent) {
    return sql`consumer = ${claim.consumer} and event_id = ${claim.eventId}
      and lease_token = ${claim.leaseToken} and status = 'due'`;
  }

  private get table() {
    return platformTable(this.schema, 'inbox');
  }
}

/** An event that waits in an inbox and is not held back by an earlier one of its stream: a part of a query on `event`. */
export function isHeadOfStream(schema: string, consumers: readonly string[]) {
  const inbox = platformTable(schema, 'inbox');
  return sql`event.status = 'due' and event.consumer = any(${arrayOf(consumers, 'text')})
    and not exists (
      select from ${inbox} as earlier
      where earlier.consumer = event.consumer and earlier.stream = event.stream
        and earlier.sequence < event.sequence and earlier.status in ('due', 'dead'))`;
}

type InboxRow = {
  consumer: string;
  event_id: string;
  lease_token: string;
  attempts: number;
  type: string;
  version: number;
  stream: string;
  sequence: string;
  payload: JsonValue;
  occurred_at: string;
  correlation_id: string | null;
  principal: Principal | null;
};

function toClaimedEvent(row: InboxRow): ClaimedEvent {
  return {
    consumer: row.consumer,
    eventId: row.event_id,
    leaseToken: row.lease_token,
    attempts: row.attempts,
    type: row.type,
    version: row.version,
    stream: row.stream,
    sequence: Number(row.sequence),
    payload: row.payload,
    occurredAt: new Date(row.occurred_at),
    correlationId: row.correlation_id,
    principal: row.principal,
  };
}
