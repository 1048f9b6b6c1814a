import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { CommandIdentity } from '../context/call-context';
import type { JsonValue } from '../errors/domain-error';
import { platformErrors } from '../errors/platform-errors';
import type { Database, Transaction } from './tokens';

/** How a command that arrives again is answered: with its first result, or not at all where that holds a secret. */
export type Recollection =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly result: JsonValue };

type MemoryRow = { input_hash: string; result: JsonValue; is_result_kept: boolean };

/**
 * Remembers for seven days what a command did, in the transaction of its effect, so that it takes effect once
 * however often it arrives (docs: IETF draft "The Idempotency-Key HTTP Header Field").
 */
export class CommandMemory {
  constructor(
    private readonly database: Database,
    private readonly schema: string,
  ) {}

  /** What is known of a command. The same key with other input is an error, and so is a result that was not kept. */
  async recall(command: CommandIdentity): Promise<Recollection> {
    const { rows } = await this.database.execute<MemoryRow>(sql`
      select input_hash, result, is_result_kept from ${this.table}
      where caller = ${command.caller} and principal = ${command.principal}
        and operation = ${command.operation} and key = ${command.key}`);
    const row = rows[0];
    if (!row) return { kind: 'unknown' };
    if (row.input_hash !== command.inputHash) throw platformErrors.idempotencyKeyReused();
    if (!row.is_result_kept) throw platformErrors.idempotencyResultNotKept();
    return { kind: 'known', result: row.result };
  }

  /** First statement of the deciding unit of work: a parallel repetition waits here, then finds it was done. */
  async claim(tx: Transaction, command: CommandIdentity): Promise<void> {
    const { rowCount } = await tx.execute(sql`
      insert into ${this.table} (caller, principal, operation, key, input_hash, is_result_kept)
      values (${command.caller}, ${command.principal}, ${command.operation}, ${command.key}, ${command.inputHash},
              ${command.keepsResult})
      on conflict do nothing`);
    if (rowCount === 0) throw new CommandRepeated();
  }

  async remember(tx: Transaction, command: CommandIdentity, result: JsonValue): Promise<void> {
    if (!command.keepsResult) return;
    await tx.execute(sql`
      update ${this.table} set result = ${JSON.stringify(result)}::jsonb
      where caller = ${command.caller} and principal = ${command.principal}
        and operation = ${command.operation} and key = ${command.key}`);
  }

  /** Runs a command once: a repetition gets the first result. `execute` must end in one `UnitOfWork.run`. */
  async once(command: CommandIdentity, execute: () => Promise<unknown>): Promise<JsonValue> {
    const known = await this.recall(command);
    if (known.kind === 'known') return known.result;
    try {
      return ((await execute()) ?? null) as JsonValue;
    } catch (error) {
      if (!(error instanceof CommandRepeated)) throw error;
      const first = await this.recall(command);
      if (first.kind === 'unknown') throw platformErrors.idempotencyInProgress();
      return first.result;
    }
  }

  private get table() {
    return sql.raw(`"${this.schema}"."command_memory"`);
  }
}

/** Thrown inside a unit of work when the same command has committed meanwhile; never leaves the platform. */
class CommandRepeated extends Error {}

/** A hash of a command's input that does not depend on the order of its fields. */
export function hashInput(input: unknown): string {
  return createHash('sha256').update(canonicalJson(input)).digest('base64url');
}

function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
}
