import { sql } from 'drizzle-orm';
import { platformTable } from '../database/platform-table';
import type { Database } from '../database/tokens';
import { arrayOf, groupByDatabase, type HostedModule } from './hosted-module';
import { isHeadOfStream } from './inbox';

export interface ModuleWork {
  readonly module: string;
  readonly hasUnpublished: boolean;
  readonly hasDue: boolean;
}

export interface OpenWork {
  readonly module: string;
  /** Events that are not published yet, those that wait for another try included. */
  readonly unpublished: number;
  /** Events that a consumer could handle at this instant, or is handling. */
  readonly due: number;
  /** Events that wait for another try later. */
  readonly later: number;
}

/** Which modules have something to do at `now`: one query for all modules of a database, cheap when there is nothing. */
export async function findWork(modules: readonly HostedModule[], now: Date): Promise<ModuleWork[]> {
  const instant = sql`${now.toISOString()}::timestamptz`;
  return askEachDatabase<ModuleWork>(modules, ({ manifest: { name, consumes } }) => {
    const consumers = consumes.map((consumer) => consumer.name);
    return sql`select ${name}::text as module,
      exists (select from ${platformTable(name, 'outbox')}
        where published_at is null and available_at <= ${instant}) as "hasUnpublished",
      exists (select from ${platformTable(name, 'inbox')}
        where status = 'due' and consumer = any(${arrayOf(consumers, 'text')}) and available_at <= ${instant}
          and (lease_until is null or lease_until <= ${instant})) as "hasDue"`;
  });
}

/** All that is still open, or what a correlation id names of it; dead letters, and what waits behind them, aside. */
export async function countOpenWork(
  modules: readonly HostedModule[],
  now: Date,
  correlationId?: string,
): Promise<OpenWork[]> {
  const instant = sql`${now.toISOString()}::timestamptz`;
  const isMeant = correlationId === undefined ? sql`true` : sql`correlation_id = ${correlationId}`;
  return askEachDatabase<OpenWork>(modules, ({ manifest: { name, consumes } }) => {
    const consumers = consumes.map((consumer) => consumer.name);
    return sql`select ${name}::text as module,
      (select count(*)::integer from ${platformTable(name, 'outbox')} where published_at is null and ${isMeant}) as unpublished,
      count(*) filter (where event.available_at <= ${instant})::integer as due,
      count(*) filter (where event.available_at > ${instant})::integer as later
      from ${platformTable(name, 'inbox')} as event where ${isHeadOfStream(name, consumers)} and ${isMeant}`;
  });
}

async function askEachDatabase<Row extends object>(
  modules: readonly HostedModule[],
  select: (module: HostedModule) => ReturnType<typeof sql>,
): Promise<Row[]> {
  const answers = await Promise.all(
    groupByDatabase(modules).map(({ database, modules: together }) =>
      execute<Row>(database, sql.join(together.map(select), sql` union all `)),
    ),
  );
  return answers.flat();
}

async function execute<Row extends object>(
  database: Database,
  statement: ReturnType<typeof sql>,
): Promise<Row[]> {
  const { rows } = await database.execute(statement);
  return rows as unknown as Row[];
}
