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
} from '../sandbox-store';
import type { WireObjectType } from '../wire-types';

/** A store in memory that behaves as the one in PostgreSQL: locks held to the end, nothing of a failed transaction kept. */
export class MemorySandboxStore implements SandboxStore {
  readonly objects = new Map<string, StoredObject>();
  readonly events = new Map<string, SandboxEvent>();
  readonly records = new Map<string, IdempotencyRecord>();
  readonly locks = new Map<string, Promise<void>>();

  clear(): void {
    for (const map of [this.objects, this.events, this.records]) map.clear();
  }

  async transaction<Result>(work: (transaction: SandboxTransaction) => Promise<Result>): Promise<Result> {
    const transaction = new MemoryTransaction(this);
    try {
      const result = await work(transaction);
      transaction.commit();
      return result;
    } finally {
      transaction.release();
    }
  }
}

class MemoryTransaction implements SandboxTransaction {
  private readonly objects = new Map<string, StoredObject>();
  private readonly events = new Map<string, SandboxEvent>();
  private readonly records = new Map<string, IdempotencyRecord>();
  private readonly held = new Map<string, () => void>();

  constructor(private readonly store: MemorySandboxStore) {}

  commit(): void {
    for (const [id, object] of this.objects) this.store.objects.set(id, object);
    for (const [id, event] of this.events) this.store.events.set(id, event);
    for (const [key, record] of this.records) this.store.records.set(key, record);
  }

  release(): void {
    for (const [name, release] of this.held) {
      this.store.locks.delete(name);
      release();
    }
  }

  async tryLock(name: string): Promise<boolean> {
    if (this.held.has(name)) return true;
    if (this.store.locks.has(name)) return false;
    let release = () => {};
    this.store.locks.set(name, new Promise<void>((resolve) => (release = resolve)));
    this.held.set(name, release);
    return true;
  }

  async find<Type extends WireObjectType>(type: Type, id: string): Promise<StoredObject<Type> | undefined> {
    const object = this.objects.get(id) ?? this.store.objects.get(id);
    return object?.type === type ? structuredClone(object as StoredObject<Type>) : undefined;
  }

  async findForUpdate<Type extends WireObjectType>(
    type: Type,
    id: string,
  ): Promise<StoredObject<Type> | undefined> {
    while (!(await this.tryLock(`row:${id}`))) await this.store.locks.get(`row:${id}`);
    return this.find(type, id);
  }

  async findDueForUpdate<Type extends WireObjectType>(search: { type: Type; now: number; limit: number }) {
    const due: StoredObject<Type>[] = [];
    for (const object of this.allObjects()) {
      if (object.type !== search.type || object.dueAt === null || object.dueAt > search.now) continue;
      if (due.length < search.limit && (await this.tryLock(`row:${object.id}`))) {
        due.push(structuredClone(object as StoredObject<Type>));
      }
    }
    return due;
  }

  async insert<Type extends WireObjectType>(object: StoredObject<Type>): Promise<void> {
    this.objects.set(object.id, structuredClone(object as StoredObject));
  }

  async update<Type extends WireObjectType>(object: StoredObject<Type>): Promise<void> {
    this.objects.set(object.id, structuredClone(object as StoredObject));
  }

  async list<Type extends WireObjectType>(type: Type, search: ListSearch) {
    const ofType = this.allObjects().filter((object) => object.type === type) as StoredObject<Type>[];
    return pageOf(ofType, search, (object) => {
      const body = object.body as unknown as Record<string, unknown>;
      return Object.entries(search.where ?? {}).every(([name, value]) => body[name] === value);
    });
  }

  async insertEvent(event: NewSandboxEvent): Promise<void> {
    this.events.set(event.id, { ...event, attempts: 0, deliveredAt: null, lastError: null });
  }

  async findEvent(id: string): Promise<SandboxEvent | undefined> {
    const event = this.events.get(id) ?? this.store.events.get(id);
    return event && { ...event };
  }

  async listEvents(search: EventSearch) {
    return pageOf([...merge(this.store.events, this.events)], search, (event) => {
      const isOfType = search.types?.some((type) =>
        type.endsWith('.*') ? event.type.startsWith(type.slice(0, -1)) : event.type === type,
      );
      const isDelivered = event.deliveredAt !== null;
      return isOfType !== false && (search.isDelivered === undefined || search.isDelivered === isDelivered);
    });
  }

  async claimDueEvent(claim: { now: Date; leaseUntil: Date }): Promise<SandboxEvent | undefined> {
    const due = [...merge(this.store.events, this.events)]
      .filter((event) => event.dueAt && event.dueAt <= claim.now)
      .sort((one, other) => Number(one.dueAt) - Number(other.dueAt));
    for (const event of due) {
      if (!(await this.tryLock(`event:${event.id}`))) continue;
      const claimed = { ...event, dueAt: claim.leaseUntil, attempts: event.attempts + 1 };
      this.events.set(event.id, claimed);
      return { ...claimed };
    }
    return undefined;
  }

  async nextDueEventAt(): Promise<Date | undefined> {
    const due = [...merge(this.store.events, this.events)].flatMap(({ dueAt }) => (dueAt ? [dueAt] : []));
    return due.sort((one, other) => Number(one) - Number(other))[0];
  }

  async updateDelivery(change: DeliveryChange): Promise<void> {
    const { id, ifAttempts, ...values } = change;
    const event = await this.findEvent(id);
    if (!event || (ifAttempts !== undefined && event.attempts !== ifAttempts)) return;
    this.events.set(id, { ...event, ...values });
  }

  async findIdempotencyRecord(key: string): Promise<IdempotencyRecord | undefined> {
    return this.records.get(key) ?? this.store.records.get(key);
  }

  async insertIdempotencyRecord(record: IdempotencyRecord): Promise<void> {
    this.records.set(record.key, record);
  }

  async deleteIdempotencyRecords(before: Date): Promise<number> {
    const old = [...this.store.records.values()].filter((record) => record.createdAt < before);
    for (const record of old) this.store.records.delete(record.key);
    return old.length;
  }

  private allObjects(): StoredObject[] {
    return [...merge(this.store.objects, this.objects)];
  }
}

/** What is committed and what this transaction wrote, oldest first. */
function merge<Value>(committed: Map<string, Value>, own: Map<string, Value>): Iterable<Value> {
  return new Map([...committed, ...own]).values();
}

function pageOf<Item extends { id: string; created: number }>(
  oldestFirst: Item[],
  search: ListSearch | EventSearch,
  isWanted: (item: Item) => boolean,
): ListPage<Item> | undefined {
  const { created: range = {}, limit, startingAfter, endingBefore } = search;
  const cursor = startingAfter ?? endingBefore;
  const at = oldestFirst.findIndex((item) => item.id === cursor);
  if (cursor !== undefined && at < 0) return undefined;
  const side = endingBefore
    ? oldestFirst.slice(at + 1)
    : oldestFirst.slice(0, cursor ? at : undefined).reverse();
  const wanted = side.filter(
    (item) =>
      item.created > (range.gt ?? -1) &&
      item.created >= (range.gte ?? 0) &&
      item.created < (range.lt ?? Number.POSITIVE_INFINITY) &&
      item.created <= (range.lte ?? Number.POSITIVE_INFINITY) &&
      isWanted(item),
  );
  const items = wanted.slice(0, limit).map((item) => structuredClone(item));
  return { items: endingBefore ? items.reverse() : items, hasMore: wanted.length > limit };
}
