import { runInContext } from '../context/call-context';
import type { HostedModule, Random } from '../events/hosted-module';
import { forgetOldRows } from '../events/retention';
import { describeError } from '../events/retry-policy';
import { withDeadline } from '../events/with-deadline';
import { newId } from '../identifiers/identifier';
import type { Logger } from '../logging/logger';
import type { Job, JobDeclaration } from '../module/define-module';
import type { Clock } from '../time/clock';
import { delayAfterFailure, describeSchedule, nextRunAfter } from './job-schedule';
import { type JobClaim, JobTable } from './job-table';

export interface JobRunnerOptions {
  readonly modules: readonly HostedModule[];
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: Random;
  /** How long a process may be silent before another runs its job, in milliseconds. */
  readonly leaseMilliseconds?: number;
}

export interface JobOverview {
  readonly name: string;
  readonly module: string;
  readonly schedule: string;
  readonly nextRunAt: Date | undefined;
  readonly lastStartedAt: Date | undefined;
  readonly lastFinishedAt: Date | undefined;
  readonly lastError: string | undefined;
  readonly runs: number;
  readonly isRunning: boolean;
}

interface RunnableJob {
  readonly name: string;
  readonly module: string;
  readonly schedule: JobDeclaration['schedule'];
  readonly table: JobTable;
  readonly logger: Logger;
  readonly run: () => Promise<void>;
  timer: NodeJS.Timeout | undefined;
}

const longestRun = 15 * 60_000;
/** However far away a run is, the clock is looked at again by then: timers do not notice when it is set. */
const longestWait = 3_600_000;
const pauseWithoutDatabase = 5_000;

/**
 * Runs the jobs of the modules in this process by the clock, each once however many processes there are: a row per job is
 * claimed with a lease, which runs out when the process dies. A job may be repeated then, so it does nothing that must not.
 */
export class JobRunner {
  private readonly jobs: ReadonlyMap<string, RunnableJob>;
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly leaseMilliseconds: number;
  private isStopping = false;

  constructor(private readonly options: JobRunnerOptions) {
    this.leaseMilliseconds = options.leaseMilliseconds ?? 30_000;
    this.jobs = new Map(
      options.modules.flatMap((module) => jobsOf(module, options)).map((job) => [job.name, job]),
    );
  }

  /** Puts the jobs in their tables and waits for their times. */
  async start(): Promise<void> {
    await this.register();
    for (const job of this.jobs.values()) void this.track(this.attend(job));
  }

  /** Starts nothing more and waits for what is under way; what outlasts the deadline is left to its lease. */
  async stop(deadlineMilliseconds = 10_000): Promise<void> {
    this.isStopping = true;
    for (const job of this.jobs.values()) clearTimeout(job.timer);
    await withDeadline('Stopping the jobs', deadlineMilliseconds, Promise.allSettled(this.underWay)).catch(
      (error: unknown) =>
        this.options.logger.warn('Jobs were left under way.', { error: describeError(error) }),
    );
  }

