import { currentContext, runWith } from '../context/call-context';
import type { EventDefinition, PayloadInput } from '../contract/define-event';
import type { JsonValue } from '../errors/domain-error';
import type { CommandMemory } from './command-memory';
import type { Database, Transaction } from './tokens';

/** Writes an event into the outbox of the module, inside the transaction that caused it. */
export interface EventWriter {
  write(transaction: Database | Transaction, event: EventDefinition, payload: unknown): Promise<void>;
}

const serializationFailures = new Set(['40001', '40P01']);
const attempts = 3;

/**
 * The only way a module writes: rows and events in one transaction.
 *
 * Calls to other modules inside it throw, in every topology: what may be remote has no place in an open transaction.
 * The callback may run again after a deadlock, so it does nothing but database work.
 */
export class UnitOfWork {
  constructor(
    private readonly database: Database,
    private readonly events: EventWriter,
    private readonly commands: CommandMemory,
  ) {}

  /**
   * Runs the unit whose value is the result of the use case. When the use case serves a command with an idempotency
   * key, that value is remembered in the same transaction and answers every repetition; a use case has one such unit.
   */
  async run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const { command } = currentContext();
    return this.transact(async (tx) => {
      if (!command) return work(tx);
      await this.commands.claim(tx, command);
      const result = await work(tx);
      await this.commands.remember(tx, command, (result ?? null) as JsonValue);
      return result;
    });
  }

  /**
   * Runs a unit that comes before the one that decides: it must be harmless to repeat, because it will be,
   * if the process dies before the last one.
   */
  async step<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.transact(work);
  }

  private async transact<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    if (currentContext().isInTransaction)
      throw new Error('A unit of work is open already: pass its transaction on.');
    for (let attempt = 1; ; attempt += 1) {
      const afterwards: (() => Promise<void>)[] = [];
      try {
        const result = await runWith({ isInTransaction: true }, () =>
          this.database.transaction(async (transaction) =>
            work(this.equip(transaction as Transaction, afterwards)),
          ),
        );
        await Promise.allSettled(afterwards.map((work) => work()));
        return result;
      } catch (error) {
        if (attempt === attempts || !serializationFailures.has(sqlStateOf(error) ?? '')) throw error;
      }
    }
  }

  private equip(transaction: Transaction, afterwards: (() => Promise<void>)[]): Transaction {
    return Object.assign(transaction, {
      publish: <Definition extends EventDefinition>(event: Definition, payload: PayloadInput<Definition>) =>
        this.events.write(transaction, event, payload),
      afterCommit: (work: () => Promise<void>) => void afterwards.push(work),
    });
  }
}

/** The SQLSTATE of a failed statement, found where drizzle and pg put it. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && /^[0-9A-Z]{5}$/.test(current.code))
      return current.code;
  }
  return undefined;
}

/** Whether a statement failed because a row with the same unique key is there already. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (sqlStateOf(error) !== '23505') return false;
  if (constraint === undefined) return true;
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('constraint' in current && current.constraint === constraint) return true;
  }
  return false;
}
