import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Clock } from '../time/clock';
import { type ByteRange, resolveRange } from './byte-range';
import { checkChecksum, checkInteger, formatCursor, parseCursor } from './check-arguments';
import { checkContentType } from './content-type';
import { DiskAddresses } from './disk-addresses';
import { DiskObjects } from './disk-objects';
import { readOrMakeSigningKey, type SignedFields } from './disk-signatures';
import { DiskUploads } from './disk-uploads';
import { ensureFolder } from './durable-files';
import { receiveFile } from './incoming-file';
import { ModuleStorage } from './module-storage';
import { checkKey, checkPrefix } from './object-key';
import {
  type CompleteUpload,
  type CreateUpload,
  MAXIMUM_LIST_LIMIT,
  MAXIMUM_PART_BYTES,
  MAXIMUM_PARTS,
  type ObjectPage,
  type ObjectStorage,
  type OpenObject,
  type PutObject,
  type SignDownload,
  type SignedDownload,
  type SignedRequest,
  type SignPart,
  type StoredObject,
  type UploadedPart,
  type UploadReference,
} from './object-storage';
import { etagOfParts } from './part-file';
import { readFiles } from './read-files';
import { storageErrors } from './storage-errors';

export interface DiskStorageOptions {
  /** Belongs to this process alone. */
  folder: string;
  clock: Clock;
  /** Where the site is reached (`https://learn.example`); without it, addresses begin with `/`. */
  siteUrl?: string;
  /** The smallest part, except the last, that `completeUpload` accepts. Default: any. */
  minimumPartBytes?: number;
}

/** The embedded adapter: files in a folder, and signed addresses that `diskStorageRoutes` answers. */
export class DiskStorage implements ObjectStorage {
  readonly #clock: Clock;
  readonly #minimumPartBytes: number;
  readonly #addresses: DiskAddresses;
  readonly #objects: DiskObjects;
  readonly #uploads: DiskUploads;

  static async open(options: DiskStorageOptions): Promise<DiskStorage> {
    const { folder } = options;
    await mkdir(dirname(folder), { recursive: true });
    for (const name of ['objects', 'uploads', 'temporary']) {
      await ensureFolder(dirname(folder), join(folder, name));
    }
    return new DiskStorage(options, await readOrMakeSigningKey(join(folder, 'signing.key')));
  }

