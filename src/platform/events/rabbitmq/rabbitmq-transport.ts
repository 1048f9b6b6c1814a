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
/** A connection that a network swallowed silently is noticed after two of these, in seconds. */
const heartbeat = 10;
const longestPause = 5_000;
const closeDeadline = 2_000;
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
  /** By event id: how many intakes of this process await it. */
  private readonly underWay = new Map<string, { awaiting: number; readonly correlationId: string | null }>();

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
    for (const event of batch) {
      const awaiting = this.options.intakes.filter((intake) => intake.accepts(event)).length;
      if (awaiting > 0) this.underWay.set(event.id, { awaiting, correlationId: event.correlationId });
    }
    const outcomes = await publisher.publish(batch);
    for (const [id, { kind }] of outcomes) if (kind !== 'confirmed') this.underWay.delete(id);
    return outcomes;
  }

  /** @throws Error with the reason where the broker is not connected. */
  async check(): Promise<void> {
    if (!this.publisher) throw new Error(`RabbitMQ is away. ${this.failure}`);
  }

  isUnderWay(correlationId?: string): boolean {
    if (correlationId === undefined) return this.underWay.size > 0;
    return [...this.underWay.values()].some((event) => event.correlationId === correlationId);
  }

  private async setUp(model: ChannelModel): Promise<void> {
    const { manifests, intakes } = this.options;
    // Failures end the set-up, or close the connection, by themselves; an error that nobody hears would end the process.
    const ignore = () => undefined;
    model.on('error', ignore);
    const declaring = await model.createChannel();
    declaring.on('error', ignore);
    await declareTopology(declaring, { namespace: this.namespace, manifests });
    await declaring.close();

    const confirming = await model.createConfirmChannel();
    confirming.on('error', ignore);
    confirming.on('close', () => this.beginAnew(model, 'A channel was closed.'));
    this.intakes = await Promise.all(intakes.map((intake) => this.consume(model, intake)));
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

  private arrived(events: readonly EventEnvelope[]): void {
    for (const { id } of events) {
      const event = this.underWay.get(id);
      if (!event) continue;
      event.awaiting -= 1;
      if (event.awaiting === 0) this.underWay.delete(id);
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
    // Who waits for them asks anew; other processes may have stored them meanwhile.
    this.underWay.clear();
    this.failure = error === undefined ? what : describeError(error);
    this.options.logger.warn(what, error === undefined ? {} : { error: describeError(error) });
  }
}

function withHeartbeat(text: string): string {
  const url = new URL(text);
  if (!url.searchParams.has('heartbeat')) url.searchParams.set('heartbeat', `${heartbeat}`);
  return url.toString();
}
