import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { platformTable } from '../database/platform-table';
import type { Database } from '../database/tokens';

export interface JobRow {
  readonly name: string;
  readonly nextRunAt: Date;
  readonly leaseUntil: Date | undefined;
  readonly lastStartedAt: Date | undefined;
  readonly lastFinishedAt: Date | undefined;
  readonly lastError: string | undefined;
  /** Failures since the last success. */
  readonly failures: number;
  readonly runs: number;
}

export interface JobClaim {
  readonly name: string;
  readonly leaseToken: string;
  readonly failures: number;
}

/** The rows that decide who runs a module's jobs, and when. */
export class JobTable {
  constructor(
    private readonly database: Database,
    private readonly schema: string,
  ) {}

  /** Adds a job that is new; one that is there never moves to a later time by a start of the process. */
  async register(name: string, nextRunAt: Date): Promise<void> {
    await this.database.execute(sql`
      insert into ${this.table} as job (name, next_run_at) values (${name}, ${nextRunAt.toISOString()})
      on conflict (name) do update set next_run_at = least(job.next_run_at, excluded.next_run_at)
      where job.next_run_at > excluded.next_run_at and job.failures = 0`);
  }

  async read(name: string): Promise<JobRow | undefined> {
    const { rows } = await this.database.execute<RawJob>(
      sql`select * from ${this.table} where name = ${name}`,
    );
    return rows[0] && toJob(rows[0]);
  }

  async list(): Promise<JobRow[]> {
    const { rows } = await this.database.execute<RawJob>(sql`select * from ${this.table} order by name`);
    return rows.map(toJob);
  }

  /** Takes a job that is due (or `regardless` of that) and that nobody runs. */
  async claim(options: {
    name: string;
    now: Date;
    leaseUntil: Date;
    regardless: boolean;
  }): Promise<JobClaim | undefined> {
    const now = options.now.toISOString();
    const { rows } = await this.database.execute<{ lease_token: string; failures: number }>(sql`
      update ${this.table} set lease_token = ${randomUUID()}, lease_until = ${options.leaseUntil.toISOString()},
        last_started_at = ${now}
      where name = (
        select name from ${this.table}
        where name = ${options.name} and (${options.regardless} or next_run_at <= ${now})
          and (lease_until is null or lease_until <= ${now})
        for update skip locked)
      returning lease_token, failures`);
    return rows[0] && { name: options.name, leaseToken: rows[0].lease_token, failures: rows[0].failures };
  }

  /** False when another process has the job now. */
  async renew(claim: JobClaim, until: Date): Promise<boolean> {
    const { rowCount } = await this.database.execute(sql`
      update ${this.table} set lease_until = ${until.toISOString()}
      where name = ${claim.name} and lease_token = ${claim.leaseToken}`);
    return rowCount === 1;
  }

  /** Ends a run. Changes nothing when another process has the job now. */
  async finish(
    claim: JobClaim,
    result: { now: Date; nextRunAt: Date; error: string | undefined },
  ): Promise<void> {
    const error = result.error ?? null;
    await this.database.execute(sql`
      update ${this.table} set lease_token = null, lease_until = null, runs = runs + 1,
        next_run_at = ${result.nextRunAt.toISOString()}, last_finished_at = ${result.now.toISOString()},
        last_error = ${error}, failures = case when ${error}::text is null then 0 else failures + 1 end
      where name = ${claim.name} and lease_token = ${claim.leaseToken}`);
  }

  private get table() {
    return platformTable(this.schema, 'scheduled_jobs');
  }
}

type RawJob = {
  name: string;
  next_run_at: string;
  lease_until: string | null;
  last_started_at: string | null;
  last_finished_at: string | null;
  last_error: string | null;
  failures: number;
  runs: string;
};

function toJob(row: RawJob): JobRow {
  const instant = (text: string | null) => (text === null ? undefined : new Date(text));
  return {
    name: row.name,
    nextRunAt: new Date(row.next_run_at),
    leaseUntil: instant(row.lease_until),
    lastStartedAt: instant(row.last_started_at),
    lastFinishedAt: instant(row.last_finished_at),
    lastError: row.last_error ?? undefined,
    failures: row.failures,
    runs: Number(row.runs),
  };
}
