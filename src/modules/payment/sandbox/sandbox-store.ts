import type { WireObjects, WireObjectType } from './wire-types';

/**
 * Where the sandbox keeps everything it knows. A transaction holds or leaves nothing, and holds its locks to its end.
 * Implementations: PostgreSQL, and one in memory for tests; one suite runs over both.
 */
export interface SandboxStore {
  transaction<Result>(work: (transaction: SandboxTransaction) => Promise<Result>): Promise<Result>;
}

export interface SandboxTransaction {
  /** Takes a named lock without waiting; false when another transaction holds it. */
  tryLock(name: string): Promise<boolean>;

  find<Type extends WireObjectType>(type: Type, id: string): Promise<StoredObject<Type> | undefined>;
  /** Waits for whoever holds the row, and holds it until the transaction ends. */
  findForUpdate<Type extends WireObjectType>(type: Type, id: string): Promise<StoredObject<Type> | undefined>;
  /** Locks objects whose `dueAt` has come, those held by others left out. */
  findDueForUpdate<Type extends WireObjectType>(search: {
    type: Type;
    now: number;
    limit: number;
  }): Promise<StoredObject<Type>[]>;
  insert<Type extends WireObjectType>(object: StoredObject<Type>): Promise<void>;
  update<Type extends WireObjectType>(object: StoredObject<Type>): Promise<void>;
  /** Newest first. Undefined when the cursor names nothing of this type. */
  list<Type extends WireObjectType>(
    type: Type,
    search: ListSearch,
  ): Promise<ListPage<StoredObject<Type>> | undefined>;

  insertEvent(event: NewSandboxEvent): Promise<void>;
  findEvent(id: string): Promise<SandboxEvent | undefined>;
  listEvents(search: EventSearch): Promise<ListPage<SandboxEvent> | undefined>;
  /** Takes one due event for a delivery: counts the attempt and puts it off to `leaseUntil`, should this process die. */
  claimDueEvent(claim: { now: Date; leaseUntil: Date }): Promise<SandboxEvent | undefined>;
  /** When the next event is due, past or future; undefined when none waits. */
  nextDueEventAt(): Promise<Date | undefined>;
  /** Changes the delivery; with `ifAttempts`, only if no other attempt began since. */
  updateDelivery(change: DeliveryChange): Promise<void>;

  findIdempotencyRecord(key: string): Promise<IdempotencyRecord | undefined>;
  insertIdempotencyRecord(record: IdempotencyRecord): Promise<void>;
  /** Forgets records made before the given time; says how many. */
  deleteIdempotencyRecords(before: Date): Promise<number>;
}

export interface StoredObject<Type extends WireObjectType = WireObjectType> {
  type: Type;
  id: string;
  /** Unix seconds. */
  created: number;
  /** When something must happen to it by itself, in unix seconds. */
  dueAt: number | null;
  /** What is answered on the wire. */
  body: WireObjects[Type];
  /** What the sandbox alone must know of it. */
  internal: Record<string, unknown>;
}

export interface ListSearch {
  limit: number;
  startingAfter?: string | undefined;
  endingBefore?: string | undefined;
  created?: CreatedRange | undefined;
  /** Top-level fields of the body that must be equal. */
  where?: Record<string, string> | undefined;
}

export interface EventSearch {
  limit: number;
  startingAfter?: string | undefined;
  endingBefore?: string | undefined;
  created?: CreatedRange | undefined;
  types?: readonly string[] | undefined;
  isDelivered?: boolean | undefined;
}

/** Unix seconds. */
export interface CreatedRange {
  gt?: number | undefined;
  gte?: number | undefined;
  lt?: number | undefined;
  lte?: number | undefined;
}

export interface ListPage<Item> {
  items: Item[];
  hasMore: boolean;
}

export interface NewSandboxEvent {
  id: string;
  type: string;
  /** Unix seconds. */
  created: number;
  /** The event as it is sent, byte for byte at each attempt. */
  payload: string;
  dueAt: Date;
}

export interface SandboxEvent extends Omit<NewSandboxEvent, 'dueAt'> {
  /** Null when delivered or given up. */
  dueAt: Date | null;
  attempts: number;
  deliveredAt: Date | null;
  lastError: string | null;
}

export interface DeliveryChange {
  id: string;
  ifAttempts?: number;
  attempts?: number;
  dueAt: Date | null;
  deliveredAt: Date | null;
  lastError: string | null;
}

export interface IdempotencyRecord {
  key: string;
  /** Of method, path and parameters. */
  fingerprint: string;
  requestId: string;
  status: number;
  body: string;
  createdAt: Date;
}
