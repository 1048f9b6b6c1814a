import { setTimeout as delay } from 'node:timers/promises';
import type { DatabaseListener } from '../database/listener';
import type { Logger } from '../logging/logger';
import type { ModuleManifest } from '../module/define-module';
import type { Clock } from '../time/clock';
import { Dispatcher } from './dispatcher';
import { type EventEnvelope, typeAndVersion } from './event-envelope';
import type { EventTransport } from './event-transport';
import { outboxChannel } from './event-writer';
import { countOpenWork, findWork, type OpenWork } from './find-work';
import type { HostedModule, Random } from './hosted-module';
import { InProcessTransport } from './in-process-transport';
import { Intake } from './intake';
import { Relay } from './relay';
import { describeError } from './retry-policy';

export interface EventEngineOptions {
  /** The modules of this process. */
  readonly modules: readonly HostedModule[];
  /** All modules of the product, to know which events have a consumer anywhere; the hosted ones unless given. */
  readonly manifests?: readonly ModuleManifest[];
  readonly listener: Pick<DatabaseListener, 'listen' | 'onReconnect' | 'tryLock'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: Random;
  /** How events travel; within this process unless given. */
  readonly transport?: ((intakes: readonly Intake[]) => EventTransport) | undefined;
  /** Milliseconds between two looks at what nobody was told of, such as the work of a process that died. */
  readonly pollMilliseconds?: number;
  /** Milliseconds that the transaction of a handler may take. */
  readonly handleDeadline?: number;
}

interface Wheel {
  readonly relay: Relay;
  readonly dispatcher: Dispatcher;
}

/** How many events have set out since somebody began to watch: of one correlation id, or any. */
interface Departures {
  readonly correlationId: string | undefined;
  count: number;
}

/** Moves the events of the modules in this process: out of their outboxes, into inboxes, to their consumers. */
export class EventEngine {
  private readonly wheels: ReadonlyMap<string, Wheel>;
  private readonly transport: EventTransport;
  private readonly endings: (() => unknown)[] = [];
  private readonly watched = new Set<Departures>();
  private poll: NodeJS.Timeout | undefined;
  private polling: Promise<void> | undefined;
  private isStopping = false;

  constructor(private readonly options: EventEngineOptions) {
    const { modules, clock } = options;
    const dispatchers = new Map(modules.map((module) => [module.manifest.name, this.dispatcherOf(module)]));
    const intakes = modules.map(
      (module) =>
        new Intake(module, {
          clock,
          onReceived: (consumers) => dispatchers.get(module.manifest.name)?.wake(consumers),
        }),
    );
    this.transport = options.transport?.(intakes) ?? new InProcessTransport(intakes);
    this.wheels = new Map(
      [...dispatchers].map(([name, dispatcher], index) => [
        name,
        { dispatcher, relay: this.relayOf(modules[index] as HostedModule) },
      ]),
    );
  }

  /** Returns when this process listens; what has gathered meanwhile is on its way. */
  async start(): Promise<void> {
    const { listener } = this.options;
    await this.transport.start?.();
    this.endings.push(
      await listener.listen(outboxChannel, (schema) => this.wheels.get(schema)?.relay.wake()),
    );
    // What was announced while nobody listened is found by looking, and the locks went with the connection.
    this.endings.push(listener.onReconnect(() => void this.takeOver()));
    await this.takeOver();
    this.poll = setInterval(() => this.lookForWork(), this.options.pollMilliseconds ?? 2_000);
    this.poll.unref();
  }

  /** Takes on nothing more, and returns when what was under way is done, or at the deadline. */
  async stop(deadlineMilliseconds = 10_000): Promise<void> {
    this.isStopping = true;
    clearInterval(this.poll);
    await this.polling;
    await Promise.all(this.endings.splice(0).map((end) => end()));
    const deadline = delay(deadlineMilliseconds, undefined, { ref: false });
    const relays = Promise.all([...this.wheels.values()].map(({ relay }) => relay.stop()));
    await Promise.race([relays, deadline]);
    await this.transport.stop?.();
    await Promise.all(
      [...this.wheels.values()].map(({ dispatcher }) => dispatcher.stop(deadlineMilliseconds)),
    );
  }

  /** Something may be due for the consumers of a module, as after the replay of a dead letter. */
  wake(module: string): void {
    const wheel = this.wheels.get(module);
    wheel?.relay.wake();
    wheel?.dispatcher.wake();
  }

  /** @throws Error with the reason where events cannot travel now. */
  async check(): Promise<void> {
    await this.transport.check?.();
  }

  /** Whether this process is the one that publishes the events of a module. */
  isRelaying(module: string): boolean {
    return this.wheels.get(module)?.relay.isActive ?? false;
  }

