import { EventEmitter, once } from 'node:events';
import type { ChannelModel, RecoveringChannelModel } from 'amqplib';
import type { Logger } from '../../logging/logger';
import type { ModuleManifest } from '../../module/define-module';
import type { EventEnvelope } from '../event-envelope';
import type { EventTransport, PublishOutcome } from '../event-transport';
import type { Random } from '../hosted-module';
import type { Intake } from '../intake';
import { describeError, jitteredDelay } from '../retry-policy';
import { withDeadline } from '../with-deadline';
import { ConfirmingPublisher } from './confirming-publisher';
import { QueueIntake } from './queue-intake';
import { declareTopology, exchangeOf, type Namespace, queueOf } from './topology';

const connectDeadline = 5_000;
const setUpDeadline = 10_000;
/** A connection that a network swallowed silently is noticed after two of these, in seconds. */
const heartbeat = 10;
const longestPause = 5_000;
const closeDeadline = 2_000;
const mostRemembered = 2_000;
/** How long events wait for a reconnect before they are postponed. */
const reconnectPatience = 3_000;

export interface RabbitMqTransportOptions {
  /** `amqp:` or `amqps:`, with credentials and virtual host. */
  readonly url: string;
  /** All modules of the product: whoever comes first declares the queues of all, so that nothing is published past them. */
  readonly manifests: readonly Pick<ModuleManifest, 'name' | 'consumes'>[];
  /** Of the modules in this process. */
  readonly intakes: readonly Intake[];
  readonly logger: Logger;
  readonly random: Random;
  readonly namespace?: Namespace;
}

/**
 * Hands events to RabbitMQ, and takes those of the modules in this process from their queues. While the broker is away
 * nothing is published and outboxes keep what there is; it reconnects by itself.
 */
export class RabbitMqTransport implements EventTransport {
  private readonly namespace: Namespace;
  private connection: RecoveringChannelModel | undefined;
  private publisher: ConfirmingPublisher | undefined;
  private readonly waiters = new EventEmitter().setMaxListeners(0);
  private intakes: readonly QueueIntake[] = [];
  private failure = 'It has not been reached yet.';
  /** What modules of this process have still to get, by id, the latest: for whoever waits for it. */
  private readonly underWay = new Map<string, EventEnvelope>();

  constructor(private readonly options: RabbitMqTransportOptions) {
    this.namespace = options.namespace ?? 'stoa';
  }

  /** Begins to connect, and does not wait for it: a platform whose broker is away starts all the same. */
  async start(): Promise<void> {
    const { logger, random } = this.options;
    // Whoever does without RabbitMQ does without its client, too.
    const { connect } = await import('amqplib');
    const connection = await connect(withHeartbeat(this.options.url), {
      // Without it each confirm would wait for the next packet.
      noDelay: true,
      timeout: connectDeadline,
      clientProperties: { connection_name: 'stoa events' },
      recovery: {
        waitForConnect: false,
        calculateDelay: (attempt) => 50 + jitteredDelay(attempt, random, longestPause),
        setup: (model: ChannelModel) => this.setUp(model),
      },
    });
    this.connection = connection;
    connection.on('connect', () => logger.info('RabbitMQ is connected.'));
    connection.on('connect-failed', (error) => this.lose('RabbitMQ cannot be used.', error));
    connection.on('disconnect', (error) => this.lose('The connection to RabbitMQ is lost.', error));
    connection.on('error', (error) => this.lose('The connection to RabbitMQ broke.', error));
    connection.on('blocked', (reason) => logger.warn('RabbitMQ takes no messages.', { reason }));
    connection.on('unblocked', () => logger.info('RabbitMQ takes messages again.'));
  }

  async stop(): Promise<void> {
    const intakes = this.intakes;
    this.intakes = [];
    this.publisher = undefined;
    const ending = async () => {
      await Promise.allSettled(intakes.map((intake) => intake.stop()));
      await this.connection?.close();
    };
    await withDeadline('Closing the connection to RabbitMQ', closeDeadline, ending()).catch(
      (error: unknown) => {
        this.options.logger.warn('RabbitMQ was left without a farewell.', { error: describeError(error) });
      },
    );
  }

  async publish(batch: readonly EventEnvelope[]): Promise<ReadonlyMap<string, PublishOutcome>> {
    const publisher = this.publisher ?? (await this.nextPublisher());
    if (!publisher) {
      const error = new Error(`RabbitMQ is away. ${this.failure}`);
      return new Map(batch.map(({ id }) => [id, { kind: 'unknown', error }]));
    }
    // Before they are on their way: they may arrive before the confirm does.
    this.expect(batch);
    const outcomes = await publisher.publish(batch);
    return outcomes;
  }

