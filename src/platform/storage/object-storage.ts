import type { Readable } from 'node:stream';
import type { InjectionToken } from 'tsyringe';
import type { ByteRange, ResolvedRange } from './byte-range';

/** Largest object written by one `put`, and largest part of an upload. */
export const MAXIMUM_PART_BYTES = 5 * 1024 ** 3;
/** S3 refuses smaller parts, except the last: whoever chooses a part size stays at or above it, in every adapter. */
export const MINIMUM_PART_BYTES = 5 * 1024 ** 2;
export const MAXIMUM_PARTS = 10_000;
export const MAXIMUM_LIST_LIMIT = 1_000;
/** Seven days, the longest that S3 signs for. */
export const MAXIMUM_SIGNED_SECONDS = 7 * 24 * 60 * 60;

/**
 * Files, as Amazon S3 understands them: an object appears whole or not at all, under its key, when the call that
 * writes it succeeds, and replaces the one before. What was answered with success survives a crash.
 *
 * Errors are `storageErrors`. Keys are checked by `checkKey`.
 */
export interface ObjectStorage {
  /** Writes an object. @throws storage.too_large, storage.checksum_mismatch, storage.full */
  put(input: PutObject): Promise<StoredObject>;
  /** Opens an object for reading; null when there is none. @throws storage.range_not_satisfiable */
  get(key: string, options?: { range?: ByteRange }): Promise<OpenObject | null>;
  head(key: string): Promise<StoredObject | null>;
  /** Deletes an object; deleting what is not there succeeds. */
  delete(key: string): Promise<void>;
  /** Copies within the storage, without the bytes passing through. @throws storage.object_not_found */
  copy(input: { from: string; to: string; contentType?: string }): Promise<StoredObject>;
  /** Lists in the order of keys (by code point). `limit` is 1 to 1,000. */
  list(input: { prefix: string; limit: number; cursor?: string }): Promise<ObjectPage>;

  /** Begins an upload in parts. With a `checksumAlgorithm`, every part must bring a checksum of that kind. */
  createUpload(input: CreateUpload): Promise<UploadReference>;
  /** Signs the request with which a browser sends one part straight to the storage; sent again, a part is replaced. */
  signPart(input: SignPart): Promise<SignedRequest>;
  /** The parts that have arrived, by number. @throws storage.upload_not_found */
  listParts(upload: UploadReference): Promise<UploadedPart[]>;
  /**
   * Makes the object out of the parts listed, in ascending order; others that were uploaded are dropped. Repeated
   * after it succeeded it answers the same object, as long as that is still under the key.
   *
   * @throws storage.upload_not_found, storage.parts_invalid, storage.part_too_small
   */
  completeUpload(input: CompleteUpload): Promise<StoredObject>;
  /** Ends an upload and drops its parts; aborting what is not there succeeds. */
  abortUpload(upload: UploadReference): Promise<void>;

  /**
   * Signs an address from which a browser may read the object: whole or in ranges, for at most `expiresInSeconds`
   * and at least half of that. Within such a half the address is the same, so that browsers can cache what it gives.
   * Types that a browser would run (HTML, SVG and all that is not known to be harmless) are never shown inline.
   */
  signDownload(key: string, options: SignDownload): Promise<SignedDownload>;

  /** The same storage seen by one module: its keys, and no others, without their prefix. */
  forModule(moduleName: string): ObjectStorage;
}

export const ObjectStorage: InjectionToken<ObjectStorage> = Symbol('ObjectStorage');

/**
 * Where a module lays a file for another one to take, under a key that only a contract's command tells:
 * the one place in the storage that all modules see. What is not taken within a day is swept.
 */
export type HandoverStorage = ObjectStorage;
export const HandoverStorage: InjectionToken<HandoverStorage> = Symbol('HandoverStorage');

/**
 * What a storage must be told to clear away, once a day, of all that crashes and unfinished uploads have left in it; an
 * adapter whose service does that by rules of its own has nothing to do.
 */
export interface StorageUpkeep {
  sweep(): Promise<{ readonly endedUploads: number }>;
}
export const StorageUpkeep: InjectionToken<StorageUpkeep> = Symbol('StorageUpkeep');

export interface StoredObject {
  readonly key: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  /** Opaque and quoted, as in HTTP; changes whenever the content does. */
  readonly etag: string;
  readonly lastModified: Date;
}

/** Of the bytes, in base64, as S3 writes them (a CRC-32 big-endian). */
export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  readonly value: string;
}
export type ChecksumAlgorithm = 'crc32' | 'sha256';

export interface PutObject {
  key: string;
  body: Readable | Uint8Array;
  /** A media type without surprises: `image/png`, `text/vtt; charset=utf-8`. */
  contentType: string;
  /** More is refused while it arrives. Default: 5 GiB. */
  maximumBytes?: number;
  checksum?: Checksum;
}

export interface OpenObject {
  readonly object: StoredObject;
  /** The bytes that `body` gives; `end` is inclusive, and null stands for an empty object. */
  readonly range: ResolvedRange | null;
  /** Must be read to its end or destroyed. */
  readonly body: Readable;
}

export interface ObjectPage {
  readonly items: StoredObject[];
  readonly nextCursor: string | null;
}

export interface CreateUpload {
  key: string;
  contentType: string;
  checksumAlgorithm?: ChecksumAlgorithm;
}

export interface UploadReference {
  readonly key: string;
  readonly uploadId: string;
}

export interface SignPart {
  upload: UploadReference;
  /** 1 to 10,000. */
  partNumber: number;
  /** Exactly this many bytes are accepted. */
  sizeBytes: number;
  expiresInSeconds: number;
  checksum?: Checksum;
}

export interface SignedRequest {
  readonly method: 'PUT';
  /** Absolute, or beginning with `/` when it is on this site. The answer's `ETag` header names the part. */
  readonly url: string;
  /** Must be sent as they are. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
}

export interface UploadedPart {
  readonly partNumber: number;
  readonly etag: string;
  readonly sizeBytes: number;
  readonly checksum?: Checksum;
}

export interface CompleteUpload {
  upload: UploadReference;
  parts: readonly { partNumber: number; etag: string; checksum?: Checksum }[];
}

export interface SignDownload {
  expiresInSeconds: number;
  disposition: 'inline' | 'attachment';
  /** The name under which a browser saves it; any text, at most 255 characters. */
  fileName?: string;
  /** Instead of the type it was stored with. */
  contentType?: string;
}

export interface SignedDownload {
  readonly url: string;
  readonly expiresAt: Date;
}