  /**
   * Waits until the events of the hosted modules are published and handled, dead letters and what they hold back aside:
   * all of them in tests, or those of one correlation id, which come to an end whatever others are doing. Retries are
   * waited for as long as the clock moves; one that stands still never brings them.
   *
   * @throws Error with what is still open after `timeoutMilliseconds`.
   */
  async settle(timeoutMilliseconds = 5_000, correlationId?: string): Promise<void> {
    const departures: Departures = { correlationId, count: 0 };
    this.watched.add(departures);
    try {
      await this.settleWatching(departures, timeoutMilliseconds);
    } finally {
      this.watched.delete(departures);
    }
  }

  private async settleWatching(departures: Departures, timeoutMilliseconds: number): Promise<void> {
    const { clock, modules } = this.options;
    const { correlationId } = departures;
    const begin = clock.now().getTime();
    const giveUpAt = performance.now() + timeoutMilliseconds;
    for (let look = 1; ; look += 1) {
      for (const name of this.wheels.keys()) this.wake(name);
      await delay(look === 1 ? 1 : 5);
      // What sets out while outboxes, wires and inboxes are looked at one after the other may be missed in all of them.
      const departedBefore = departures.count;
      const isTravelling = (await this.transport.isUnderWay?.(correlationId)) ?? false;
      const open = await countOpenWork(modules, clock.now(), correlationId);
      const isStill = look > 3 && clock.now().getTime() === begin;
      const isAtRest =
        !isTravelling && departures.count === departedBefore && (correlationId !== undefined || !this.isBusy);
      if (isAtRest && open.every((work) => isSettled(work, isStill))) return;
      if (performance.now() > giveUpAt) throw new Error(`Events have not settled: ${describeOpen(open)}`);
    }
  }

  private get isBusy(): boolean {
    return [...this.wheels.values()].some(({ relay, dispatcher }) => relay.isBusy || dispatcher.isBusy);
  }

  private async takeOver(): Promise<void> {
    await Promise.all(
      [...this.wheels].map(async ([name, { relay, dispatcher }]) => {
        dispatcher.wake();
        await relay
          .takeOver()
          .catch((error: unknown) =>
            this.log(name).warn('A relay stands by.', { error: describeError(error) }),
          );
        relay.wake();
      }),
    );
  }

  private lookForWork(): void {
    this.polling ??= this.findAndWake()
      .catch((error: unknown) =>
        this.options.logger.error('The databases could not be asked for waiting events.', {
          error: describeError(error),
        }),
      )
      .finally(() => {
        this.polling = undefined;
      });
  }

  private async findAndWake(): Promise<void> {
    const found = await findWork(this.options.modules, this.options.clock.now());
    for (const { module, hasDue, hasUnpublished } of found) {
      const wheel = this.wheels.get(module);
      if (this.isStopping || !wheel) return;
      if (hasDue) wheel.dispatcher.wake();
      // Left lying, they may be those of a process that died with the lock.
      if (hasUnpublished) {
        await wheel.relay.takeOver();
        wheel.relay.wake();
      }
    }
  }

  private dispatcherOf(module: HostedModule): Dispatcher {
    const { clock, random, handleDeadline } = this.options;
    const logger = this.log(module.manifest.name);
    return new Dispatcher({
      module,
      clock,
      random,
      logger,
      ...(handleDeadline === undefined ? {} : { handleDeadline }),
    });
  }

  private relayOf({ manifest, database }: HostedModule): Relay {
    const { clock, listener, manifests, modules, random } = this.options;
    const all = manifests ?? modules.map((module) => module.manifest);
    const consumedTypes = new Set(
      all.flatMap(({ consumes }) => consumes.flatMap(({ events }) => events.map(typeAndVersion))),
    );
    const logger = this.log(manifest.name);
    return new Relay({
      module: manifest.name,
      database,
      listener,
      publish: (batch) => this.publish(batch),
      consumedTypes,
      clock,
      logger,
      random,
    });
  }

  private publish(batch: readonly EventEnvelope[]): ReturnType<EventTransport['publish']> {
    for (const departures of this.watched) {
      const { correlationId } = departures;
      departures.count += batch.filter(
        (event) => correlationId === undefined || event.correlationId === correlationId,
      ).length;
    }
    return this.transport.publish(batch);
  }

  private log(module: string): Logger {
    return this.options.logger.forModule(module);
  }
}

function isSettled({ unpublished, due, later }: OpenWork, isClockStill: boolean): boolean {
  return unpublished === 0 && due === 0 && (later === 0 || isClockStill);
}

function describeOpen(open: readonly OpenWork[]): string {
  return open
    .filter(({ unpublished, due, later }) => unpublished + due + later > 0)
    .map((work) => `${work.module} (${work.unpublished} to publish, ${work.due} due, ${work.later} later)`)
    .join(', ');
}
