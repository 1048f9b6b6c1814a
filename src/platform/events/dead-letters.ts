import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { describePrincipal } from '../auth/principal';
import { currentPrincipal } from '../context/call-context';
import { platformTable } from '../database/platform-table';
import type { JsonValue } from '../errors/domain-error';
import { decodeCursor, encodeCursor } from '../http/cursors';
import type { Logger } from '../logging/logger';
import type { Clock } from '../time/clock';
import { type HostedModule } from './hosted-module';
import { operationsErrors } from './operations-errors';

export interface DeadLetter {
  readonly id: string;
  readonly module: string;
  readonly consumer: string;
  readonly eventId: string;
  readonly type: string;
  readonly version: number;
  readonly stream: string;
  readonly sequence: number;
  readonly payload: JsonValue;
  readonly attempts: number;
  readonly error: string;
  readonly occurredAt: string;
  readonly diedAt: string;
  readonly correlationId: string | null;
  /** Later events of the stream that wait for this one. */
  readonly heldBack: number;
}

export interface DeadLetterPage {
  readonly items: readonly DeadLetter[];
  readonly nextCursor: string | null;
}

/** The events that consumers of this process's modules gave up, and what may be done about them. */
export class DeadLetters {
  constructor(
    private readonly options: {
      readonly modules: readonly HostedModule[];
      readonly clock: Clock;
      readonly logger: Logger;
      /** Told that events of a module may be due again. */
      readonly onReleased: (module: string) => void;
    },
  ) {}

