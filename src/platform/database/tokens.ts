import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { NodePgDatabase, NodePgTransaction } from 'drizzle-orm/node-postgres';
import type { InjectionToken } from 'tsyringe';
import type { EventDefinition, PayloadInput } from '../contract/define-event';

type NoSchema = Record<string, never>;

/** The module's database, for reads outside a unit of work and for prepared queries. */
export type Database = NodePgDatabase<NoSchema>;
export const Database: InjectionToken<Database> = Symbol('Database');

/** An open unit of work of one module: its rows and its events, committed together or not at all. */
export type Transaction = NodePgTransaction<NoSchema, ExtractTablesWithRelations<NoSchema>> & {
  /**
   * Publishes an event that this module's manifest declares. It exists if and only if the transaction commits (G1).
   * Events of a stream are numbered in commit order.
   */
  publish<Definition extends EventDefinition>(
    event: Definition,
    payload: PayloadInput<Definition>,
  ): Promise<void>;
  /**
   * Does something once the transaction has been committed, and never if it is rolled back: for what others would undo if
   * it came before, such as forgetting what a cache holds. It may be lost with the process, and what it throws is too.
   */
  afterCommit(work: () => Promise<void>): void;
};

/** What a repository needs in order to read: inside or outside a unit of work. */
export type Reader = Database | Transaction;
