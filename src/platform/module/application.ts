import type { Server } from 'node:http';
import { type DependencyContainer, container as rootContainer } from 'tsyringe';
import { Authenticator } from '../auth/authenticator';
import { PublicKeys } from '../auth/public-keys';
import type { PlatformConfiguration } from '../config/platform-configuration';
import { runWith } from '../context/call-context';
import { EventEngine } from '../events/event-engine';
import { OperationsConsole } from '../events/operations-console';
import { operationsRoutes } from '../events/operations-routes';
import { HealthRegistry } from '../health/health-registry';
import { createHttpApplication } from '../http/create-http-application';
import { createServer } from '../http/create-server';
import { LiveStreams } from '../http/live-streams';
import type { RateLimitSettings } from '../http/rate-limits';
import { stopServer } from '../http/stop-server';
import { JobRunner } from '../jobs/job-runner';
import { diskStorageRoutes } from '../storage/disk-storage-routes';
import { chooseTransport } from './choose-transport';
import type { DemoContent, HealthCheck, Lifecycle, ModuleManifest } from './define-module';
import { type HostedModule, hostModules } from './host-modules';
import { listen } from './listen';
import { openParts, type Parts, type PartsOptions } from './open-parts';
import { inOrderOfUse, verifyModules } from './verify-modules';

export interface ApplicationOptions extends PartsOptions {
  /** All modules of the product. */
  readonly modules: readonly ModuleManifest[];
  /** The names of those that run in this process; all unless given. */
  readonly hosted?: readonly string[];
  /** What stands in for modules that are not hosted, by module: fakes of a test. */
  readonly peers?: ReadonlyMap<string, object>;
  /** The built web client; none is served without it. */
  readonly clientFolder?: string;
  /** General limits of requests; as the platform has them unless given. */
  readonly rateLimits?: RateLimitSettings;
  readonly random?: () => number;
  /** Keys that verify tokens where auth is not hosted. */
  readonly publicKeys?: PublicKeys;
}

/** The same at each start, so that what a crash interrupted is waited for by the next one. */
const demoCorrelationId = 'demo-content';

interface Stop {
  readonly name: string;
  readonly stop: () => Promise<void> | void;
}

/** A process of the platform: its modules, on their parts, behind one HTTP server. */
export class Application {
  readonly live = new LiveStreams();
  private readonly stops: Stop[] = [];
  private stopListening: Stop | undefined;

  private constructor(
    readonly parts: Parts,
    readonly hosted: readonly HostedModule[],
    readonly events: EventEngine,
    readonly jobs: JobRunner,
    readonly health: HealthRegistry,
    private readonly options: ApplicationOptions,
  ) {}

  /** Opens the parts and makes the modules. Nothing runs yet. */
  static async create(options: ApplicationOptions): Promise<Application> {
    verifyModules(options.modules);
    const manifests = inOrderOfUse(options.modules).filter(
      ({ name }) => options.hosted?.includes(name) ?? true,
    );
    const parts = await openParts(manifests, options);
    try {
      const hosted = hostModules({
        manifests,
        parts,
        peers: options.peers ?? new Map(),
        isStrict: parts.configuration.isDevelopment,
      });
      const { clock, logger, listener } = parts;
      const random = options.random ?? Math.random;
      const events = new EventEngine({
        modules: hosted,
        manifests: options.modules,
        listener,
        clock,
        logger,
        random,
        transport: chooseTransport(parts, { manifests: options.modules, random }),
      });
      const jobs = new JobRunner({ modules: hosted, clock, logger, random });
      return new Application(parts, hosted, events, jobs, new HealthRegistry({ clock, logger }), options);
    } catch (error) {
      await parts.close();
      throw error;
    }
  }

  get configuration(): PlatformConfiguration {
    return this.parts.configuration;
  }

  /** The container of a hosted module. */
  containerOf(name: string): DependencyContainer {
    const module = this.hosted.find(({ manifest }) => manifest.name === name);
    if (!module) throw new Error(`This process does not host "${name}".`);
    return module.container;
  }