  /** Newest first. */
  async list({ limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<DeadLetterPage> {
    const before = decodeCursor(Position, cursor);
    const pages = await Promise.all(
      this.options.modules.map((module) => findDeadLetters(module, { limit: limit + 1, before })),
    );
    const letters = pages.flat().sort(newestFirst);
    const items = letters.slice(0, limit);
    const last = items.at(-1);
    const hasMore = letters.length > limit && last !== undefined;
    return { items, nextCursor: hasMore ? encodeCursor(positionOf(last)) : null };
  }

  /** Makes the event due again, with all its tries ahead of it. Again for one that was replayed is harmless. */
  async replay(id: string): Promise<void> {
    const { module, consumer, eventId } = this.find(id);
    const now = this.options.clock.now().toISOString();
    const { rowCount } = await module.database.execute(sql`
      update ${inboxOf(module)} set status = 'due', attempts = 0, available_at = ${now}, finished_at = null
      where consumer = ${consumer} and event_id = ${eventId} and status = 'dead'`);
    if (rowCount === 0) return this.refuseUnless(module, { consumer, eventId }, ['due', 'done']);
    this.log('A dead letter was replayed.', { consumer, eventId });
    this.options.onReleased(module.manifest.name);
  }

  /** Gives the event up for this consumer for good; what waited behind it goes on. */
  async discard(id: string, reason: string): Promise<void> {
    const { module, consumer, eventId } = this.find(id);
    const now = this.options.clock.now().toISOString();
    const { rowCount } = await module.database.execute(sql`
      update ${inboxOf(module)} set status = 'discarded', discard_reason = ${reason}, finished_at = ${now}
      where consumer = ${consumer} and event_id = ${eventId} and status = 'dead'`);
    if (rowCount === 0) return this.refuseUnless(module, { consumer, eventId }, ['discarded']);
    this.log('A dead letter was discarded.', { consumer, eventId, reason });
    this.options.onReleased(module.manifest.name);
  }

  private find(id: string): { module: HostedModule; consumer: string; eventId: string } {
    const parts = readId(id);
    // A consumer's name begins with its module's, also where the module does not declare it any more.
    const module = this.options.modules.find(({ manifest }) =>
      parts?.consumer.startsWith(`${manifest.name}.`),
    );
    if (!parts || !module) throw operationsErrors.deadLetterNotFound();
    return { module, ...parts };
  }

  private async refuseUnless(
    module: HostedModule,
    { consumer, eventId }: { consumer: string; eventId: string },
    harmless: readonly string[],
  ): Promise<void> {
    const { rows } = await module.database.execute<{ status: string }>(sql`
      select status from ${inboxOf(module)} where consumer = ${consumer} and event_id = ${eventId}`);
    const status = rows[0]?.status;
    if (status === undefined) throw operationsErrors.deadLetterNotFound();
    if (!harmless.includes(status)) throw operationsErrors.deadLetterSettled({ facts: { status } });
  }

  private log(message: string, fields: Record<string, unknown>): void {
    this.options.logger.info(message, { ...fields, by: describePrincipal(currentPrincipal()) });
  }
}

/** A dead letter's id in addresses. */
export function deadLetterId(consumer: string, eventId: string): string {
  return Buffer.from(`${consumer}:${eventId}`).toString('base64url');
}

const IdParts = z.tuple([z.string().min(1).max(200), z.uuid()]);

function readId(id: string): { consumer: string; eventId: string } | undefined {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.lastIndexOf(':');
  const parts = IdParts.safeParse([text.slice(0, Math.max(0, colon)), text.slice(colon + 1)]);
  return parts.success ? { consumer: parts.data[0], eventId: parts.data[1] } : undefined;
}

/** The place in the list of the last letter of a page. */
const Position = z.tuple([z.iso.datetime(), z.string().max(200), z.uuid()]);
type Position = z.infer<typeof Position>;

function positionOf({ diedAt, consumer, eventId }: DeadLetter): Position {
  return [diedAt, consumer, eventId];
}

function newestFirst(left: DeadLetter, right: DeadLetter): number {
  const [before, after] = [positionOf(left), positionOf(right)];
  const difference = before.findIndex((part, index) => part !== after[index]);
  return difference === -1 ? 0 : (before[difference] ?? '') < (after[difference] ?? '') ? 1 : -1;
}

async function findDeadLetters(
  module: HostedModule,
  { limit, before }: { limit: number; before: Position | undefined },
): Promise<DeadLetter[]> {
  // The collation of the comparison is that of the merge above, whatever the database's is.
  const isOlder = before
    ? sql`and (finished_at, consumer collate "C", event_id) < (${before[0]}::timestamptz, ${before[1]}, ${before[2]}::uuid)`
    : sql``;
  const { rows } = await module.database.execute<DeadLetterRow>(sql`
    select consumer, event_id, type, version, stream, sequence, payload, attempts, error, occurred_at, finished_at,
      correlation_id, (
        select count(*)::integer from ${inboxOf(module)} as later
        where later.consumer = letter.consumer and later.stream = letter.stream
          and later.sequence > letter.sequence and later.status in ('due', 'dead')) as held_back
    from ${inboxOf(module)} as letter
    where status = 'dead' ${isOlder}
    order by finished_at desc, consumer collate "C" desc, event_id desc limit ${limit}`);
  return rows.map((row) => ({
    id: deadLetterId(row.consumer, row.event_id),
    module: module.manifest.name,
    consumer: row.consumer,
    eventId: row.event_id,
    type: row.type,
    version: row.version,
    stream: row.stream,
    sequence: Number(row.sequence),
    payload: row.payload,
    attempts: row.attempts,
    error: row.error ?? '',
    occurredAt: new Date(row.occurred_at).toISOString(),
    diedAt: new Date(row.finished_at).toISOString(),
    correlationId: row.correlation_id,
    heldBack: row.held_back,
  }));
}

function inboxOf(module: HostedModule) {
  return platformTable(module.manifest.name, 'inbox');
}

type DeadLetterRow = {
  consumer: string;
  event_id: string;
  type: string;
  version: number;
  stream: string;
  sequence: string;
  payload: JsonValue;
  attempts: number;
  error: string | null;
  occurred_at: string;
  finished_at: string;
  correlation_id: string | null;
  held_back: number;
};
