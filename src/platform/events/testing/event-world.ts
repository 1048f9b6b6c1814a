import path from 'node:path';
import { sql } from 'drizzle-orm';
import { Client, type Pool } from 'pg';
import { container as rootContainer } from 'tsyringe';
import { z } from 'zod';
import { runInContext } from '../../context/call-context';
import { defineEvent, type EventDefinition } from '../../contract/define-event';
import { CommandMemory } from '../../database/command-memory';
import { DatabaseListener } from '../../database/listener';
import { migrateModules } from '../../database/migrate';
import { createDatabase, createPool } from '../../database/pool';
import type { Database, Transaction } from '../../database/tokens';
import { UnitOfWork } from '../../database/unit-of-work';
import { silentLogger } from '../../logging/silent-logger';
import {
  type ConsumerDeclaration,
  defineModule,
  type EventConsumer,
  type ModuleManifest,
  on,
} from '../../module/define-module';
import { ManualClock } from '../../testing/manual-clock';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import type { Clock } from '../../time/clock';
import { EventEngine, type EventEngineOptions } from '../event-engine';
import type { EventEnvelope } from '../event-envelope';
import type { EventTransport } from '../event-transport';
import { OutboxWriter } from '../event-writer';
import type { HostedModule } from '../hosted-module';
import { InProcessTransport } from '../in-process-transport';
import type { Intake } from '../intake';

const payload = z.object({ order: z.string(), number: z.number().int() });
const stream = ({ order }: z.infer<typeof payload>) => `order/${order}`;

export const orderPlaced = defineEvent('order.placed', { version: 1, stream, payload });
export const orderPaid = defineEvent('order.paid', { version: 1, stream, payload });
/** Nobody consumes it. */
export const orderViewed = defineEvent('order.viewed', { version: 1, stream, payload });
const emits: readonly EventDefinition[] = [orderPlaced, orderPaid, orderViewed];

export type OrderConsumer = EventConsumer<typeof orderPlaced | typeof orderPaid>;
export type OrderEvent = Parameters<OrderConsumer['handle']>[1];

/** One effect of one event on one consumer; the same event twice would make two. */
export interface Effect {
  readonly consumer: string;
  readonly stream: string;
  readonly sequence: number;
  readonly number: number;
}

export interface ProcessOptions
  extends Partial<Pick<EventEngineOptions, 'transport' | 'pollMilliseconds' | 'handleDeadline'>> {
  /** By names as in `mailroom.send`. A consumer without an entry here is not hosted by this process. */
  readonly consumers?: { readonly [name: string]: OrderConsumer };
  readonly reachesOutside?: boolean;
}

/** A process of the platform: its own pool, its own listener, its own engine. It hosts a shop and a mailroom. */
export interface WorldProcess {
  readonly engine: EventEngine;
  readonly modules: readonly HostedModule[];
  readonly shop: UnitOfWork;
  readonly database: Database;
  readonly listener: DatabaseListener;
  /** Cuts the process off as its death would: every session ends at once, nothing can be written any more. */
  crash(): Promise<void>;
}

/** A way for events to travel between the processes of a world. */
export interface Carrier {
  readonly open: (intakes: readonly Intake[]) => EventTransport;
  /** Takes away what it holds, between tests and at their end. */
  readonly clear?: () => Promise<void>;
}

export const inProcess: Carrier = { open: (intakes) => new InProcessTransport(intakes) };

/** A database with a shop that publishes and a mailroom that consumes, and processes that come and go. */
export class EventWorld {
  readonly clock: Clock & ManualClock = new ManualClock();
  private readonly stops: (() => Promise<unknown>)[] = [];
  private processCount = 0;

  private constructor(
    private readonly testDatabase: TestDatabase,
    readonly administrator: Client,
    private readonly carrier: Carrier,
  ) {}