  private constructor(options: DiskStorageOptions, signingKey: Buffer) {
    const { folder, clock } = options;
    this.#clock = clock;
    this.#minimumPartBytes = options.minimumPartBytes ?? 0;
    this.#addresses = new DiskAddresses({ signingKey, clock, siteUrl: options.siteUrl ?? '' });
    this.#objects = new DiskObjects(join(folder, 'objects'), clock);
    this.#uploads = new DiskUploads(
      { uploads: join(folder, 'uploads'), temporary: join(folder, 'temporary') },
      clock,
    );
  }

  async put(input: PutObject): Promise<StoredObject> {
    const key = checkKey(input.key);
    const contentType = checkContentType(input.contentType);
    const maximumBytes = input.maximumBytes ?? MAXIMUM_PART_BYTES;
    checkInteger('maximumBytes', maximumBytes, { from: 0, to: MAXIMUM_PART_BYTES });
    const checksum = checkChecksum(input.checksum);
    const body = input.body instanceof Readable ? input.body : Readable.from([input.body]);
    const path = this.#uploads.temporaryPath();
    try {
      const { sizeBytes, md5 } = await receiveFile({ body, path, maximumBytes, checksum });
      const files = [{ path, sizeBytes }];
      return await this.#objects.commit({ key, contentType, etag: `"${md5}"`, files, take: 'move' });
    } catch (error) {
      body.destroy();
      throw error;
    } finally {
      await rm(path, { force: true });
    }
  }

  async get(key: string, options: { range?: ByteRange } = {}): Promise<OpenObject | null> {
    const found = await this.#objects.open(checkKey(key));
    if (found === null) return null;
    const { object, files, release } = found;
    try {
      const range = rangeOf(object, options.range);
      const body = readFiles(files, range);
      body.once('close', release);
      return { object, range, body };
    } catch (error) {
      release();
      throw error;
    }
  }

  async head(key: string): Promise<StoredObject | null> {
    return this.#objects.head(checkKey(key));
  }

  async delete(key: string): Promise<void> {
    await this.#objects.delete(checkKey(key));
  }

  async copy(input: { from: string; to: string; contentType?: string }): Promise<StoredObject> {
    const from = checkKey(input.from);
    const to = checkKey(input.to);
    const source = await this.#objects.open(from);
    if (source === null) throw storageErrors.objectNotFound();
    try {
      const contentType = checkContentType(input.contentType ?? source.object.contentType);
      const { etag } = source.object;
      return await this.#objects.commit({ key: to, contentType, etag, files: source.files, take: 'link' });
    } finally {
      source.release();
    }
  }

  async list(input: { prefix: string; limit: number; cursor?: string }): Promise<ObjectPage> {
    const prefix = checkPrefix(input.prefix);
    checkInteger('limit', input.limit, { from: 1, to: MAXIMUM_LIST_LIMIT });
    const items: StoredObject[] = [];
    for await (const key of this.#objects.keys({ prefix, after: parseCursor(input.cursor) })) {
      const last = items.at(-1);
      if (last && items.length === input.limit) return { items, nextCursor: formatCursor(last.key) };
      const object = await this.#objects.head(key);
      if (object !== null) items.push(object);
    }
    return { items, nextCursor: null };
  }

  async createUpload(input: CreateUpload): Promise<UploadReference> {
    const { key, contentType, checksumAlgorithm } = input;
    return this.#uploads.create({
      key: checkKey(key),
      contentType: checkContentType(contentType),
      ...(checksumAlgorithm && { checksumAlgorithm }),
    });
  }

  async signPart(input: SignPart): Promise<SignedRequest> {
    return this.#addresses.signPart(input);
  }

  async listParts(upload: UploadReference): Promise<UploadedPart[]> {
    return this.#uploads.list(upload);
  }

  async completeUpload({ upload, parts }: CompleteUpload): Promise<StoredObject> {
    const key = checkKey(upload.key);
    const isAscending = parts.every((part, index) => part.partNumber > (parts[index - 1]?.partNumber ?? 0));
    if (parts.length === 0 || parts.length > MAXIMUM_PARTS || !isAscending)
      throw storageErrors.partsInvalid();
    const etag = etagOfParts(parts.map((part) => part.etag));
    try {
      return await this.#uploads.complete({
        upload,
        parts,
        minimumPartBytes: this.#minimumPartBytes,
        commit: (files, { contentType }) =>
          this.#objects.commit({ key, contentType, etag, files, take: 'link' }),
      });
    } catch (error) {
      // The first answer may have been lost: what these very parts became is the answer again.
      const object = isUploadNotFound(error) ? await this.#objects.head(key) : null;
      if (object?.etag === etag) return object;
      throw error;
    }
  }

  async abortUpload(upload: UploadReference): Promise<void> {
    await this.#uploads.abort(upload);
  }

  async signDownload(key: string, options: SignDownload): Promise<SignedDownload> {
    return this.#addresses.signDownload(key, options);
  }

  forModule(moduleName: string): ObjectStorage {
    return new ModuleStorage(this, moduleName);
  }

  /** What a signed address of an object says. @throws storage.signature_invalid, storage.address_expired */
  verifyDownload(input: { key: string; query: string }): SignedFields {
    return this.#addresses.verify({ purpose: 'object', subject: input.key, query: input.query });
  }

  /**
   * Takes in a part that came to a signed address.
   *
   * @throws storage.signature_invalid, storage.address_expired, and what `receiveFile` throws
   */
  async receivePart(input: {
    uploadId: string;
    partNumber: string;
    query: string;
    announcedBytes: number | null;
    body: Readable;
  }): Promise<UploadedPart> {
    const { uploadId, partNumber, announcedBytes, body } = input;
    const subject = `${uploadId}/${partNumber}`;
    const fields = this.#addresses.verify({ purpose: 'part', subject, query: input.query });
    const { key = '', size, crc32, sha256 } = fields;
    const sizeBytes = Number(size);
    if (announcedBytes !== null && announcedBytes > sizeBytes) throw storageErrors.tooLarge();
    if (announcedBytes !== null && announcedBytes < sizeBytes) throw storageErrors.sizeMismatch();
    return this.#uploads.receivePart({
      upload: { key, uploadId },
      partNumber: Number(partNumber),
      sizeBytes,
      ...(crc32 !== undefined && { checksum: { algorithm: 'crc32', value: crc32 } }),
      ...(sha256 !== undefined && { checksum: { algorithm: 'sha256', value: sha256 } }),
      body,
    });
  }

  /**
   * Ends uploads to which nothing came for a day, and removes what crashes left behind. To be run daily.
   *
   * @returns how many uploads were ended
   */
  async sweep(): Promise<{ endedUploads: number }> {
    const endedUploads = await this.#uploads.sweep(new Date(this.#clock.now().getTime() - DAY_MILLISECONDS));
    await this.#objects.sweep();
    return { endedUploads };
  }
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

function rangeOf({ sizeBytes }: StoredObject, range: ByteRange | undefined) {
  if (range === undefined) return sizeBytes === 0 ? null : { start: 0, end: sizeBytes - 1 };
  const resolved = resolveRange(range, sizeBytes);
  if (resolved === null) throw storageErrors.rangeNotSatisfiable({ facts: { sizeBytes } });
  return resolved;
}

function isUploadNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === storageErrors.uploadNotFound.code;
}
