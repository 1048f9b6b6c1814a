import type { JobOverview } from '../jobs/job-runner';
import type { Logger } from '../logging/logger';
import type { HealthCheck, ModuleManifest } from '../module/define-module';
import type { Clock } from '../time/clock';
import { type DeadLetterPage, DeadLetters } from './dead-letters';
import { type ModuleFlow, observeEventFlow } from './event-flow';
import type { HostedModule } from './hosted-module';
import { withDeadline } from './with-deadline';

export type ModuleHealth = 'up' | 'down' | 'elsewhere';

export interface ModuleOverview {
  readonly name: string;
  readonly purpose: string;
  readonly uses: readonly string[];
  /** `here`, or where the module answers. */
  readonly hosted: string;
  readonly health: ModuleHealth;
  readonly checks: readonly { readonly name: string; readonly status: 'up' | 'down' }[];
  readonly emits: readonly string[];
  readonly consumers: readonly { readonly name: string; readonly events: readonly string[] }[];
  readonly routes: number;
  readonly jobs: readonly string[];
}

export interface OperationsConsoleOptions {
  /** The modules of this process. */
  readonly modules: readonly HostedModule[];
  /** All modules of the product; the hosted ones unless given. */
  readonly manifests?: readonly ModuleManifest[];
  /** Where modules answer that are hosted elsewhere, by their names. */
  readonly addresses?: { readonly [module: string]: string };
  readonly engine: { wake(module: string): void };
  readonly jobs: { overview(): Promise<readonly JobOverview[]> };
  readonly clock: Clock;
  readonly logger: Logger;
}

const healthDeadline = 1_000;

/** What ops see of the modules, their events and their jobs, and what they can do about dead letters. */
export class OperationsConsole {
  private readonly deadLetters: DeadLetters;

  constructor(private readonly options: OperationsConsoleOptions) {
    const { modules, clock, logger, engine } = options;
    this.deadLetters = new DeadLetters({
      modules,
      clock,
      logger,
      onReleased: (module) => engine.wake(module),
    });
  }

  async listModules(): Promise<readonly ModuleOverview[]> {
    const { modules, addresses } = this.options;
    const manifests = this.options.manifests ?? modules.map(({ manifest }) => manifest);
    return Promise.all(
      manifests.map(async (manifest) => {
        const host = modules.find((module) => module.manifest.name === manifest.name);
        const checks = host ? await checkHealth(host) : [];
        return {
          name: manifest.name,
          purpose: manifest.purpose,
          uses: Object.values(manifest.uses).map((contract) => contract.module),
          hosted: host ? 'here' : (addresses?.[manifest.name] ?? 'elsewhere'),
          health: host ? summarize(checks) : 'elsewhere',
          checks,
          emits: manifest.emits.map(({ type }) => type),
          consumers: manifest.consumes.map(({ name, events }) => ({
            name,
            events: events.map(({ type }) => type),
          })),
          routes: manifest.routes.length,
          jobs: manifest.jobs.map(({ name }) => name),
        };
      }),
    );
  }

  observeEvents(): Promise<readonly ModuleFlow[]> {
    return observeEventFlow(this.options.modules, this.options.clock);
  }

  listDeadLetters(page: { limit: number; cursor?: string | undefined }): Promise<DeadLetterPage> {
    return this.deadLetters.list(page);
  }

  /** @throws `dead_letter.not_found`, `dead_letter.settled` for one that was discarded. */
  replay(deadLetterId: string): Promise<void> {
    return this.deadLetters.replay(deadLetterId);
  }

  /** @throws `dead_letter.not_found`, `dead_letter.settled` for one that was replayed or handled. */
  discard(deadLetterId: string, reason: string): Promise<void> {
    return this.deadLetters.discard(deadLetterId, reason);
  }

  listJobs(): Promise<readonly JobOverview[]> {
    return this.options.jobs.overview();
  }
}

/** The module's own checks, and whether its database answers. */
async function checkHealth({
  manifest,
  container,
  database,
}: HostedModule): Promise<ModuleOverview['checks']> {
  const checks = [
    { name: 'database', run: async () => void (await database.execute('select 1')) },
    ...manifest.health.map(({ name, check }) => ({
      name,
      run: () => container.resolve(check as new () => HealthCheck).check(),
    })),
  ];
  return Promise.all(
    checks.map(async ({ name, run }) => {
      try {
        await withDeadline(`The check ${name}`, healthDeadline, run());
        return { name, status: 'up' as const };
      } catch {
        return { name, status: 'down' as const };
      }
    }),
  );
}

function summarize(checks: ModuleOverview['checks']): ModuleHealth {
  return checks.every(({ status }) => status === 'up') ? 'up' : 'down';
}