  /** @param carrier how events travel in it. */
  static async create(carrier: Carrier = inProcess): Promise<EventWorld> {
    const testDatabase = await createTestDatabase();
    const nothing = path.join(__dirname, 'no-migrations-of-its-own');
    await migrateModules({
      url: testDatabase.url,
      modules: ['shop', 'mailroom'].map((name) => ({ name, migrationsFolder: nothing })),
      platformFolder: path.join(__dirname, '../../../../migrations/platform'),
    });
    const administrator = new Client({ connectionString: testDatabase.url });
    await administrator.connect();
    await administrator.query(
      'create table mailroom.effects (position bigserial, consumer text, event_id uuid, stream text, sequence bigint, number integer)',
    );
    return new EventWorld(testDatabase, administrator, carrier);
  }

  async end(): Promise<void> {
    await Promise.all(this.stops.splice(0).map((stop) => stop()));
    await this.administrator.end();
    await this.testDatabase.drop();
    await this.carrier.clear?.();
  }

  /** How this world's events travel, with something that befalls each batch on its way. */
  carrying(
    befalls: (
      transport: EventTransport,
      batch: readonly EventEnvelope[],
    ) => ReturnType<EventTransport['publish']>,
  ): (intakes: readonly Intake[]) => EventTransport {
    return (intakes) => {
      const transport = this.carrier.open(intakes);
      return {
        start: async () => transport.start?.(),
        stop: async () => transport.stop?.(),
        isUnderWay: async (correlationId) => (await transport.isUnderWay?.(correlationId)) ?? false,
        publish: (batch) => befalls(transport, batch),
      };
    };
  }

  /** Empties all tables between tests. */
  async clear(): Promise<void> {
    await Promise.all(this.stops.splice(0).map((stop) => stop()));
    await this.carrier.clear?.();
    await this.administrator.query(
      `truncate mailroom.effects, ${['shop', 'mailroom'].flatMap((schema) => ['streams', 'outbox', 'inbox', 'scheduled_jobs', 'command_memory'].map((table) => `${schema}.${table}`)).join(', ')}`,
    );
  }

  async startProcess(options: ProcessOptions = {}): Promise<WorldProcess> {
    const process = await this.openProcess(options);
    await process.engine.start();
    return process;
  }

  /** A process whose engine has not started yet. */
  async openProcess(options: ProcessOptions = {}): Promise<WorldProcess> {
    this.processCount += 1;
    const applicationName = `stoa test process ${this.processCount}`;
    const { url } = this.testDatabase;
    const pool = createPool({ url, applicationName, max: 12, onError: () => undefined });
    const listener = new DatabaseListener({ url, applicationName, onError: () => undefined });
    await listener.start();
    const database = createDatabase(pool) as unknown as Database;
    const modules = this.hostModules(database, options);
    const engine = new EventEngine({
      modules,
      listener,
      clock: this.clock,
      logger: silentLogger,
      random: () => 0.5,
      pollMilliseconds: options.pollMilliseconds ?? 50,
      transport: options.transport ?? this.carrier.open,
      ...(options.handleDeadline ? { handleDeadline: options.handleDeadline } : {}),
    });
    let isEnded = false;
    this.stops.push(async () => {
      if (isEnded) return;
      isEnded = true;
      await engine.stop(1_000);
      await listener.close();
      await pool.end();
    });
    return {
      engine,
      modules,
      listener,
      database,
      shop: (modules[0] as HostedModule).unitOfWork,
      crash: async () => {
        isEnded = true;
        await this.cutOff({ pool, listener, applicationName });
        // What an ended process would not do any more: the rest of its timers.
        void engine.stop(0);
      },
    };
  }

  /** Publishes one event in a unit of work of its own. */
  async publish(process: WorldProcess, event: EventDefinition, order: string, number = 0): Promise<void> {
    await process.shop.step((tx) => tx.publish(event, { order, number }));
  }

