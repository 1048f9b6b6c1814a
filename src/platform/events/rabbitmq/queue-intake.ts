import { setTimeout as delay } from 'node:timers/promises';
import type { Channel, ConsumeMessage } from 'amqplib';
import type { Logger } from '../../logging/logger';
import type { EventEnvelope } from '../event-envelope';
import type { Random } from '../hosted-module';
import type { Intake } from '../intake';
import { describeError, jitteredDelay } from '../retry-policy';
import { readEvent } from './event-message';

const prefetch = 200;
const longestPause = 5_000;

export interface QueueIntakeOptions {
  readonly channel: Channel;
  readonly queue: string;
  readonly intake: Pick<Intake, 'accepts' | 'receive'>;
  readonly logger: Logger;
  readonly random: Random;
  /** Told of events that are in the inbox. */
  readonly onStored: (events: readonly EventEnvelope[]) => void;
  /** The broker takes the queue away: everything is to be declared anew. */
  readonly onCancelled: () => void;
}

/**
 * Takes what a queue holds into a module's inbox, in the queue's order, and acknowledges it when it is stored. While the
 * database is away it holds what it has, and the broker keeps the rest.
 */
export class QueueIntake {
  private readonly waiting: ConsumeMessage[] = [];
  private readonly ending = new AbortController();
  private storing: Promise<void> | undefined;
  private consumerTag: string | undefined;

  constructor(private readonly options: QueueIntakeOptions) {
    // What the channel had not acknowledged is delivered anew, to whoever consumes next.
    options.channel.on('close', () => this.ending.abort());
  }

  async start(): Promise<void> {
    const { channel, queue } = this.options;
    await channel.prefetch(prefetch);
    const { consumerTag } = await channel.consume(queue, (message) => this.take(message));
    this.consumerTag = consumerTag;
  }

  /** Takes no more. What it holds and has not stored goes back to the broker. */
  async stop(): Promise<void> {
    const { channel } = this.options;
    if (this.consumerTag !== undefined && !this.ending.signal.aborted) await channel.cancel(this.consumerTag);
    this.ending.abort();
    await this.storing;
  }

  private take(message: ConsumeMessage | null): void {
    if (message === null) {
      this.ending.abort();
      this.options.onCancelled();
      return;
    }
    this.waiting.push(message);
    this.storing ??= this.storeAll().finally(() => {
      this.storing = undefined;
    });
  }

  private async storeAll(): Promise<void> {
    while (this.waiting.length > 0 && !this.ending.signal.aborted) {
      // What is delivered in one read of the socket is stored in one statement.
      await new Promise(setImmediate);
      const batch = this.waiting.splice(0);
      const { events, unreadable } = this.readAll(batch);
      if (!(await this.store(events))) return;
      this.acknowledge(batch, unreadable);
      this.options.onStored(events);
    }
  }

  private readAll(batch: readonly ConsumeMessage[]) {
    const { intake, logger, queue } = this.options;
    const events: EventEnvelope[] = [];
    const unreadable = new Set<ConsumeMessage>();
    for (const message of batch) {
      try {
        const event = readEvent(message.content);
        // A binding may be older than the manifest.
        if (intake.accepts(event)) events.push(event);
      } catch (error) {
        logger.error('A message is not an event and is put aside.', { queue, error: describeError(error) });
        unreadable.add(message);
      }
    }
    return { events, unreadable };
  }

  private acknowledge(batch: readonly ConsumeMessage[], unreadable: ReadonlySet<ConsumeMessage>): void {
    const { channel } = this.options;
    const last = batch.at(-1);
    if (this.ending.signal.aborted || !last) return;
    if (unreadable.size === 0) {
      channel.ack(last, true);
      return;
    }
    // Each of its own: what is put aside must not be acknowledged along with what comes after it.
    for (const message of batch) {
      if (unreadable.has(message)) channel.nack(message, false, false);
      else channel.ack(message);
    }
  }

  /** False when it ended before they were stored. */
  private async store(events: readonly EventEnvelope[]): Promise<boolean> {
    const { intake, logger, queue, random } = this.options;
    const { signal } = this.ending;
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      try {
        if (events.length > 0) await intake.receive(events);
        return true;
      } catch (error) {
        logger.warn('Events could not be stored and wait.', {
          queue,
          count: events.length,
          attempt,
          error: describeError(error),
        });
        const pause = jitteredDelay(attempt, random, longestPause);
        await delay(pause, undefined, { signal }).catch(() => undefined);
      }
    }
    return false;
  }
}
