/** A value as it is remembered. Moments are milliseconds since 1970. */
export interface CacheEntry {
  readonly json: string;
  readonly tags: readonly string[];
  readonly freshUntil: number;
  /** Until when it may be given and renewed behind. */
  readonly revalidateUntil: number;
  /** Until when it may stand in for a load that failed. */
  readonly standInUntil: number;
  /** Loading failed a moment ago: until then it is not tried again. */
  readonly restUntil: number;
}

/**
 * Entries by key, of which the least recently used go first when there are too many, or too many bytes of them.
 * A `Map` keeps the order of insertion: what is used is taken out and put in again at the end.
 */
export class BoundedEntries {
  readonly #entries = new Map<string, CacheEntry>();
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #limits: { readonly entries: number; readonly bytes: number };
  #bytes = 0;

  constructor(limits: { entries: number; bytes: number }) {
    this.#limits = limits;
  }

  get size(): { readonly entries: number; readonly bytes: number } {
    return { entries: this.#entries.size, bytes: this.#bytes };
  }

  get(key: string): CacheEntry | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  /** An entry that alone is larger than an eighth of all is not kept: it would push out everything else. */
  set(key: string, entry: CacheEntry): void {
    this.delete(key);
    const bytes = bytesOf(key, entry);
    if (bytes > this.#limits.bytes / 8) return;
    this.#entries.set(key, entry);
    this.#bytes += bytes;
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set();
      this.#keysByTag.set(tag, keys.add(key));
    }
    this.#makeRoom();
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= bytesOf(key, entry);
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }

  deleteByTag(tag: string): void {
    for (const key of [...(this.#keysByTag.get(tag) ?? [])]) this.delete(key);
  }

  #makeRoom(): void {
    for (const key of this.#entries.keys()) {
      if (this.#entries.size <= this.#limits.entries && this.#bytes <= this.#limits.bytes) return;
      this.delete(key);
    }
  }
}

/** Strings take up to two bytes a character; the rest is what an entry and its places in the maps take, roughly. */
function bytesOf(key: string, entry: CacheEntry): number {
  const characters = key.length + entry.json.length + entry.tags.reduce((sum, tag) => sum + tag.length, 0);
  return 2 * characters + 200;
}