  /**
   * Runs a job at once, whatever its schedule.
   *
   * @throws what the job throws, after it is recorded; Error when the job is under way already, or unknown.
   */
  async runNow(name: string): Promise<void> {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`No module of this process has a job "${name}".`);
    await job.table.register(name, this.firstRunOf(job));
    const claim = await this.claim(job, true);
    if (!claim) throw new Error(`The job "${name}" is under way.`);
    const failure = await this.track(this.run(job, claim));
    if (failure) throw failure.error;
  }

  /** The jobs of this process's modules, with what is known of their runs in any process. */
  async overview(): Promise<readonly JobOverview[]> {
    const now = this.options.clock.now();
    return Promise.all(
      [...this.jobs.values()].map(async ({ name, module, schedule, table }) => {
        const row = await table.read(name);
        return {
          name,
          module,
          schedule: describeSchedule(schedule),
          nextRunAt: row?.nextRunAt,
          lastStartedAt: row?.lastStartedAt,
          lastFinishedAt: row?.lastFinishedAt,
          lastError: row?.lastError,
          runs: row?.runs ?? 0,
          isRunning: row?.leaseUntil !== undefined && row.leaseUntil > now,
        };
      }),
    );
  }

  private async register(): Promise<void> {
    for (const job of this.jobs.values()) await job.table.register(job.name, this.firstRunOf(job));
  }

  private firstRunOf({ schedule }: RunnableJob): Date {
    const now = this.options.clock.now();
    return nextRunAfter(schedule, now, now);
  }

  /** Runs the job if it is due, and waits for its next time. */
  private async attend(job: RunnableJob): Promise<void> {
    try {
      const claim = this.isStopping ? undefined : await this.claim(job, false);
      if (claim) await this.run(job, claim);
      const row = await job.table.read(job.name);
      // While another process runs it, what matters is whether it lives.
      if (row) this.wakeAt(job, row.leaseUntil ?? row.nextRunAt);
    } catch (error) {
      job.logger.error('A job could not be looked after.', { job: job.name, error: describeError(error) });
      this.wakeAt(job, new Date(this.options.clock.now().getTime() + pauseWithoutDatabase));
    }
  }

  private wakeAt(job: RunnableJob, at: Date): void {
    if (this.isStopping) return;
    clearTimeout(job.timer);
    const wait = at.getTime() - this.options.clock.now().getTime();
    // A moment later than its time rather than a moment before it, when there would be nothing to claim.
    const milliseconds = Math.min(longestWait, Math.max(0, wait)) + 1;
    job.timer = setTimeout(() => this.track(this.attend(job)), milliseconds).unref();
  }

  private claim(job: RunnableJob, regardless: boolean): Promise<JobClaim | undefined> {
    const now = this.options.clock.now();
    return job.table.claim({ name: job.name, now, leaseUntil: this.leaseFrom(now), regardless });
  }

  /** Runs a claimed job and records how it went; returns what it threw. */
  private async run(job: RunnableJob, claim: JobClaim): Promise<{ error: unknown } | undefined> {
    const { clock, random } = this.options;
    const startedAt = clock.now();
    const failure = await this.attempt(job, claim);
    const now = clock.now();
    const nextRunAt = failure
      ? new Date(now.getTime() + delayAfterFailure(claim.failures + 1, random))
      : nextRunAfter(job.schedule, startedAt, now);
    const error = failure && describeError(failure.error);
    if (error)
      job.logger.error('A job failed.', { job: job.name, error, nextRunAt: nextRunAt.toISOString() });
    await job.table.finish(claim, { now, nextRunAt, error });
    return failure;
  }

  private async attempt(job: RunnableJob, claim: JobClaim): Promise<{ error: unknown } | undefined> {
    const renewal = setInterval(() => void this.renew(job, claim), this.leaseMilliseconds / 3);
    try {
      const context = {
        correlationId: newId(),
        principal: { kind: 'module', name: job.module } as const,
        deadline: this.options.clock.now().getTime() + longestRun,
      };
      await runInContext(context, () => withDeadline(`The job ${job.name}`, longestRun, job.run()));
      return undefined;
    } catch (error) {
      return { error };
    } finally {
      clearInterval(renewal);
    }
  }

  private async renew(job: RunnableJob, claim: JobClaim): Promise<void> {
    try {
      const isOurs = await job.table.renew(claim, this.leaseFrom(this.options.clock.now()));
      if (!isOurs) job.logger.warn('A job was taken over while it ran.', { job: job.name });
    } catch (error) {
      job.logger.warn('The lease of a job could not be renewed.', {
        job: job.name,
        error: describeError(error),
      });
    }
  }

  private leaseFrom(now: Date): Date {
    return new Date(now.getTime() + this.leaseMilliseconds);
  }

  private track<Result>(work: Promise<Result>): Promise<Result> {
    this.underWay.add(work);
    const forget = () => this.underWay.delete(work);
    work.then(forget, forget);
    return work;
  }
}

function jobsOf(module: HostedModule, { clock, logger }: JobRunnerOptions): RunnableJob[] {
  const { manifest, database, container } = module;
  const shared = {
    module: manifest.name,
    table: new JobTable(database, manifest.name),
    logger: logger.forModule(manifest.name),
    timer: undefined,
  };
  const declared = manifest.jobs.map(({ name, schedule, job }) => ({
    ...shared,
    name,
    schedule,
    run: async () => container.resolve(job as new () => Job).run(),
  }));
  return [
    ...declared,
    {
      ...shared,
      name: `${manifest.name}.forget-old-rows`,
      schedule: { kind: 'cron', expression: `${minuteOf(manifest.name)} 3 * * *` },
      run: () => forgetOldRows(module, clock),
    },
  ];
}

/** Spreads what every module does at night over the hour. */
function minuteOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 60;
}
