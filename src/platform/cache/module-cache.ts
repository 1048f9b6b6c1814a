import type { Cache, CacheEntryOptions, LoadOptions } from './cache';
import { checkCacheKey } from './check-cache-arguments';

const modulePattern = /^[a-z][a-z0-9-]{0,39}$/;

/** One module's view of a cache: the module's name goes before every key and every tag. */
export class ModuleCache implements Cache {
  readonly #cache: Cache;
  readonly #prefix: string;

  constructor(cache: Cache, moduleName: string) {
    if (!modulePattern.test(moduleName)) throw new TypeError(`Not a module's name: ${moduleName}`);
    this.#cache = cache;
    this.#prefix = `${moduleName}:`;
  }

  async get<Value>(key: string): Promise<Value | undefined> {
    return this.#cache.get<Value>(this.#inward(key));
  }

  async set<Value>(key: string, value: Value, options: CacheEntryOptions): Promise<void> {
    await this.#cache.set(this.#inward(key), value, this.#inwardOptions(options));
  }

  async delete(key: string): Promise<void> {
    await this.#cache.delete(this.#inward(key));
  }

  async deleteByTag(tag: string): Promise<void> {
    await this.#cache.deleteByTag(this.#inward(tag));
  }

  async getOrLoad<Value>(
    key: string,
    options: LoadOptions,
    load: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    return this.#cache.getOrLoad(this.#inward(key), this.#inwardOptions(options), load);
  }

  forModule(moduleName: string): Cache {
    return new ModuleCache(this, moduleName);
  }

  #inward(name: string): string {
    return `${this.#prefix}${checkCacheKey(name)}`;
  }

  #inwardOptions<Options extends CacheEntryOptions>(options: Options): Options {
    if (options.tags === undefined) return options;
    return { ...options, tags: options.tags.map((tag) => this.#inward(tag)) };
  }
}
