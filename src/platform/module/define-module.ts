import type { DependencyContainer, InjectionToken } from 'tsyringe';
import type { ConfigurationDefinition } from '../config/define-configuration';
import type { ApiContract, ApiImplementation } from '../contract/define-api';
import type { EventDefinition, EventOf } from '../contract/define-event';
import type { Transaction } from '../database/tokens';
import type { Route } from '../http/route';
import { erasureConsumer, exportConsumer, type PersonalData } from '../privacy/personal-data-consumers';
import {
  identityErasureBegun,
  personalDataErasureBegun,
  personalDataExportRequested,
} from '../privacy/personal-data-events';

type Class<Instance> = new (...args: never[]) => Instance;

/**
 * A consumer of events: the unit of deduplication, retry and dead letter.
 * `prepare` runs without a transaction and may call other modules; `handle` writes, and takes effect exactly once.
 */
export interface EventConsumer<Definition extends EventDefinition = EventDefinition, Prepared = unknown> {
  prepare?(event: EventOf<Definition>): Promise<Prepared>;
  handle(tx: Transaction, event: EventOf<Definition>, prepared: Prepared): Promise<void>;
}

export interface ConsumerDeclaration {
  /** Unique and stable: `enrollment.on-payment`. It keys the inbox, so renaming it consumes everything anew. */
  readonly name: string;
  readonly events: readonly EventDefinition[];
  readonly consumer: Class<EventConsumer>;
  /** Whether `prepare` reaches beyond the module's own tables, which asks for a longer lease. */
  readonly reachesOutside: boolean;
}

/** Declares which events a consumer handles; order holds across all of them within a stream. */
export function on<Definition extends EventDefinition, Prepared>(
  events: readonly Definition[],
  name: string,
  consumer: Class<EventConsumer<Definition, Prepared>>,
  options: { readonly reachesOutside?: boolean } = {},
): ConsumerDeclaration {
  return {
    name,
    events,
    consumer: consumer as unknown as Class<EventConsumer>,
    reachesOutside: options.reachesOutside ?? false,
  };
}

/** A piece of work that runs by the clock, once however many processes there are. */
export interface Job {
  run(): Promise<void>;
}

export interface JobDeclaration {
  readonly name: string;
  /** Milliseconds between runs, or a cron expression in UTC. */
  readonly schedule:
    | { readonly kind: 'interval'; readonly milliseconds: number }
    | { readonly kind: 'cron'; readonly expression: string };
  readonly job: Class<Job>;
}

const units = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
type Unit = keyof typeof units;

/** Runs a job again and again: `every('5 minutes', 'enrollment.expire-unpaid', ExpireUnpaidEnrollments)`. */
export function every(
  interval: `${number} ${Unit}` | `${number} ${Unit}s`,
  name: string,
  job: Class<Job>,
): JobDeclaration {
  const [count, unit] = interval.split(' ') as [string, string];
  const milliseconds = Number(count) * units[unit.replace(/s$/, '') as Unit];
  return { name, schedule: { kind: 'interval', milliseconds }, job };
}

/** Runs a job at times given as a cron expression in UTC: `at("0 3 * * *", …)`. */
export function at(expression: string, name: string, job: Class<Job>): JobDeclaration {
  return { name, schedule: { kind: 'cron', expression }, job };
}

/** Whether a part that a module depends on is well. Throws, or takes too long, when it is not. */
export interface HealthCheck {
  check(): Promise<void>;
}

/** Started after the module's database is ready and before requests come; stopped after they have ended. */
export interface Lifecycle {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Puts the demo's content in place; runs in the demo alone, at each start, so it changes nothing the second time. */
export interface DemoContent {
  plant(): Promise<void>;
}

/** A port of the platform that this module implements for its process, as auth does with the public keys. */
export interface ProvidedPort {
  readonly port: InjectionToken<unknown>;
  readonly implementation: Class<unknown>;
}

/** All that there is to know of a module, in one readable object. */
export interface ModuleManifest {
  readonly name: string;
  /** A sentence that ops and newcomers read. */
  readonly purpose: string;
  /** The modules it calls: the graph of all of these has no cycle. */
  readonly uses: { readonly [alias: string]: ApiContract };
  readonly api?: { readonly contract: ApiContract; readonly implementation: Class<unknown> };
  readonly emits: readonly EventDefinition[];
  readonly consumes: readonly ConsumerDeclaration[];
  readonly routes: readonly Route[];
  readonly configuration?: ConfigurationDefinition;
  readonly jobs: readonly JobDeclaration[];
  readonly health: readonly { readonly name: string; readonly check: Class<HealthCheck> }[];
  readonly lifecycle?: Class<Lifecycle>;
  readonly demo?: Class<DemoContent>;
  /** What its tables hold of persons: it answers requests for that by itself, with events and consumers of its own. */
  readonly personalData?: PersonalData;
  readonly provides: readonly ProvidedPort[];
  /** Registers what the module keeps one of; its other classes are made when something asks for them. */
  readonly register?: (container: DependencyContainer) => void;
}

type Optional = 'uses' | 'emits' | 'consumes' | 'routes' | 'jobs' | 'health' | 'provides';

/** Declares a module. What is left out is empty. */
export function defineModule<Contract extends ApiContract = ApiContract>(
  manifest: Omit<ModuleManifest, Optional | 'api'> &
    Partial<Pick<ModuleManifest, Optional>> & {
      readonly api?: {
        readonly contract: Contract;
        readonly implementation: Class<ApiImplementation<Contract>>;
      };
    },
): ModuleManifest {
  const whole: ModuleManifest = {
    uses: {},
    emits: [],
    consumes: [],
    routes: [],
    jobs: [],
    health: [],
    provides: [],
    ...manifest,
  };
  return manifest.personalData ? answeringForPersons(whole, manifest.personalData) : whole;
}

function answeringForPersons(manifest: ModuleManifest, personalData: PersonalData): ModuleManifest {
  const { name: module } = manifest;
  const { exported, erased } = personalData.answers;
  const events = [...manifest.emits, ...manifest.consumes.flatMap((consumer) => consumer.events)];
  const owner = { module, personalData, events: [...new Set(events)] };
  const erasing = `${module}.erase-personal-data`;
  const begun = personalData.isIdentity ? identityErasureBegun : personalDataErasureBegun;
  return {
    ...manifest,
    emits: [...manifest.emits, exported, erased],
    consumes: [
      ...manifest.consumes,
      on([personalDataExportRequested], `${module}.export-personal-data`, exportConsumer(owner), {
        reachesOutside: true,
      }),
      on([begun], erasing, erasureConsumer(owner, erasing), { reachesOutside: true }),
    ],
  };
}
