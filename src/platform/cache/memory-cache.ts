import { DomainError } from '../errors/domain-error';
import type { Clock } from '../time/clock';
import { BoundedEntries, type CacheEntry } from './bounded-entries';
import { type Cache, type CacheEntryOptions, type LoadOptions, MAXIMUM_CACHE_SECONDS } from './cache';
import { cacheErrors } from './cache-errors';
import { checkCacheKey, checkSeconds, checkTags } from './check-cache-arguments';
import { ModuleCache } from './module-cache';

export interface MemoryCacheOptions {
  clock: Clock;
  /** Default: 10,000. */
  maximumEntries?: number;
  /** Default: 32 MiB. */
  maximumBytes?: number;
  /** Told of loads that failed where something stale was at hand. */
  onLoadFailed?: (failure: { key: string; error: unknown }) => void;
}

// Why not bentocache: it has no Clock to inject, and its tiers and bus serve several processes. In one process a bounded
// map with one load per key is all there is to it; the Redis adapter decides anew, behind the same port and tests.
/** The embedded adapter: a bounded map in this process. */
export class MemoryCache implements Cache {
  readonly #clock: Clock;
  readonly #entries: BoundedEntries;
  readonly #loads = new Map<string, Load>();
  readonly #onLoadFailed: (failure: { key: string; error: unknown }) => void;

  constructor(options: MemoryCacheOptions) {
    this.#clock = options.clock;
    this.#entries = new BoundedEntries({
      entries: options.maximumEntries ?? 10_000,
      bytes: options.maximumBytes ?? 32 * 1024 ** 2,
    });
    this.#onLoadFailed = options.onLoadFailed ?? (() => {});
  }

  /** How much is remembered, for the metrics. */
  get size(): { readonly entries: number; readonly bytes: number } {
    return this.#entries.size;
  }

  async get<Value>(key: string): Promise<Value | undefined> {
    const entry = this.#entries.get(checkCacheKey(key));
    return entry && this.#now() < entry.freshUntil ? read<Value>(entry) : undefined;
  }

  async set<Value>(key: string, value: Value, options: CacheEntryOptions): Promise<void> {
    this.#loads.delete(checkCacheKey(key));
    this.#remember(key, value, checkOptions(options));
  }

  async delete(key: string): Promise<void> {
    this.#loads.delete(checkCacheKey(key));
    this.#entries.delete(key);
  }

  async deleteByTag(tag: string): Promise<void> {
    checkTags([tag]);
    for (const [key, load] of this.#loads) if (load.tags.includes(tag)) this.#loads.delete(key);
    this.#entries.deleteByTag(tag);
  }

  async getOrLoad<Value>(
    key: string,
    options: LoadOptions,
    load: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const checked = checkOptions(options);
    const entry = this.#entries.get(checkCacheKey(key));
    const now = this.#now();
    if (entry && now < entry.freshUntil) return read<Value>(entry);
    if (entry && now < entry.standInUntil && now < entry.restUntil) return read<Value>(entry);

    const loading = this.#loads.get(key) ?? this.#begin(key, checked, load);
    if (entry && now < entry.revalidateUntil) {
      loading.value.catch((error: unknown) => this.#loadFailed(key, entry, error));
      return read<Value>(entry);
    }
    try {
      return JSON.parse(await loading.value) as Value;
    } catch (error) {
      if (entry === undefined) throw error;
      this.#loadFailed(key, entry, error);
      if (isAskersOwn(error) || this.#now() >= entry.standInUntil) throw error;
      return read<Value>(entry);
    }
  }

  forModule(moduleName: string): Cache {
    return new ModuleCache(this, moduleName);
  }

  #begin(key: string, options: CheckedOptions, load: (signal: AbortSignal) => Promise<unknown>): Load {
    const value = withDeadline(options.timeoutSeconds, load).then((loaded) => {
      const json = stringify(loaded);
      // Whoever changed or deleted the value meanwhile took this load off the list: it is not remembered.
      if (this.#loads.get(key) === loading) this.#remember(key, loaded, options);
      return json;
    });
    const loading: Load = { value, tags: options.tags };
    this.#loads.set(key, loading);
    const end = () => {
      if (this.#loads.get(key) === loading) this.#loads.delete(key);
    };
    value.then(end, end);
    return loading;
  }

  #loadFailed(key: string, entry: CacheEntry, error: unknown): void {
    if (this.#entries.get(key) !== entry) return;
    // What no longer exists, or may not be seen, must not be shown from memory.
    if (isAskersOwn(error)) this.#entries.delete(key);
    else this.#entries.set(key, { ...entry, restUntil: this.#now() + REST_MILLISECONDS });
    this.#onLoadFailed({ key, error });
  }

  #remember(key: string, value: unknown, options: CheckedOptions): void {
    const freshUntil = this.#now() + options.ttlSeconds * 1000;
    this.#entries.set(key, {
      json: stringify(value),
      tags: options.tags,
      freshUntil,
      revalidateUntil: freshUntil + options.staleWhileRevalidateSeconds * 1000,
      standInUntil: freshUntil + options.staleIfErrorSeconds * 1000,
      restUntil: 0,
    });
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}

interface Load {
  readonly value: Promise<string>;
  readonly tags: readonly string[];
}

type CheckedOptions = Required<LoadOptions>;

const REST_MILLISECONDS = 5_000;

function checkOptions(options: LoadOptions): CheckedOptions {
  return {
    ttlSeconds: checkSeconds(options.ttlSeconds, { from: 0.001, to: MAXIMUM_CACHE_SECONDS }),
    staleWhileRevalidateSeconds: checkSeconds(options.staleWhileRevalidateSeconds ?? 0),
    staleIfErrorSeconds: checkSeconds(options.staleIfErrorSeconds ?? 0),
    timeoutSeconds: checkSeconds(options.timeoutSeconds ?? 10, { from: 0.001, to: 600 }),
    tags: checkTags(options.tags ?? []),
  };
}

async function withDeadline<Value>(
  seconds: number,
  load: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = cacheErrors.loadTimedOut();
      abort.abort(error);
      reject(error);
    }, seconds * 1000);
  });
  try {
    return await Promise.race([load(abort.signal), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** A refusal (not found, not allowed) is the answer, not an outage. */
function isAskersOwn(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'user';
}

function stringify(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError('Only JSON values can be cached; null stands for nothing.');
  return json;
}

function read<Value>(entry: CacheEntry): Value {
  return JSON.parse(entry.json) as Value;
}
