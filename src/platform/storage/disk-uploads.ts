import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Clock } from '../time/clock';
import { isMissing, readTextIfPresent, syncFolder, writeFileDurably } from './durable-files';
import { receiveFile } from './incoming-file';
import { KeyedLock } from './keyed-lock';
import type {
  Checksum,
  ChecksumAlgorithm,
  CreateUpload,
  UploadedPart,
  UploadReference,
} from './object-storage';
import { formatPartName, isSamePart, type PartFile, parsePartName, presentPart } from './part-file';
import { storageErrors } from './storage-errors';

/**
 * Uploads under way: a folder each, with `upload.json` and a file a part. A part's name says all about it, so that
 * one rename makes it visible: number, moment, MD5, size and checksum. Of two with one number the later counts.
 */
export class DiskUploads {
  readonly #folder: string;
  readonly #temporary: string;
  readonly #clock: Clock;
  readonly #lock = new KeyedLock();
  #lastMoment = 0;

  constructor(folders: { uploads: string; temporary: string }, clock: Clock) {
    this.#folder = folders.uploads;
    this.#temporary = folders.temporary;
    this.#clock = clock;
  }

  /** A path for a file that is not visible yet; `sweep` knows its age by its name. */
  temporaryPath(): string {
    return join(this.#temporary, `${this.#moment()}.${randomUUID()}`);
  }

  async create(input: CreateUpload): Promise<UploadReference> {
    const uploadId = randomUUID();
    const draft = this.temporaryPath();
    await mkdir(draft);
    const record: UploadRecord = { ...input, createdAt: this.#clock.now().toISOString() };
    await writeFileDurably(join(draft, RECORD), JSON.stringify(record));
    await rename(draft, this.#folderOf(uploadId));
    await syncFolder(this.#folder);
    return { key: input.key, uploadId };
  }

  async receivePart(input: {
    upload: UploadReference;
    partNumber: number;
    sizeBytes: number;
    checksum?: Checksum | undefined;
    body: Readable;
  }): Promise<UploadedPart> {
    const { upload, partNumber, sizeBytes, checksum } = input;
    const record = await this.#find(upload);
    if (record.checksumAlgorithm !== undefined && record.checksumAlgorithm !== checksum?.algorithm) {
      throw storageErrors.argumentInvalid({ facts: { argument: 'checksum' } });
    }
    const path = this.temporaryPath();
    try {
      const { md5 } = await receiveFile({
        body: input.body,
        path,
        maximumBytes: sizeBytes,
        exactBytes: sizeBytes,
        checksum,
      });
      const part: PartFile = { partNumber, moment: this.#moment(), md5, sizeBytes, checksum };
      await this.#lock.run(upload.uploadId, () => this.#place(upload, part, path));
      return presentPart(part);
    } finally {
      await rm(path, { force: true });
    }
  }

  async list(upload: UploadReference): Promise<UploadedPart[]> {
    await this.#find(upload);
    return (await this.#parts(upload.uploadId)).map(({ part }) => presentPart(part));
  }

  /**
   * Gives the files of the parts listed to `commit`, and then ends the upload.
   *
   * @throws storage.upload_not_found, storage.parts_invalid, storage.part_too_small
   */
  async complete<Result>(input: {
    upload: UploadReference;
    parts: readonly { partNumber: number; etag: string; checksum?: Checksum }[];
    minimumPartBytes: number;
    commit: (files: { path: string; sizeBytes: number }[], record: UploadRecord) => Promise<Result>;
  }): Promise<Result> {
    const { uploadId } = input.upload;
    return this.#lock.run(uploadId, async () => {
      const record = await this.#find(input.upload);
      const uploaded = new Map((await this.#parts(uploadId)).map((entry) => [entry.part.partNumber, entry]));
      const files = input.parts.map((listed, index) => {
        const entry = uploaded.get(listed.partNumber);
        if (!entry || !isSamePart(entry.part, listed, record.checksumAlgorithm)) {
          throw storageErrors.partsInvalid({ facts: { partNumber: listed.partNumber } });
        }
        const isLast = index === input.parts.length - 1;
        if (!isLast && entry.part.sizeBytes < input.minimumPartBytes) {
          throw storageErrors.partTooSmall({ facts: { partNumber: listed.partNumber } });
        }
        return { path: join(this.#folderOf(uploadId), entry.name), sizeBytes: entry.part.sizeBytes };
      });
      const result = await input.commit(files, record);
      await this.#remove(uploadId);
      return result;
    });
  }

  async abort(upload: UploadReference): Promise<void> {
    await this.#lock.run(upload.uploadId, async () => {
      if ((await this.#read(upload.uploadId))?.key === upload.key) await this.#remove(upload.uploadId);
    });
  }

  /** Ends uploads to which nothing came since `before`, and removes temporary files of that age. */
  async sweep(before: Date): Promise<number> {
    let ended = 0;
    for (const uploadId of await readdir(this.#folder)) {
      await this.#lock.run(uploadId, async () => {
        const record = await this.#read(uploadId);
        const parts = await this.#parts(uploadId);
        const moments = parts.map(({ part }) => part.moment);
        const lastMoment = Math.max(record === null ? 0 : Date.parse(record.createdAt), ...moments);
        if (lastMoment >= before.getTime()) return;
        await this.#remove(uploadId);
        ended++;
      });
    }
    for (const name of await readdir(this.#temporary)) {
      if (Number.parseInt(name, 10) >= before.getTime()) continue;
      await rm(join(this.#temporary, name), { recursive: true, force: true });
    }
    return ended;
  }

  async #place(upload: UploadReference, part: PartFile, path: string): Promise<void> {
    const folder = this.#folderOf(upload.uploadId);
    const before = (await this.#parts(upload.uploadId)).filter(
      (entry) => entry.part.partNumber === part.partNumber,
    );
    try {
      await rename(path, join(folder, formatPartName(part)));
      await syncFolder(folder);
    } catch (error) {
      if (isMissing(error)) throw storageErrors.uploadNotFound();
      throw error;
    }
    await Promise.all(before.map(({ name }) => rm(join(folder, name), { force: true })));
  }

  async #find(upload: UploadReference): Promise<UploadRecord> {
    const record = await this.#read(upload.uploadId);
    if (record?.key !== upload.key) throw storageErrors.uploadNotFound();
    return record;
  }

  async #read(uploadId: string): Promise<UploadRecord | null> {
    if (!uploadIdPattern.test(uploadId)) return null;
    const text = await readTextIfPresent(join(this.#folderOf(uploadId), RECORD));
    return text === null ? null : (JSON.parse(text) as UploadRecord);
  }

  async #parts(uploadId: string): Promise<{ name: string; part: PartFile }[]> {
    const names = await readdir(this.#folderOf(uploadId)).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const latest = new Map<number, { name: string; part: PartFile }>();
    for (const name of names.sort()) {
      const part = parsePartName(name);
      if (part) latest.set(part.partNumber, { name, part });
    }
    return [...latest.values()];
  }

  /** Out of sight in one step, then gone. */
  async #remove(uploadId: string): Promise<void> {
    const path = this.temporaryPath();
    await rename(this.#folderOf(uploadId), path);
    await syncFolder(this.#folder);
    await rm(path, { recursive: true, force: true });
  }

  #folderOf(uploadId: string): string {
    return join(this.#folder, uploadId);
  }

  /** Milliseconds that never repeat nor go back, so that of two parts sent at once the later one is known. */
  #moment(): number {
    this.#lastMoment = Math.max(this.#lastMoment + 1, this.#clock.now().getTime());
    return this.#lastMoment;
  }
}

interface UploadRecord {
  readonly key: string;
  readonly contentType: string;
  readonly checksumAlgorithm?: ChecksumAlgorithm;
  readonly createdAt: string;
}

const RECORD = 'upload.json';
const uploadIdPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