  async effects(): Promise<Effect[]> {
    const { rows } = await this.administrator.query<Effect>(
      'select consumer, stream, sequence::integer as sequence, number from mailroom.effects order by position',
    );
    return rows;
  }

  async inbox(): Promise<
    { consumer: string; stream: string; sequence: number; status: string; attempts: number }[]
  > {
    const { rows } = await this.administrator.query(
      'select consumer, stream, sequence::integer as sequence, status, attempts from mailroom.inbox order by consumer, stream, sequence',
    );
    return rows;
  }

  private hostModules(database: Database, options: ProcessOptions): HostedModule[] {
    const manifests = [
      defineModule({ name: 'shop', purpose: 'Publishes.', emits }),
      defineModule({ name: 'mailroom', purpose: 'Consumes.', consumes: [] }),
    ];
    return manifests.map((manifest) => {
      const container = rootContainer.createChildContainer();
      const consumes: ConsumerDeclaration[] = [];
      for (const [name, consumer] of Object.entries(options.consumers ?? {})) {
        if (!name.startsWith(`${manifest.name}.`)) continue;
        const Consumer = class {};
        container.registerInstance(Consumer, consumer);
        const declared = Consumer as unknown as new () => OrderConsumer;
        consumes.push(
          on([orderPlaced, orderPaid], name, declared, { reachesOutside: options.reachesOutside ?? false }),
        );
      }
      const complete: ModuleManifest = { ...manifest, consumes };
      const events = new OutboxWriter({ schema: manifest.name, emits: manifest.emits, clock: this.clock });
      const unitOfWork = new UnitOfWork(database, events, new CommandMemory(database, manifest.name));
      return { manifest: complete, container, database, unitOfWork };
    });
  }

  private async cutOff(parts: {
    pool: Pool;
    listener: DatabaseListener;
    applicationName: string;
  }): Promise<void> {
    void parts.pool.end();
    await parts.listener.close();
    // Files that run side by side have processes of the same names in databases of their own.
    await this.administrator.query(
      'select pg_terminate_backend(pid, 2000) from pg_stat_activity where datname = current_database() and application_name = $1',
      [parts.applicationName],
    );
  }
}

/** Writes down that an event was handled, in the transaction of its handling. */
export async function recordEffect(tx: Transaction, consumer: string, event: OrderEvent): Promise<void> {
  await tx.execute(sql`
    insert into mailroom.effects (consumer, event_id, stream, sequence, number)
    values (${consumer}, ${event.id}, ${event.stream}, ${event.sequence}, ${event.payload.number})`);
}

/** A consumer that does nothing but record. */
export function recorder(name: string): OrderConsumer {
  return { handle: (tx, event) => recordEffect(tx, name, event) };
}

/** Something that a test opens when it wants others to go on. */
export class Gate {
  readonly opened: Promise<void>;
  readonly reached: Promise<void>;
  private resolveOpened: () => void = () => undefined;
  private resolveReached: () => void = () => undefined;
  /** How often somebody came to it. */
  arrivals = 0;

  constructor() {
    this.opened = new Promise((resolve) => {
      this.resolveOpened = resolve;
    });
    this.reached = new Promise((resolve) => {
      this.resolveReached = resolve;
    });
  }

  /** Waits here until it is opened. */
  async pass(): Promise<void> {
    this.arrivals += 1;
    this.resolveReached();
    await this.opened;
  }

  open(): void {
    this.resolveOpened();
  }
}

/** Runs in the context of someone, with a correlation id. */
export function asPerson<Result>(id: string, correlationId: string, work: () => Result): Result {
  return runInContext(
    {
      correlationId,
      principal: { kind: 'person', id, roles: ['learner'], sessionId: id },
      deadline: Number.POSITIVE_INFINITY,
      command: {
        caller: 'public',
        principal: `person/${id}`,
        operation: 'place',
        key: 'k',
        inputHash: 'h',
        keepsResult: true,
      },
    },
    work,
  );
}
