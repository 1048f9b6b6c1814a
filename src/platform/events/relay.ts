import type { DatabaseListener, SessionLock } from '../database/listener';
import type { Database } from '../database/tokens';
import type { Logger } from '../logging/logger';
import type { Clock } from '../time/clock';
import { type EventEnvelope, typeAndVersion } from './event-envelope';
import type { EventTransport, PublishOutcome } from './event-transport';
import type { Random } from './hosted-module';
import { Outbox, type UnpublishedEvent } from './outbox';
import { describeError, jitteredDelay } from './retry-policy';
import { withDeadline } from './with-deadline';

const batchSize = 200;
const publishDeadline = 10_000;
const longestPause = 60_000;

export interface RelayOptions {
  readonly module: string;
  readonly database: Database;
  readonly listener: Pick<DatabaseListener, 'tryLock'>;
  readonly publish: EventTransport['publish'];
  /** Types (`course.archived.v1`) that some module consumes, hosted here or elsewhere. */
  readonly consumedTypes: ReadonlySet<string>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: Random;
}

/**
 * Publishes the outbox of one module, in one process at a time: the others stand by.
 *
 * At most one event of a stream is under way; it is marked published when it is confirmed, and sent again when that is
 * unknown. Two relays at once, as in the moment in which a lock is lost, would do no harm: intakes store an event once.
 */
export class Relay {
  private readonly outbox: Outbox;
  private lock: SessionLock | undefined;
  private isTakingOver = false;
  private isStopping = false;
  private isWoken = false;
  private round: Promise<void> | undefined;

  constructor(private readonly options: RelayOptions) {
    this.outbox = new Outbox(options.database, options.module);
  }

  get isActive(): boolean {
    return this.lock !== undefined;
  }

  get isBusy(): boolean {
    return this.round !== undefined;
  }

  /** Becomes the active relay of the module unless there is one, and publishes what has gathered. */
  async takeOver(): Promise<void> {
    if (this.lock || this.isTakingOver || this.isStopping) return;
    this.isTakingOver = true;
    try {
      const lock = await this.options.listener.tryLock(`stoa relay ${this.options.module}`);
      if (!lock) return;
      this.lock = lock;
      lock.onLost(() => {
        if (this.lock === lock) this.lock = undefined;
      });
      if (this.isStopping) return;
      this.wake();
    } finally {
      this.isTakingOver = false;
    }
  }

  /** There may be something to publish. Does nothing in a relay that stands by. */
  wake(): void {
    if (!this.lock || this.isStopping) return;
    this.isWoken = true;
    this.round ??= this.publishAll().finally(() => {
      this.round = undefined;
      // Woken in the moment between the last look and here.
      if (this.isWoken) this.wake();
    });
  }

  /** Ends after the batch under way, and lets another process take over. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.round;
    const lock = this.lock;
    this.lock = undefined;
    await lock?.release();
  }

  private async publishAll(): Promise<void> {
    try {
      let after = '';
      while (this.lock && !this.isStopping) {
        if (after === '') this.isWoken = false;
        const now = this.options.clock.now();
        const batch = await this.outbox.findHeads({ now, after, limit: batchSize });
        if (batch.length === 0 && after === '') return;
        if (batch.length > 0) await this.publishBatch(batch);
        after = batch.length < batchSize ? '' : (batch.at(-1)?.stream ?? '');
      }
    } catch (error) {
      // The slow poll tries again.
      this.isWoken = false;
      this.options.logger.error('Events could not be relayed.', {
        error: describeError(error),
      });
    }
  }

  private async publishBatch(batch: readonly UnpublishedEvent[]): Promise<void> {
    const isConsumed = (event: UnpublishedEvent) => this.options.consumedTypes.has(typeAndVersion(event));
    const outcomes = await this.handOver(batch.filter(isConsumed));
    const unconfirmed = batch.filter(
      (event) => isConsumed(event) && outcomes.get(event.id)?.kind !== 'confirmed',
    );
    const open = new Set(unconfirmed.map(({ id }) => id));
    const published = batch.map(({ id }) => id).filter((id) => !open.has(id));
    const now = this.options.clock.now();
    if (published.length > 0) await this.outbox.markPublished(published, now);
    for (const event of unconfirmed) await this.postpone(event, outcomes.get(event.id), now);
  }

  private async handOver(events: readonly EventEnvelope[]): Promise<ReadonlyMap<string, PublishOutcome>> {
    if (events.length === 0) return new Map();
    try {
      return await withDeadline('Handing events over', publishDeadline, this.options.publish(events));
    } catch (error) {
      return new Map(events.map(({ id }) => [id, { kind: 'unknown', error }]));
    }
  }

  private async postpone(
    event: UnpublishedEvent,
    outcome: PublishOutcome | undefined,
    now: Date,
  ): Promise<void> {
    const pause = jitteredDelay(event.attempts + 1, this.options.random, longestPause);
    await this.outbox.postpone(event.id, new Date(now.getTime() + pause));
    this.options.logger.warn('An event was not confirmed and is sent again.', {
      eventId: event.id,
      type: event.type,
      attempts: event.attempts + 1,
      error: outcome?.kind === 'unknown' ? describeError(outcome.error) : 'no outcome',
    });
  }
}