  /** @throws Error with the reason where the broker is not connected. */
  async check(): Promise<void> {
    if (!this.publisher) throw new Error(`RabbitMQ is away. ${this.failure}`);
  }

  async isUnderWay(correlationId?: string): Promise<boolean> {
    const isMeant = (event: EventEnvelope) =>
      correlationId === undefined || event.correlationId === correlationId;
    // Another process may be the one that takes from the queue.
    for (const intake of this.options.intakes) {
      const awaited = [...this.underWay.values()].filter((event) => intake.accepts(event) && isMeant(event));
      if (awaited.length === 0) continue;
      const stored = await intake.findStored(awaited.map(({ id }) => id));
      if (stored.length < awaited.length) return true;
    }
    return false;
  }

  /** Ends with the connection, and in time: the client lets calls wait forever that a cut overtakes. */
  private async setUp(model: ChannelModel): Promise<void> {
    // An error that nobody hears would end the process.
    model.on('error', () => undefined);
    const closed = new Promise<never>((_, reject) => {
      model.on('close', () => reject(new Error('The connection ended while it was set up.')));
    });
    closed.catch(() => undefined);
    await withDeadline('Setting up', setUpDeadline, Promise.race([this.declareAndConsume(model), closed]));
  }

  private async declareAndConsume(model: ChannelModel): Promise<void> {
    const { manifests, intakes } = this.options;
    const ignore = () => undefined;
    const declaring = await model.createChannel();
    declaring.on('error', ignore);
    await declareTopology(declaring, { namespace: this.namespace, manifests });
    await declaring.close();

    const confirming = await model.createConfirmChannel();
    confirming.on('error', ignore);
    let isOpen = true;
    confirming.on('close', () => {
      isOpen = false;
      this.beginAnew(model, 'A channel was closed.');
    });
    this.intakes = await Promise.all(intakes.map((intake) => this.consume(model, intake)));
    if (!isOpen) throw new Error('A channel was closed while it was set up.');
    this.publisher = new ConfirmingPublisher(confirming, exchangeOf(this.namespace));
    this.waiters.emit('connected', this.publisher);
  }

  /** The one after a reconnect, so that a broker that is away for a moment costs no retry; undefined when that lasts. */
  private async nextPublisher(): Promise<ConfirmingPublisher | undefined> {
    const signal = AbortSignal.timeout(reconnectPatience);
    return once(this.waiters, 'connected', { signal }).then(
      ([publisher]) => publisher as ConfirmingPublisher,
      () => undefined,
    );
  }

  private async consume(model: ChannelModel, intake: Intake): Promise<QueueIntake> {
    const channel = await model.createChannel();
    const { logger, random } = this.options;
    channel.on('error', () => undefined);
    channel.on('close', () => this.beginAnew(model, 'A channel was closed.'));
    const consuming = new QueueIntake({
      channel,
      queue: queueOf(this.namespace, intake.module),
      intake,
      logger: logger.forModule(intake.module),
      random,
      onStored: (events) => this.arrived(events),
      onCancelled: () => this.beginAnew(model, 'A queue was taken away.'),
    });
    if (intake.isConsuming) await consuming.start();
    return consuming;
  }

  private expect(batch: readonly EventEnvelope[]): void {
    for (const event of batch) {
      if (this.options.intakes.some((intake) => intake.accepts(event))) this.underWay.set(event.id, event);
    }
    for (const id of this.underWay.keys()) {
      if (this.underWay.size <= mostRemembered) break;
      this.underWay.delete(id);
    }
  }

  /** One that others of this process wait for as well is looked up where it is asked for. */
  private arrived(events: readonly EventEnvelope[]): void {
    for (const event of events) {
      const isAwaitedByOne = this.options.intakes.filter((intake) => intake.accepts(event)).length === 1;
      if (isAwaitedByOne) this.underWay.delete(event.id);
    }
  }

  /** Channels do not come back by themselves: the connection ends, and the next one declares everything again. */
  private beginAnew(model: ChannelModel, reason: string): void {
    if (!this.publisher) return;
    this.lose(reason, undefined);
    model.close().catch(() => undefined);
  }

  private lose(what: string, error: unknown): void {
    this.publisher = undefined;
    this.failure = error === undefined ? what : describeError(error);
    this.options.logger.warn(what, error === undefined ? {} : { error: describeError(error) });
  }
}

function withHeartbeat(text: string): string {
  const url = new URL(text);
  if (!url.searchParams.has('heartbeat')) url.searchParams.set('heartbeat', `${heartbeat}`);
  return url.toString();
}
