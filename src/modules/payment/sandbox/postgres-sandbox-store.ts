import { and, asc, desc, eq, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { sqlStateOf } from '../../../platform/database/unit-of-work';
import { SandboxError } from './errors';
import {
  cursorOf,
  toObjects,
  toPage,
  toRow,
  whereCreated,
  wherePosition,
  whereType,
} from './postgres-sandbox-rows';
import type { SandboxTables } from './sandbox.tables';
import type {
  DeliveryChange,
  EventSearch,
  IdempotencyRecord,
  ListPage,
  ListSearch,
  NewSandboxEvent,
  SandboxEvent,
  SandboxStore,
  SandboxTransaction,
  StoredObject,
} from './sandbox-store';
import type { WireObjectType } from './wire-types';

// biome-ignore lint/suspicious/noExplicitAny: whatever schema the database was opened with
type Database = NodePgDatabase<any>;
type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

const lockNotAvailable = '55P03';

/**
 * The sandbox's state in PostgreSQL: what a transaction committed survives any crash. Waiting for a row ends with the
 * pool's `lock_timeout`, and is answered 429.
 */
export class PostgresSandboxStore implements SandboxStore {
  constructor(
    private readonly database: Pick<Database, 'transaction'>,
    private readonly tables: SandboxTables,
  ) {}

  async transaction<Result>(work: (transaction: SandboxTransaction) => Promise<Result>): Promise<Result> {
    try {
      return await this.database.transaction((transaction) =>
        work(new PostgresSandboxTransaction(transaction, this.tables)),
      );
    } catch (error) {
      throw sqlStateOf(error) === lockNotAvailable ? lockTimeout() : error;
    }
  }
}

class PostgresSandboxTransaction implements SandboxTransaction {
  constructor(
    private readonly transaction: Transaction,
    private readonly tables: SandboxTables,
  ) {}

  async tryLock(name: string): Promise<boolean> {
    const key = sql`hashtextextended(${`payment.sandbox:${name}`}, 0)`;
    const result = await this.transaction.execute<{ taken: boolean }>(
      sql`select pg_try_advisory_xact_lock(${key}) as taken`,
    );
    return result.rows[0]?.taken === true;
  }

  async find<Type extends WireObjectType>(type: Type, id: string): Promise<StoredObject<Type> | undefined> {
    const rows = await this.selectObjects(this.hasId(type, id)).limit(1);
    return toObjects<Type>(rows)[0];
  }

  async findForUpdate<Type extends WireObjectType>(
    type: Type,
    id: string,
  ): Promise<StoredObject<Type> | undefined> {
    const rows = await this.selectObjects(this.hasId(type, id)).limit(1).for('update');
    return toObjects<Type>(rows)[0];
  }

  async findDueForUpdate<Type extends WireObjectType>(search: {
    type: Type;
    now: number;
    limit: number;
  }): Promise<StoredObject<Type>[]> {
    const { sandboxObjects } = this.tables;
    const rows = await this.selectObjects(
      eq(sandboxObjects.type, search.type),
      lte(sandboxObjects.dueAt, search.now),
    )
      .orderBy(asc(sandboxObjects.dueAt))
      .limit(search.limit)
      .for('update', { skipLocked: true });
    return toObjects<Type>(rows);
  }

  async insert<Type extends WireObjectType>(object: StoredObject<Type>): Promise<void> {
    await this.transaction.insert(this.tables.sandboxObjects).values(toRow(object));
  }

  async update<Type extends WireObjectType>(object: StoredObject<Type>): Promise<void> {
    const { dueAt, body, internal } = toRow(object);
    await this.transaction
      .update(this.tables.sandboxObjects)
      .set({ dueAt, body, internal })
      .where(this.hasId(object.type, object.id));
  }

  async list<Type extends WireObjectType>(
    type: Type,
    search: ListSearch,
  ): Promise<ListPage<StoredObject<Type>> | undefined> {
    const { sandboxObjects } = this.tables;
    const position = await this.positionOf(sandboxObjects, cursorOf(search), eq(sandboxObjects.type, type));
    if (position === undefined) return undefined;
    const rows = await this.selectObjects(
      eq(sandboxObjects.type, type),
      ...whereCreated(sandboxObjects.created, search.created),
      search.where && Object.keys(search.where).length > 0
        ? sql`${sandboxObjects.body} @> ${JSON.stringify(search.where)}::jsonb`
        : undefined,
      wherePosition(sandboxObjects.position, position, search),
    )
      .orderBy(search.endingBefore ? asc(sandboxObjects.position) : desc(sandboxObjects.position))
      .limit(search.limit + 1);
    return toPage(toObjects<Type>(rows), search);
  }

  async insertEvent(event: NewSandboxEvent): Promise<void> {
    await this.transaction.insert(this.tables.sandboxEvents).values(event);
  }

  async findEvent(id: string): Promise<SandboxEvent | undefined> {
    const { sandboxEvents } = this.tables;
    const [row] = await this.transaction
      .select()
      .from(sandboxEvents)
      .where(eq(sandboxEvents.id, id))
      .limit(1);
    return row;
  }

  async listEvents(search: EventSearch): Promise<ListPage<SandboxEvent> | undefined> {
    const { sandboxEvents } = this.tables;
    const position = await this.positionOf(sandboxEvents, cursorOf(search));
    if (position === undefined) return undefined;
    const rows = await this.transaction
      .select()
      .from(sandboxEvents)
      .where(
        and(
          ...whereCreated(sandboxEvents.created, search.created),
          search.types && or(...search.types.map((type) => whereType(sandboxEvents.type, type))),
          search.isDelivered === undefined
            ? undefined
            : (search.isDelivered ? isNotNull : isNull)(sandboxEvents.deliveredAt),
          wherePosition(sandboxEvents.position, position, search),
        ),
      )
      .orderBy(search.endingBefore ? asc(sandboxEvents.position) : desc(sandboxEvents.position))
      .limit(search.limit + 1);
    return toPage(rows, search);
  }

  async claimDueEvent(claim: { now: Date; leaseUntil: Date }): Promise<SandboxEvent | undefined> {
    const { sandboxEvents } = this.tables;
    const [event] = await this.transaction
      .select()
      .from(sandboxEvents)
      .where(lte(sandboxEvents.dueAt, claim.now))
      .orderBy(asc(sandboxEvents.dueAt), asc(sandboxEvents.position))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!event) return undefined;
    const claimed = { dueAt: claim.leaseUntil, attempts: event.attempts + 1 };
    await this.transaction.update(sandboxEvents).set(claimed).where(eq(sandboxEvents.id, event.id));
    return { ...event, ...claimed };
  }

  async nextDueEventAt(): Promise<Date | undefined> {
    const { sandboxEvents } = this.tables;
    const [next] = await this.transaction
      .select({ dueAt: sandboxEvents.dueAt })
      .from(sandboxEvents)
      .where(isNotNull(sandboxEvents.dueAt))
      .orderBy(asc(sandboxEvents.dueAt))
      .limit(1);
    return next?.dueAt ?? undefined;
  }

  async updateDelivery(change: DeliveryChange): Promise<void> {
    const { sandboxEvents } = this.tables;
    const { id, ifAttempts, ...values } = change;
    await this.transaction
      .update(sandboxEvents)
      .set(values)
      .where(
        and(
          eq(sandboxEvents.id, id),
          ifAttempts === undefined ? undefined : eq(sandboxEvents.attempts, ifAttempts),
        ),
      );
  }

  async findIdempotencyRecord(key: string): Promise<IdempotencyRecord | undefined> {
    const { sandboxIdempotency } = this.tables;
    const [row] = await this.transaction
      .select()
      .from(sandboxIdempotency)
      .where(eq(sandboxIdempotency.key, key))
      .limit(1);
    return row;
  }

  async insertIdempotencyRecord(record: IdempotencyRecord): Promise<void> {
    await this.transaction.insert(this.tables.sandboxIdempotency).values(record);
  }

  async deleteIdempotencyRecords(before: Date): Promise<number> {
    const { sandboxIdempotency } = this.tables;
    const result = await this.transaction
      .delete(sandboxIdempotency)
      .where(lt(sandboxIdempotency.createdAt, before));
    return result.rowCount ?? 0;
  }

  private selectObjects(...conditions: (SQL | undefined)[]) {
    return this.transaction
      .select()
      .from(this.tables.sandboxObjects)
      .where(and(...conditions));
  }

  private hasId(type: WireObjectType, id: string): SQL | undefined {
    const { sandboxObjects } = this.tables;
    return and(eq(sandboxObjects.id, id), eq(sandboxObjects.type, type));
  }

  /** Null without a cursor, undefined when it names nothing. */
  private async positionOf(
    table: SandboxTables['sandboxObjects'] | SandboxTables['sandboxEvents'],
    cursor: string | undefined,
    condition?: SQL,
  ): Promise<number | null | undefined> {
    if (cursor === undefined) return null;
    const [row] = await this.transaction
      .select({ position: table.position })
      .from(table)
      .where(and(eq(table.id, cursor), condition))
      .limit(1);
    return row?.position;
  }
}

function lockTimeout(): SandboxError {
  return new SandboxError({
    status: 429,
    type: 'invalid_request_error',
    code: 'lock_timeout',
    message: 'Another request holds this object for too long. Try again.',
  });
}
