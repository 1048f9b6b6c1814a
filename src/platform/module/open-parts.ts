import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Revocations } from '../auth/revocations';
import type { Cache } from '../cache/cache';
import { MemoryCache } from '../cache/memory-cache';
import type { ConfigurationDefinition } from '../config/define-configuration';
import { InstanceSecret, openInstanceSecret } from '../config/instance-secret';
import { ConfigurationError, type Environment, parseConfigurations } from '../config/parse-configuration';
import { type PlatformConfiguration, platformConfiguration } from '../config/platform-configuration';
import { PlatformSettings } from '../config/platform-settings';
import { KnownSiteAddress, SiteAddress } from '../config/site-address';
import { lockDataFolder } from '../database/data-folder-lock';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { DatabaseListener } from '../database/listener';
import { migrateModules } from '../database/migrate';
import { createDatabase, createPool } from '../database/pool';
import { Broadcast, PostgresBroadcast } from '../events/broadcast';
import { createLogger, Logger } from '../logging/logger';
import { Mailbox, MailboxMailer } from '../mail/mailbox-mailer';
import { Mailer } from '../mail/mailer';
import { DiskStorage } from '../storage/disk-storage';
import { StorageUpkeep } from '../storage/object-storage';
import { Clock, SystemClock } from '../time/clock';
import type { ModuleManifest } from './define-module';
import type { SharedParts, Token } from './host-modules';

export interface PartsOptions {
  readonly environment: Environment;
  /** The project's folder, where migrations and what is delivered beside the code lie. */
  readonly rootFolder: string;
  readonly clock?: Clock;
  readonly logger?: Logger;
  readonly cache?: Cache;
}

/** Everything that a process stands on, opened and ready. */
export interface Parts extends SharedParts {
  readonly configuration: PlatformConfiguration;
  readonly isDemo: boolean;
  /** Whether the database is one of its own. */
  readonly isEmbedded: boolean;
  readonly databaseUrl: string;
  readonly siteAddress: KnownSiteAddress;
  readonly listener: DatabaseListener;
  readonly broadcast: PostgresBroadcast;
  readonly revocations: Revocations;
  readonly diskStorage: DiskStorage;
  /** Closes all of it, the last opened first. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the parts that the configuration names, embedded ones where it names none, and brings the database up to date.
 *
 * @throws ConfigurationError with all that is wrong, DatabaseStartError where the database cannot be had.
 */
export async function openParts(manifests: readonly ModuleManifest[], options: PartsOptions): Promise<Parts> {
  const definitions = manifests.flatMap(({ configuration }) => (configuration ? [configuration] : []));
  const configurations = parseConfigurations(options.environment, [platformConfiguration, ...definitions]);
  const configuration = configurations.get(platformConfiguration) as PlatformConfiguration;
  if (configuration.events === 'rabbitmq' && configuration.amqpUrl === undefined) {
    throw new ConfigurationError([
      'AMQP_URL: is not set, though EVENTS is rabbitmq. Name the RabbitMQ to use.',
    ]);
  }
  const closing = new ClosingOrder();
  try {
    return await open(manifests, { ...options, configuration, configurations, closing });
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function open(
  manifests: readonly ModuleManifest[],
  options: PartsOptions & {
    readonly configuration: PlatformConfiguration;
    readonly configurations: ReadonlyMap<ConfigurationDefinition, unknown>;
    readonly closing: ClosingOrder;
  },
): Promise<Parts> {
  const { configuration, closing, rootFolder } = options;
  const clock = options.clock ?? new SystemClock();
  const format = configuration.logFormat ?? (process.stdout.isTTY ? 'text' : 'json');
  const logger = options.logger ?? createLogger({ level: configuration.logLevel, format });
  const isDemo = configuration.isDemo ?? (!configuration.databaseUrl && !configuration.publicUrl);
  const dataFolder = path.resolve(rootFolder, configuration.dataFolder);
  await mkdir(dataFolder, { recursive: true });
  const lock = await lockDataFolder(path.join(dataFolder, 'lock'));
  closing.add(() => lock.release());

  const url = configuration.databaseUrl ?? (await startOwnDatabase(dataFolder, closing));
  await migrateModules({
    url,
    modules: manifests.map(({ name }) => ({
      name,
      migrationsFolder: path.join(rootFolder, 'migrations', name),
    })),
    platformFolder: path.join(rootFolder, 'migrations/platform'),
  });
  const onError = (error: Error) => logger.warn('A connection to the database broke.', { error });
  const pool = createPool({ url, applicationName: 'stoa', max: configuration.databasePoolSize, onError });
  closing.add(() => pool.end());
  const database = createDatabase(pool);
  const listener = new DatabaseListener({ url, applicationName: 'stoa listener', onError });
  await listener.start();
  closing.add(() => listener.close());

  const broadcast = new PostgresBroadcast({ listener, logger });
  closing.add(await broadcast.start());
  const revocations = new Revocations(database, broadcast, clock);
  await revocations.start();
  closing.add(() => revocations.stop());
  // What was announced while the connection that listens was away is in the table.
  const catchUp = () =>
    revocations
      .catchUp()
      .catch((error: unknown) => logger.error('Revoked sessions could not be read again.', { error }));
  closing.add(listener.onReconnect(() => void catchUp()));
  const diskStorage = await DiskStorage.open({ folder: path.join(dataFolder, 'files'), clock });
  const mailer = await MailboxMailer.open({ folder: path.join(dataFolder, 'mail'), clock });
  const siteAddress = new KnownSiteAddress(configuration.publicUrl);
  const settings: PlatformSettings = { isDemo, isDevelopment: configuration.isDevelopment, rootFolder };
  const values: (readonly [Token, unknown])[] = [
    [InstanceSecret, await openInstanceSecret(configuration.secretKey, dataFolder)],
    [SiteAddress, siteAddress],
    [PlatformSettings, settings],
    [Broadcast, broadcast],
    [Revocations, revocations],
    [Mailer, mailer],
    [Mailbox, mailer],
    [StorageUpkeep, diskStorage],
  ];
  return {
    configuration,
    configurations: options.configurations,
    isDemo,
    isEmbedded: configuration.databaseUrl === undefined,
    databaseUrl: url,
    siteAddress,
    database,
    clock,
    logger,
    cache: options.cache ?? new MemoryCache({ clock }),
    storage: diskStorage,
    diskStorage,
    listener,
    broadcast,
    revocations,
    values,
    close: () => closing.close(),
  };
}

async function startOwnDatabase(dataFolder: string, closing: ClosingOrder): Promise<string> {
  const server = await startEmbeddedPostgres({ directory: path.join(dataFolder, 'postgres') });
  closing.add(() => server.stop());
  // Nothing works without it: as a failure that nobody caught it ends the process in order.
  server.onLost((error) => {
    throw error;
  });
  return server.url;
}

/** What has been opened is closed in reverse. */
class ClosingOrder {
  private readonly steps: (() => unknown)[] = [];

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  async close(): Promise<void> {
    for (const step of this.steps.splice(0).reverse()) await step();
  }
}
