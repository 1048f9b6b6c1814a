import { type SQL, sql } from 'drizzle-orm';
import type { DependencyContainer } from 'tsyringe';
import type { Database } from '../database/tokens';
import type { UnitOfWork } from '../database/unit-of-work';
import type { ModuleManifest } from '../module/define-module';

/** A module that runs in this process, with what its events and jobs need. */
export interface HostedModule {
  readonly manifest: ModuleManifest;
  /** The module's own container: consumers and jobs are made by it. */
  readonly container: DependencyContainer;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
}

/** A random number from 0 up to, not including, 1. */
export type Random = () => number;

/** An array parameter; a bare array would become a list of parameters. */
export function arrayOf(values: readonly string[], type: 'text' | 'uuid'): SQL {
  return sql`${sql.param([...values])}::${sql.raw(type)}[]`;
}

/**
 * Lets the transaction of a statement commit without waiting for the disk, for what may be forgotten when the server itself
 * crashes, never for effects (https://www.postgresql.org/docs/current/wal-async-commit.html).
 */
export const withoutWaitingForDisk: SQL = sql`select set_config('synchronous_commit', 'off', true)`;

/** The modules by the database they live in, so that one query can ask for all of them. */
export function groupByDatabase<Module extends { readonly database: Database }>(
  modules: readonly Module[],
): { readonly database: Database; readonly modules: readonly Module[] }[] {
  const groups = new Map<unknown, { database: Database; modules: Module[] }>();
  for (const module of modules) {
    const pool = (module.database as Database & { $client?: unknown }).$client ?? module.database;
    const group = groups.get(pool) ?? { database: module.database, modules: [] };
    group.modules.push(module);
    groups.set(pool, group);
  }
  return [...groups.values()];
}
