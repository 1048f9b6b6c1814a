import type { Logger } from '../logging/logger';
import type { EventConsumer } from '../module/define-module';
import type { Clock } from '../time/clock';
import { typeAndVersion } from './event-envelope';
import { type HandlingParts, type HostedConsumer, handleEvent } from './handle-event';
import type { HostedModule, Random } from './hosted-module';
import { type ClaimedEvent, Inbox } from './inbox';
import { describeError } from './retry-policy';

/** Streams that a module handles in parallel, beyond the one that each of its consumers always may. */
const sharedLanes = 3;
const ownTablesLease = 3_000;
const outsideLease = 10_000;
const ownTablesDeadline = 10_000;
const outsideDeadline = 30_000;
const handleDeadline = 10_000;

interface ConsumerState {
  readonly consumer: HostedConsumer;
  running: number;
  /** Whether there may be something to claim. */
  isHot: boolean;
  retry: { readonly at: number; readonly timer: NodeJS.Timeout } | undefined;
}

export interface DispatcherOptions {
  readonly module: HostedModule;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: Random;
  /** How long a transaction of a handler may take, in milliseconds. */
  readonly handleDeadline?: number;
}

/**
 * Hands the events in a module's inbox to its consumers, several streams at a time, each stream in order (G4).
 *
 * A consumer always has a lane of its own: one that is slow, or fails, takes nothing from the others (G6). Any number of
 * processes may dispatch for a module; the claim in the database decides who handles what.
 */
export class Dispatcher {
  private readonly states: Map<string, ConsumerState>;
  private readonly inbox: Inbox;
  private readonly parts: HandlingParts;
  private readonly underWay = new Set<Promise<void>>();
  private claiming: Promise<void> | undefined;
  private isWoken = false;
  private isStopping = false;

  constructor(private readonly options: DispatcherOptions) {
    const { manifest, database, unitOfWork } = options.module;
    this.inbox = new Inbox(database, manifest.name);
    this.parts = {
      ...options,
      module: manifest.name,
      inbox: this.inbox,
      unitOfWork,
      handleDeadline: options.handleDeadline ?? handleDeadline,
    };
    this.states = new Map(hostConsumers(options.module).map((consumer) => [consumer.name, idle(consumer)]));
  }

  get isBusy(): boolean {
    return this.claiming !== undefined || this.underWay.size > 0;
  }

  /** There may be something to do: for these consumers, or for any. */
  wake(consumers: Iterable<string> = this.states.keys()): void {
    if (this.isStopping) return;
    for (const name of consumers) {
      const state = this.states.get(name);
      if (state) state.isHot = true;
    }
    this.isWoken = true;
    this.claiming ??= this.claimAll().finally(() => {
      this.claiming = undefined;
      // Woken in the moment between the last look and here.
      if (this.isWoken) this.wake([]);
    });
  }

  /** Claims nothing more and waits for what is under way; what outlasts the deadline is left to its lease. */
  async stop(deadlineMilliseconds: number): Promise<void> {
    this.isStopping = true;
    this.isWoken = false;
    for (const state of this.states.values()) clearTimeout(state.retry?.timer);
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, deadlineMilliseconds);
    });
    // What is claimed at this moment joins what is under way.
    const finished = Promise.resolve(this.claiming).then(() => Promise.all(this.underWay));
    await Promise.race([finished, deadline]);
    clearTimeout(timer);
  }

  private async claimAll(): Promise<void> {
    try {
      while (!this.isStopping) {
        this.isWoken = false;
        const ready = this.readyStates();
        if (ready.length === 0) return;
        for (const state of ready) state.isHot = false;
        const leases = new Map(
          ready.map(({ consumer }) => [consumer.name, consumer.leaseMilliseconds] as const),
        );
        const claim = await this.inbox.claim(leases, this.options.clock.now());
        if (!claim) continue;
        for (const state of ready) state.isHot = true;
        this.start(claim);
      }
    } catch (error) {
      // The slow poll tries again.
      this.isWoken = false;
      this.options.logger.error('Events could not be claimed.', {
        error: describeError(error),
      });
    }
  }

  /** Those with something to do and a free lane; who runs least comes first. */
  private readyStates(): ConsumerState[] {
    const states = [...this.states.values()];
    const shared = states.reduce((lanes, { running }) => lanes + Math.max(0, running - 1), 0);
    return states
      .filter(({ isHot, running }) => isHot && (running === 0 || shared < sharedLanes))
      .sort((left, right) => left.running - right.running);
  }

  private start(claim: ClaimedEvent): void {
    const state = this.states.get(claim.consumer);
    if (!state) return;
    state.running += 1;
    const work = this.run(state, claim).finally(() => {
      state.running -= 1;
      this.underWay.delete(work);
      // The next of this stream is ready now, and a lane is free, which others may have been waiting for.
      this.wake([claim.consumer]);
    });
    this.underWay.add(work);
  }

  private async run(state: ConsumerState, claim: ClaimedEvent): Promise<void> {
    try {
      const handling = await handleEvent(this.parts, state.consumer, claim);
      if (handling.kind === 'retry') this.wakeAt(state, handling.at);
    } catch (error) {
      this.options.logger.error('A failure could not be recorded; the lease of the event runs out.', {
        consumer: claim.consumer,
        eventId: claim.eventId,
        error: describeError(error),
      });
    }
  }

  /** Only the earliest retry needs a timer of its own: the slow poll finds the others. */
  private wakeAt(state: ConsumerState, at: Date): void {
    if (this.isStopping || (state.retry && state.retry.at <= at.getTime())) return;
    clearTimeout(state.retry?.timer);
    const timer = setTimeout(
      () => {
        state.retry = undefined;
        this.wake([state.consumer.name]);
      },
      Math.max(0, at.getTime() - this.options.clock.now().getTime()),
    ).unref();
    state.retry = { at: at.getTime(), timer };
  }
}

function idle(consumer: HostedConsumer): ConsumerState {
  return { consumer, running: 0, isHot: false, retry: undefined };
}

function hostConsumers({ manifest, container }: HostedModule): HostedConsumer[] {
  return manifest.consumes.map(({ name, events, consumer, reachesOutside }) => ({
    name,
    instance: container.resolve(consumer as new () => EventConsumer),
    definitions: new Map(events.map((event) => [typeAndVersion(event), event])),
    leaseMilliseconds: reachesOutside ? outsideLease : ownTablesLease,
    prepareDeadline: reachesOutside ? outsideDeadline : ownTablesDeadline,
  }));
}
