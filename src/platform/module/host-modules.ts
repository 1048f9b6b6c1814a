import 'reflect-metadata';
import { container, type DependencyContainer, type InjectionToken } from 'tsyringe';
import { Cache } from '../cache/cache';
import type { ConfigurationDefinition } from '../config/define-configuration';
import { apiToken } from '../contract/define-api';
import { CommandMemory } from '../database/command-memory';
import { Database } from '../database/tokens';
import { UnitOfWork } from '../database/unit-of-work';
import { OutboxWriter } from '../events/event-writer';
import type { HostedModule as ModuleWithEvents } from '../events/hosted-module';
import { Logger } from '../logging/logger';
import { ModuleContainer } from '../privacy/personal-data-consumers';
import { ModuleStorage } from '../storage/module-storage';
import { HandoverStorage, ObjectStorage } from '../storage/object-storage';
import { Clock } from '../time/clock';
import { bindInProcess } from '../transport/bind-in-process';
import type { ModuleManifest } from './define-module';

/** A module that runs in this process. Its container is its own: no other module resolves anything from it. */
export interface HostedModule extends ModuleWithEvents {
  readonly commands: CommandMemory;
}

/** A token of anything. */
// biome-ignore lint/suspicious/noExplicitAny: a token of something is no token of the unknown, as classes take arguments.
export type Token = InjectionToken<any>;

/** The parts that all modules of a process share; each module gets its own view of them. */
export interface SharedParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly cache: Cache;
  readonly storage: ObjectStorage;
  readonly configurations: ReadonlyMap<ConfigurationDefinition, unknown>;
  /** Whatever else is the same for all: `[token, value]`. */
  readonly values: readonly (readonly [Token, unknown])[];
}

export interface HostOptions {
  readonly manifests: readonly ModuleManifest[];
  readonly parts: SharedParts;
  /** Implementations that stand in for modules which this process does not host, by module; tests give fakes here. */
  readonly peers: ReadonlyMap<string, object>;
  /** See `InProcessBinding.isStrict`. */
  readonly isStrict: boolean;
}

/**
 * Gives every manifest a container of its own with its view of the shared parts, and binds each API it uses to the module
 * in this process. Nothing is started, and nothing is asked of a module while the others are being made.
 *
 * @throws Error that names what is missing when an API is used that nobody here implements.
 */
export function hostModules(options: HostOptions): HostedModule[] {
  const root = container.createChildContainer();
  for (const [token, value] of options.parts.values)
    root.register(token as InjectionToken<unknown>, { useValue: value });
  const hosted = options.manifests.map((manifest) => hostModule(root, manifest, options.parts));
  for (const module of hosted) {
    bindApis(module, hosted, options);
    provideToAll(root, module);
  }
  return hosted;
}

function hostModule(root: DependencyContainer, manifest: ModuleManifest, parts: SharedParts): HostedModule {
  const { database, clock } = parts;
  const own = root.createChildContainer();
  const commands = new CommandMemory(database, manifest.name);
  const events = new OutboxWriter({ schema: manifest.name, emits: manifest.emits, clock });
  const unitOfWork = new UnitOfWork(database, events, commands);
  own.register(Database, { useValue: database });
  own.register(UnitOfWork, { useValue: unitOfWork });
  own.register(Clock, { useValue: clock });
  own.register(Logger, { useValue: parts.logger.forModule(manifest.name) });
  own.register(Cache, { useValue: parts.cache.forModule(manifest.name) });
  own.register(ObjectStorage, { useValue: new ModuleStorage(parts.storage, manifest.name) });
  own.register(HandoverStorage, { useValue: new ModuleStorage(parts.storage, 'handover') });
  own.register(ModuleContainer, { useValue: own });
  if (manifest.configuration) {
    own.register(manifest.configuration.token, {
      useValue: parts.configurations.get(manifest.configuration),
    });
  }
  manifest.register?.(own);
  return { manifest, container: own, database, unitOfWork, commands };
}

function bindApis(module: HostedModule, hosted: readonly HostedModule[], options: HostOptions): void {
  for (const contract of Object.values(module.manifest.uses)) {
    const owner = hosted.find((candidate) => candidate.manifest.name === contract.module);
    const peer = options.peers.get(contract.module);
    const implementation = owner?.manifest.api?.implementation;
    if (!peer && !implementation) {
      throw new Error(
        `${module.manifest.name} uses the API of "${contract.module}", which is not hosted here.`,
      );
    }
    const api = bindInProcess({
      contract,
      caller: module.manifest.name,
      implementation: once(() => (peer ?? resolve(owner as HostedModule, implementation as Class)) as never),
      commands: peer ? undefined : () => (owner as HostedModule).commands,
      clock: options.parts.clock,
      isStrict: options.isStrict,
    });
    module.container.register(apiToken(contract), { useValue: api });
  }
}

/** Ports that a module implements for its process, such as the public keys, are there for every module and the platform. */
function provideToAll(root: DependencyContainer, module: HostedModule): void {
  for (const { port, implementation } of module.manifest.provides) {
    const provide = once(() => resolve(module, implementation as Class));
    root.register(port, { useFactory: provide });
  }
}

type Class = new (...args: unknown[]) => object;

function resolve(module: HostedModule, implementation: Class): object {
  return module.container.resolve(implementation);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
