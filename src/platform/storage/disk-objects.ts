import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../time/clock';
import {
  ensureFolder,
  isMissing,
  linkOrCopy,
  readTextIfPresent,
  syncFolder,
  writeFileDurably,
} from './durable-files';
import { KeyedLock } from './keyed-lock';
import { decodeSegment, encodeSegment } from './object-key';
import type { StoredObject } from './object-storage';
import type { DiskFile } from './read-files';

/**
 * The objects of a disk storage. Each has a folder, in which `object.json` names the files that hold its bytes, in
 * order: one for most, one a part for what came in parts. These files never change, and what `object.json` does not
 * name does not exist; so replacing that one file replaces the object at once, and completing an upload or copying an
 * object moves no bytes. One process owns the folder.
 */
export class DiskObjects {
  readonly #root: string;
  readonly #clock: Clock;
  readonly #lock = new KeyedLock();
  readonly #readers = new Map<string, number>();
  readonly #toPruneAfterReading = new Set<string>();

  constructor(root: string, clock: Clock) {
    this.#root = root;
    this.#clock = clock;
  }

  /** Makes an object of files that are flushed already: moved here, or given a second name here. */
  async commit(input: {
    key: string;
    contentType: string;
    etag: string;
    files: readonly DiskFile[];
    take: 'move' | 'link';
  }): Promise<StoredObject> {
    const { key, contentType, etag } = input;
    return this.#lock.run(key, async () => {
      const folder = this.#folderOf(key);
      const id = randomUUID();
      try {
        await ensureFolder(this.#root, folder);
        const segments: Segment[] = [];
        for (const [index, { path, sizeBytes }] of input.files.entries()) {
          const file = `${id}.${index + 1}`;
          await (input.take === 'move' ? rename : linkOrCopy)(path, join(folder, file));
          segments.push({ file, sizeBytes });
        }
        await syncFolder(folder);
        const sizeBytes = segments.reduce((sum, segment) => sum + segment.sizeBytes, 0);
        const lastModified = this.#clock.now().toISOString();
        const record: ObjectRecord = { key, contentType, etag, sizeBytes, lastModified, segments };
        await writeFileDurably(join(folder, RECORD), JSON.stringify(record));
        return present(record);
      } finally {
        await this.#prune(key);
      }
    });
  }

  async head(key: string): Promise<StoredObject | null> {
    const record = await this.#read(key);
    return record === null ? null : present(record);
  }

  /** Opens an object; its files stay until `release` is called, even when it is replaced or deleted meanwhile. */
  async open(key: string): Promise<DiskObject | null> {
    const release = this.#lease(key);
    try {
      const record = await this.#read(key);
      if (record === null) {
        release();
        return null;
      }
      const folder = this.#folderOf(key);
      const files = record.segments.map(({ file, sizeBytes }) => ({ path: join(folder, file), sizeBytes }));
      return { object: present(record), files, release };
    } catch (error) {
      release();
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await this.#lock.run(key, async () => {
      const folder = this.#folderOf(key);
      try {
        await rm(join(folder, RECORD), { force: true });
        await syncFolder(folder);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
      await this.#prune(key);
    });
  }

  /** Keys in order, each greater than `after`. */
  keys(input: { prefix: string; after: string }): AsyncGenerator<string> {
    return this.#walk({ folder: this.#root, path: '', ...input });
  }

  /** Removes what a crash or a long reading left behind. */
  async sweep(): Promise<void> {
    for await (const key of this.keys({ prefix: '', after: '' })) {
      await this.#lock.run(key, () => this.#prune(key));
    }
  }

  async *#walk(input: {
    folder: string;
    path: string;
    prefix: string;
    after: string;
  }): AsyncGenerator<string> {
    for (const { path, folder } of await this.#children(input.folder, input.path)) {
      const holdsMore = path.endsWith('/');
      const isWanted = path.startsWith(input.prefix) || (holdsMore && input.prefix.startsWith(path));
      const isBehind = path > input.after || (holdsMore && input.after.startsWith(path));
      if (!isWanted || !isBehind) continue;
      if (holdsMore) yield* this.#walk({ ...input, folder, path });
      else yield path;
    }
  }

  /** Sorted as the keys below them sort: with the slash that follows a folder's name. */
  async #children(folder: string, path: string): Promise<{ path: string; folder: string }[]> {
    const names = await readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    return names
      .filter((name) => name.startsWith(OBJECT) || name.startsWith(FOLDER))
      .map((name) => ({
        path: `${path}${decodeSegment(name.slice(2))}${name.startsWith(FOLDER) ? '/' : ''}`,
        folder: join(folder, name),
      }))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  #lease(key: string): () => void {
    this.#readers.set(key, (this.#readers.get(key) ?? 0) + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const left = (this.#readers.get(key) ?? 1) - 1;
      if (left > 0) {
        this.#readers.set(key, left);
        return;
      }
      this.#readers.delete(key);
      if (this.#toPruneAfterReading.delete(key)) void this.#lock.run(key, () => this.#prune(key));
    };
  }

  /** Removes what `object.json` does not name; under the key's lock. Failing is no failure: `sweep` tries again. */
  async #prune(key: string): Promise<void> {
    if (this.#readers.has(key)) {
      this.#toPruneAfterReading.add(key);
      return;
    }
    const folder = this.#folderOf(key);
    try {
      const record = await this.#read(key);
      if (record === null) {
        await rm(folder, { recursive: true, force: true });
        await removeEmptyFolders(dirname(folder), this.#root);
        return;
      }
      const named = new Set([RECORD, ...record.segments.map((segment) => segment.file)]);
      const names = await readdir(folder);
      await Promise.all(
        names.filter((name) => !named.has(name)).map((name) => rm(join(folder, name), { force: true })),
      );
    } catch {}
  }

  async #read(key: string): Promise<ObjectRecord | null> {
    const text = await readTextIfPresent(join(this.#folderOf(key), RECORD));
    return text === null ? null : (JSON.parse(text) as ObjectRecord);
  }

  #folderOf(key: string): string {
    const segments = key.split('/').map(encodeSegment);
    const last = segments.pop() ?? '';
    return join(this.#root, ...segments.map((segment) => `${FOLDER}${segment}`), `${OBJECT}${last}`);
  }
}

export interface DiskObject {
  readonly object: StoredObject;
  readonly files: readonly DiskFile[];
  readonly release: () => void;
}

async function removeEmptyFolders(from: string, root: string): Promise<void> {
  for (let folder = from; folder !== root; folder = dirname(folder)) await rmdir(folder);
}

function present(record: ObjectRecord): StoredObject {
  const { key, sizeBytes, contentType, etag, lastModified } = record;
  return { key, sizeBytes, contentType, etag, lastModified: new Date(lastModified) };
}

interface Segment {
  readonly file: string;
  readonly sizeBytes: number;
}

interface ObjectRecord {
  readonly key: string;
  readonly contentType: string;
  readonly etag: string;
  readonly sizeBytes: number;
  readonly lastModified: string;
  readonly segments: readonly Segment[];
}

const RECORD = 'object.json';
/** Two kinds of folders, so that `a` and `a/b` can both be keys, and no name is one that Windows reserves. */
const OBJECT = 'o-';
const FOLDER = 'd-';