  /**
   * Listens and lets everything run. A failure on the way stops what had started.
   *
   * @returns the server and the port it listens on.
   */
  async start(): Promise<{ readonly server: Server; readonly port: number }> {
    try {
      await this.startModules();
      const started = await this.listen();
      await this.run(
        'events',
        () => this.events.start(),
        () => this.events.stop(),
      );
      await this.run(
        'jobs',
        () => this.jobs.start(),
        () => this.jobs.stop(),
      );
      if (this.parts.isDemo) await this.plantDemo();
      this.health.markStarted();
      return started;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** Not ready any more; requests under way end, then jobs, events, modules and parts, in this order. */
  async stop(): Promise<void> {
    this.health.markStopping();
    // It listened before events and jobs ran, and ends before them: requests under way may wait for what an event brings.
    const server = this.stopListening ? [this.stopListening] : [];
    for (const { name, stop } of [...server, ...this.stops.splice(0).reverse()]) {
      try {
        await stop();
      } catch (error) {
        this.parts.logger.error('A part did not stop in order.', { part: name, error });
      }
    }
    await this.parts.close();
  }

  private async run(name: string, start: () => Promise<void>, stop: () => Promise<void>): Promise<void> {
    this.stops.push({ name, stop });
    await start();
  }

  private async startModules(): Promise<void> {
    for (const { manifest, container } of this.hosted) {
      for (const { name, check } of manifest.health) {
        const instance = container.resolve<HealthCheck>(check as never);
        this.health.register(name, () => instance.check(), { isCritical: false });
      }
      if (!manifest.lifecycle) continue;
      const lifecycle = container.resolve<Lifecycle>(manifest.lifecycle as never);
      await this.run(
        manifest.name,
        () => lifecycle.start(),
        () => lifecycle.stop(),
      );
    }
    this.health.register('database', async () => {
      await this.parts.database.execute('select 1');
    });
    this.health.register('events', () => this.events.check(), { isCritical: false });
  }

  private async listen(): Promise<{ server: Server; port: number }> {
    const { configuration, isDemo, siteAddress } = this.parts;
    const server = createServer(this.express());
    const host = isDemo ? '127.0.0.1' : (configuration.host ?? '0.0.0.0');
    const port = await listen(server, { port: configuration.port, host });
    siteAddress.listensOn(port);
    const stop = () => stopServer({ server, liveStreams: this.live, deadlineMilliseconds: 10_000 });
    this.stopListening = { name: 'server', stop };
    return { server, port };
  }

  private express() {
    const { clock, logger, configuration, diskStorage, revocations } = this.parts;
    const platform = rootContainer.createChildContainer();
    const { hosted, events: engine, jobs } = this;
    const console = new OperationsConsole({
      modules: hosted,
      manifests: this.options.modules,
      engine,
      jobs,
      clock,
      logger,
    });
    platform.register(OperationsConsole, { useValue: console });
    const authenticator = new Authenticator(this.publicKeys(), revocations, clock);
    return createHttpApplication({
      modules: this.hosted,
      platformRoutes: [{ routes: operationsRoutes, container: platform }],
      authenticate: (request) => authenticator.authenticate(request),
      clock,
      logger,
      configuration,
      health: this.health,
      ...(this.parts.isDemo && { servedHosts: ['localhost', '127.0.0.1', '[::1]'] }),
      clientFolder: this.options.clientFolder,
      extraRouters: [{ path: '/', router: diskStorageRoutes(diskStorage) }],
      rateLimits: this.options.rateLimits ?? { isEnabled: true },
      liveStreams: this.live,
    });
  }

  /** Provided by auth where it is hosted, or else by whoever builds the process. */
  private publicKeys(): PublicKeys {
    if (this.options.publicKeys) return this.options.publicKeys;
    const [anyModule] = this.hosted;
    if (!anyModule) throw new Error('A process hosts at least one module.');
    return anyModule.container.resolve(PublicKeys);
  }

  /**
   * The modules in order of use, each once what the ones before it have told has arrived. Only that is waited for: after a
   * crash people are at work again before this is through.
   */
  private async plantDemo(): Promise<void> {
    for (const { manifest, container } of this.hosted) {
      if (!manifest.demo) continue;
      const demo = container.resolve<DemoContent>(manifest.demo as never);
      await runWith({ correlationId: demoCorrelationId }, () => demo.plant());
      await this.events.settle(60_000, demoCorrelationId);
    }
  }
}
