import { type CallContext, runInContext } from '../context/call-context';
import type { EventDefinition, EventOf } from '../contract/define-event';
import type { UnitOfWork } from '../database/unit-of-work';
import { newId } from '../identifiers/identifier';
import type { Logger } from '../logging/logger';
import type { EventConsumer } from '../module/define-module';
import type { Clock } from '../time/clock';
import { typeAndVersion } from './event-envelope';
import type { Random } from './hosted-module';
import type { ClaimedEvent, Inbox } from './inbox';
import { decideAfterFailure, describeError, mostAttempts, UnreadableEvent } from './retry-policy';
import { DeadlineExceeded, withDeadline } from './with-deadline';

/** A consumer of a hosted module, ready to handle. */
export interface HostedConsumer {
  readonly name: string;
  readonly instance: EventConsumer;
  readonly definitions: ReadonlyMap<string, EventDefinition>;
  /** How long a worker may be silent before another takes its event, in milliseconds. */
  readonly leaseMilliseconds: number;
  readonly prepareDeadline: number;
}

export interface HandlingParts {
  readonly module: string;
  readonly inbox: Inbox;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: Random;
  /** Transactions that do database work alone are over long before; one that is not is ended on the server. */
  readonly handleDeadline: number;
}

export type Handling =
  | { readonly kind: 'done' }
  /** Another worker has the event now, or has handled it. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'dead' }
  | { readonly kind: 'retry'; readonly at: Date };

/**
 * Handles one claimed event: prepares outside a transaction, then writes the effects and `done` in one (G3).
 * Failures are recorded and decide what comes next; only a database that is away makes this throw.
 */
export async function handleEvent(
  parts: HandlingParts,
  consumer: HostedConsumer,
  claim: ClaimedEvent,
): Promise<Handling> {
  // Each of the tries before ended with its process; one more would end this one too.
  if (claim.attempts > mostAttempts) {
    return recordFailure(parts, claim, new Error('Every worker that handled this event died of it.'));
  }
  try {
    const event = readEvent(consumer, claim);
    return await runInContext(contextOf(parts, consumer, claim), async () => {
      const prepared = await prepare(parts, consumer, { claim, event });
      if (prepared.kind === 'lost') return prepared;
      await handle(parts, consumer, { claim, event, prepared: prepared.value });
      return { kind: 'done' } as const;
    });
  } catch (error) {
    if (error instanceof ClaimLost) return { kind: 'lost' };
    return recordFailure(parts, claim, error);
  }
}

/** Thrown inside the unit of work, so that nothing of it commits. */
class ClaimLost extends Error {}

type AnyEvent = EventOf<EventDefinition>;

function readEvent(consumer: HostedConsumer, claim: ClaimedEvent): AnyEvent {
  const definition = consumer.definitions.get(typeAndVersion(claim));
  if (!definition) throw new UnreadableEvent(`${consumer.name} does not handle ${typeAndVersion(claim)}`);
  const payload = definition.payload.safeParse(claim.payload);
  if (!payload.success) throw new UnreadableEvent(describeError(payload.error));
  return {
    id: claim.eventId,
    type: claim.type,
    version: claim.version,
    stream: claim.stream,
    sequence: claim.sequence,
    occurredAt: claim.occurredAt,
    correlationId: claim.correlationId ?? undefined,
    principal: claim.principal ?? undefined,
    payload: payload.data,
  };
}

/** The module acts as itself, whoever caused the event; commands that it sends have the same keys at each try. */
function contextOf(parts: HandlingParts, consumer: HostedConsumer, claim: ClaimedEvent): CallContext {
  return {
    correlationId: claim.correlationId ?? newId(),
    principal: { kind: 'module', name: parts.module },
    deadline: parts.clock.now().getTime() + consumer.prepareDeadline,
    idempotencySeed: `${consumer.name}:${claim.eventId}`,
  };
}

async function prepare(
  parts: HandlingParts,
  consumer: HostedConsumer,
  { claim, event }: { claim: ClaimedEvent; event: AnyEvent },
): Promise<{ kind: 'ready'; value: unknown } | { kind: 'lost' }> {
  if (!consumer.instance.prepare) return { kind: 'ready', value: undefined };
  let isLost = false;
  const renewal = setInterval(() => {
    const until = new Date(parts.clock.now().getTime() + consumer.leaseMilliseconds);
    parts.inbox.renew(claim, until).then(
      (isOurs) => {
        isLost = !isOurs;
      },
      // The lease runs on; if it runs out, the fence decides.
      (error: unknown) =>
        parts.logger.warn('A lease could not be renewed.', {
          consumer: consumer.name,
          error: describeError(error),
        }),
    );
  }, consumer.leaseMilliseconds / 3);
  try {
    const work = consumer.instance.prepare(event);
    const value = await withDeadline(`Preparing ${consumer.name}`, consumer.prepareDeadline, work);
    return isLost ? { kind: 'lost' } : { kind: 'ready', value };
  } finally {
    clearInterval(renewal);
  }
}

async function handle(
  parts: HandlingParts,
  consumer: HostedConsumer,
  { claim, event, prepared }: { claim: ClaimedEvent; event: AnyEvent; prepared: unknown },
): Promise<void> {
  let overdue: DeadlineExceeded | undefined;
  try {
    await parts.unitOfWork.step(async (tx) => {
      const session = await parts.inbox.finish(tx, claim, parts.clock.now());
      if (session === undefined) throw new ClaimLost();
      try {
        const work = consumer.instance.handle(tx, event, prepared);
        await withDeadline(`Handling ${consumer.name}`, parts.handleDeadline, work);
      } catch (error) {
        if (!(error instanceof DeadlineExceeded)) throw error;
        overdue = error;
        // What still runs may go on writing: its session must be gone before someone else gets the connection.
        await parts.inbox.endSession(session);
        // Fails. By this the driver learns that the connection is broken, and does not put it back into the pool.
        await tx.execute('select 1').catch(() => undefined);
        throw error;
      }
    });
  } catch (error) {
    // After the end of the session the rollback fails too, which says less.
    throw overdue ?? error;
  }
}

async function recordFailure(parts: HandlingParts, claim: ClaimedEvent, error: unknown): Promise<Handling> {
  const now = parts.clock.now();
  const next = decideAfterFailure(error, claim.attempts, parts.random);
  const fields = {
    consumer: claim.consumer,
    eventId: claim.eventId,
    type: claim.type,
    attempts: claim.attempts,
    correlationId: claim.correlationId,
    error: describeError(error),
  };
  if (next.kind === 'dead') {
    await parts.inbox.bury(claim, now, fields.error);
    parts.logger.error('An event could not be handled and waits as a dead letter.', fields);
    return { kind: 'dead' };
  }
  const at = new Date(now.getTime() + next.delayMilliseconds);
  await parts.inbox.retryAt(claim, at, fields.error);
  parts.logger.warn('An event could not be handled and is tried again.', { ...fields, at: at.toISOString() });
  return { kind: 'retry', at };
}
