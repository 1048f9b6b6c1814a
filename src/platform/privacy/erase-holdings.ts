import { sql } from 'drizzle-orm';
import type { PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { EventDefinition } from '../contract/define-event';
import { platformTable } from '../database/platform-table';
import type { Transaction } from '../database/tokens';
import type { Holding } from './personal-data';

/**
 * Forgets a person in a module's tables, in the order in which they are declared: rows that point at others come first.
 * Triggers that keep rows as they are let this pass by the setting `stoa.erasing`.
 */
export async function eraseHoldings(
  tx: Transaction,
  holdings: readonly Holding[],
  { personId, now }: { readonly personId: string; readonly now: Date },
): Promise<void> {
  await tx.execute(sql`select set_config('stoa.erasing', 'on', true)`);
  // One statement for each table that is declared, however many rows there are.
  for (const holding of holdings) {
    const rows = holding.of?.(personId);
    if (!rows) continue;
    if (holding.rows === 'deleted') {
      await tx.delete(holding.table).where(rows);
      continue;
    }
    const changes = changesOf(holding, now);
    if (Object.keys(changes).length > 0) await tx.update(holding.table).set(changes).where(rows);
  }
}

function changesOf(holding: Holding, now: Date): PgUpdateSetSource<PgTable> {
  const changes: Record<string, unknown> = { ...holding.alsoSet?.(now) };
  for (const [column, fate] of Object.entries(holding.personal)) {
    if (fate.kind === 'erase') changes[column] = null;
    if (fate.kind === 'become') changes[column] = fate.value;
  }
  return changes as PgUpdateSetSource<PgTable>;
}

/**
 * Takes a person's words out of the events that a module keeps, published and received, and forgets the answers of commands
 * that tell of her: a repetition of one of those is refused instead of answered.
 */
export async function eraseTraces(
  tx: Transaction,
  module: { readonly schema: string; readonly events: readonly EventDefinition[] },
  personId: string,
): Promise<void> {
  // A few kinds of events alone tell of people in words.
  for (const { type, personal } of module.events) {
    if (!personal) continue;
    const fields = JSON.stringify(personal.fields);
    for (const table of ['outbox', 'inbox'] as const)
      await tx.execute(sql`
        update ${platformTable(module.schema, table)} set payload = payload || ${fields}::jsonb
        where type = ${type} and payload ->> ${personal.person} = ${personId}`);
  }
  await tx.execute(sql`
    update ${platformTable(module.schema, 'command_memory')} set result = null, is_result_kept = false
    where principal = ${`person/${personId}`} or result::text like ${`%${personId}%`}`);
}

/** Whether other consumers of the module have still to handle something that tells of the person. */
export async function hasMoreToHear(
  reader: Pick<Transaction, 'execute'>,
  schema: string,
  { personId, consumer }: { readonly personId: string; readonly consumer: string },
): Promise<boolean> {
  const { rows } = await reader.execute(sql`
    select 1 from ${platformTable(schema, 'inbox')}
    where status = 'due' and consumer <> ${consumer} and payload::text like ${`%${personId}%`} limit 1`);
  return rows.length > 0;
}
