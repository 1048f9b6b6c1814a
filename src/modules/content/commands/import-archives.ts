import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inject, injectable } from 'tsyringe';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { contentErrors } from '../content.errors';
import type { ArchiveFiles } from '../import/archive-files';
import { defaultArchiveLimits } from '../import/archive-limits';
import { readArchive } from '../import/read-archive';

const prefix = 'imports/';

/** The archives of imports, kept until they are carried out: what was accepted survives the process. */
@injectable()
export class ImportArchives {
  constructor(@inject(ObjectStorage) private readonly storage: ObjectStorage) {}

  async keep(importId: string, file: string): Promise<void> {
    await this.storage.put({
      key: keyOf(importId),
      body: createReadStream(file),
      contentType: 'application/zip',
      maximumBytes: defaultArchiveLimits.archiveBytes,
    });
  }

  async has(importId: string): Promise<boolean> {
    return (await this.storage.head(keyOf(importId))) !== null;
  }

  async drop(importId: string): Promise<void> {
    await this.storage.delete(keyOf(importId));
  }

  /**
   * Works on the files of an archive that has been checked as a whole.
   *
   * @throws ImportRefused, import.interrupted where the archive is gone.
   */
  async use<Result>(importId: string, work: (files: ArchiveFiles) => Promise<Result>): Promise<Result> {
    const opened = await this.storage.get(keyOf(importId));
    if (!opened) throw contentErrors.importInterrupted();
    const folder = await mkdtemp(path.join(tmpdir(), 'stoa-import-'));
    try {
      const file = path.join(folder, 'archive.zip');
      await pipeline(opened.body, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
      return await work(await readArchive(file));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** The imports whose archives lie here, a page at a time. */
  async list(cursor: string | undefined): Promise<{
    items: { readonly importId: string; readonly keptAt: Date }[];
    nextCursor: string | null;
  }> {
    const page = await this.storage.list({ prefix, limit: 500, ...(cursor !== undefined && { cursor }) });
    const items = page.items.map(({ key, lastModified }) => ({
      importId: key.slice(prefix.length).replace(/\.zip$/, ''),
      keptAt: lastModified,
    }));
    return { items, nextCursor: page.nextCursor };
  }
}

function keyOf(importId: string): string {
  return `${prefix}${importId}.zip`;
}
