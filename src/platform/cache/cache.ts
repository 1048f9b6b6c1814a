import type { InjectionToken } from 'tsyringe';

export const MAXIMUM_CACHE_KEY_LENGTH = 512;
export const MAXIMUM_TAGS = 16;
export const MAXIMUM_CACHE_SECONDS = 30 * 24 * 60 * 60;

/**
 * Remembers values for a while. Values are JSON and come back as copies. A cache may forget anything at any time, and
 * is never the only place where something is kept. Durations are seconds, above 0 and at most 30 days.
 */
export interface Cache {
  /** The value while it is fresh; undefined when there is none. */
  get<Value>(key: string): Promise<Value | undefined>;
  set<Value>(key: string, value: Value, options: CacheEntryOptions): Promise<void>;
  delete(key: string): Promise<void>;
  /** Forgets all that was remembered under a tag; loads under way do not bring it back. */
  deleteByTag(tag: string): Promise<void>;

  /**
   * The value remembered, or what `load` gives, which is then remembered. However many ask at once, one load runs for
   * a key. After `ttlSeconds` the value is stale: for `staleWhileRevalidateSeconds` it is given at once and renewed
   * behind; for `staleIfErrorSeconds` (both counted from then) it is given when loading fails for a reason that is not
   * the asker's own. After such a failure loading rests for a few seconds, so that what is down is not asked by all.
   *
   * @throws what `load` throws, or cache.load_timed_out, when nothing stale may stand in
   */
  getOrLoad<Value>(
    key: string,
    options: LoadOptions,
    load: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value>;

  /** The same cache seen by one module: its keys and tags, and no others. */
  forModule(moduleName: string): Cache;
}

export const Cache: InjectionToken<Cache> = Symbol('Cache');

export interface CacheEntryOptions {
  ttlSeconds: number;
  /** At most 16, under which `deleteByTag` finds the value. */
  tags?: readonly string[];
}

export interface LoadOptions extends CacheEntryOptions {
  staleWhileRevalidateSeconds?: number;
  staleIfErrorSeconds?: number;
  /** How long a load may take; its signal is aborted then. Default: 10. */
  timeoutSeconds?: number;
}
