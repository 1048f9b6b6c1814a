import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import supertest from 'supertest';
import type { Person, Role } from '../auth/principal';
import type { Environment } from '../config/parse-configuration';
import type { EventDefinition, PayloadInput } from '../contract/define-event';
import type { JsonValue } from '../errors/domain-error';
import { Intake } from '../events/intake';
import { newId } from '../identifiers/identifier';
import { silentLogger } from '../logging/silent-logger';
import { Application } from '../module/application';
import type { ModuleManifest } from '../module/define-module';
import { ManualClock } from './manual-clock';
import { TestBroker } from './test-broker';
import { createTestDatabase } from './test-database';
import { testKeys, tokenFor } from './test-keys';

export interface TestApplicationOptions {
  /** All modules whose manifests fit together. */
  readonly modules: readonly ModuleManifest[];
  /** Those that run; all unless given. */
  readonly hosted?: readonly string[];
  /** Fakes of the APIs of modules that do not run, by module. */
  readonly peers?: ReadonlyMap<string, object>;
  readonly environment?: Environment;
  readonly clock?: ManualClock;
  /** The built web client, where pages are part of the test. */
  readonly clientFolder?: string;
}

/** The platform, or some of its modules, on a real database and a real port, with a clock that the test moves. */
export class TestApplication {
  private readonly sequences = new Map<string, number>();

  constructor(
    readonly application: Application,
    readonly clock: ManualClock,
    readonly server: Server,
    readonly url: string,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  /** Requests of someone signed out. */
  get anonymous() {
    return supertest(this.server);
  }

  /** Requests of a person, with a token that holds now. Only where auth is not hosted; otherwise sign in. */
  async as(person: Person) {
    const token = await tokenFor(person, this.clock.now());
    return supertest.agent(this.server).set('Authorization', `Bearer ${token}`);
  }

  /** Delivers an event as if another module had published it. */
  async receive<Definition extends EventDefinition>(
    event: Definition,
    payload: PayloadInput<Definition>,
    options: { readonly id?: string } = {},
  ): Promise<void> {
    const parsed = event.payload.parse(payload);
    const stream = event.stream(parsed);
    const sequence = (this.sequences.get(stream) ?? 0) + 1;
    this.sequences.set(stream, sequence);
    const envelope = {
      id: options.id ?? newId(),
      type: event.type,
      version: event.version,
      stream,
      sequence,
      previousByType: {},
      payload: parsed as JsonValue,
      occurredAt: this.clock.now(),
      correlationId: null,
      principal: null,
    };
    for (const module of this.application.hosted) {
      const { name } = module.manifest;
      const intake = new Intake(module, {
        clock: this.clock,
        onReceived: () => this.application.events.wake(name),
      });
      await intake.receive([envelope]);
    }
  }

  /** Waits until all that events have set going is done. */
  settle(timeoutMilliseconds?: number): Promise<void> {
    return this.application.events.settle(timeoutMilliseconds);
  }

  /** The payloads of the events of a type that hosted modules have published, in order. */
  async published<Definition extends EventDefinition>(
    event: Definition,
  ): Promise<PayloadInput<Definition>[]> {
    const owner = this.application.hosted.find(({ manifest }) => manifest.emits.includes(event));
    if (!owner) throw new Error(`No hosted module publishes ${event.type}.`);
    return this.query(
      `select payload from "${owner.manifest.name}".outbox where type = '${event.type}' order by id`,
    ).then((rows) => rows.map(({ payload }) => payload as PayloadInput<Definition>));
  }

  /** Dead letters of all hosted modules: a test that expects none asks for them. */
  async deadLetters(): Promise<{ consumer: string; error: string }[]> {
    const selects = this.application.hosted.map(
      ({ manifest }) => `select consumer, error from "${manifest.name}".inbox where status = 'dead'`,
    );
    return (await this.query(selects.join(' union all '))) as { consumer: string; error: string }[];
  }

  async query(statement: string): Promise<Record<string, unknown>[]> {
    const { rows } = await this.application.parts.database.execute(statement);
    return rows;
  }

  async stop(): Promise<void> {
    await this.application.stop();
    await this.cleanUp();
  }
}

export async function startTestApplication(options: TestApplicationOptions): Promise<TestApplication> {
  const database = await createTestDatabase();
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'stoa-test-'));
  const clock = options.clock ?? new ManualClock();
  const broker =
    process.env.TEST_EVENTS === 'rabbitmq'
      ? new TestBroker(options.modules.map(({ name }) => name))
      : undefined;
  const hostsAuth = (options.hosted ?? options.modules.map(({ name }) => name)).includes('auth');
  const application = await Application.create({
    modules: options.modules,
    ...(options.hosted && { hosted: options.hosted }),
    ...(options.peers && { peers: options.peers }),
    ...(options.clientFolder && { clientFolder: options.clientFolder }),
    ...(!hostsAuth && { publicKeys: testKeys }),
    environment: {
      DATABASE_URL: database.url,
      DATA_FOLDER: dataFolder,
      DATABASE_POOL_SIZE: '8',
      DEVELOPMENT: 'true',
      HOST: '127.0.0.1',
      PORT: '0',
      // The people of most tests have roles and no telephone.
      SECOND_FACTOR: 'optional',
      PAYMENTS: 'sandbox',
      ...broker?.environment,
      ...options.environment,
    },
    rootFolder: path.resolve(__dirname, '../../..'),
    clock,
    logger: silentLogger,
    rateLimits: { isEnabled: false },
  });
  const cleanUp = async () => {
    await broker?.clear();
    await database.drop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    const { server, port } = await application.start();
    return new TestApplication(application, clock, server, `http://127.0.0.1:${port}`, cleanUp);
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** Someone signed in, for tests: a learner unless told otherwise. */
export function aPerson(...roles: readonly Role[]): Person {
  return { kind: 'person', id: newId(), roles: ['learner', ...roles], sessionId: newId() };
}
