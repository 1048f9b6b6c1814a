import { type SQL, sql } from 'drizzle-orm';

type PlatformTable = 'streams' | 'outbox' | 'inbox' | 'command_memory' | 'scheduled_jobs';

/** One of the platform's tables in a module's schema. */
export function platformTable(schema: string, table: PlatformTable): SQL {
  if (!/^[a-z][a-z0-9_]*$/.test(schema)) throw new Error(`"${schema}" is not the name of a module's schema.`);
  return sql.raw(`"${schema}"."${table}"`);
}
