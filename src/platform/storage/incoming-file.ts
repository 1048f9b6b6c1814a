import { createHash, type Hash, timingSafeEqual } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { codeOf } from './durable-files';
import type { Checksum } from './object-storage';
import { storageErrors } from './storage-errors';

/** How long a sender may send nothing. */
const STALLED_AFTER_MILLISECONDS = 60_000;

export interface IncomingFile {
  readonly sizeBytes: number;
  /** Hexadecimal: what S3's ETags are made of. No safeguard against forgery, which is what `checksum` is for. */
  readonly md5: string;
}

/**
 * Writes a stream to a new file at `path`, counting and hashing on the way, and flushes it to the disk. The stream is
 * left open when it is refused, so that the refusal can be answered.
 *
 * @throws storage.too_large, storage.size_mismatch, storage.checksum_mismatch, storage.transfer_stalled, storage.full
 */
export async function receiveFile(input: {
  body: Readable;
  path: string;
  maximumBytes: number;
  exactBytes?: number | undefined;
  checksum?: Checksum | undefined;
}): Promise<IncomingFile> {
  const md5 = createHash('md5');
  const checksum = input.checksum === undefined ? null : new RunningChecksum(input.checksum);
  const stalled = setTimeout(
    () => input.body.destroy(storageErrors.transferStalled()),
    STALLED_AFTER_MILLISECONDS,
  );
  let sizeBytes = 0;

  const file = await open(input.path, 'wx', 0o640);
  try {
    for await (const chunk of input.body.iterator({ destroyOnReturn: false })) {
      const bytes = asBytes(chunk);
      sizeBytes += bytes.byteLength;
      if (sizeBytes > input.maximumBytes) throw storageErrors.tooLarge();
      md5.update(bytes);
      checksum?.update(bytes);
      await file.writeFile(bytes);
      stalled.refresh();
    }
    if (input.exactBytes !== undefined && sizeBytes !== input.exactBytes) throw storageErrors.sizeMismatch();
    if (checksum?.isAsPromised() === false) throw storageErrors.checksumMismatch();
    await file.sync();
    return { sizeBytes, md5: md5.digest('hex') };
  } catch (error) {
    if (['ENOSPC', 'EDQUOT'].includes(codeOf(error))) throw storageErrors.full({ cause: error });
    throw error;
  } finally {
    clearTimeout(stalled);
    await file.close();
  }
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === 'string') return Buffer.from(chunk);
  throw new TypeError('A stored stream must give bytes.');
}

class RunningChecksum {
  readonly #promised: Checksum;
  readonly #sha256: Hash | null;
  #crc32 = 0;

  constructor(promised: Checksum) {
    this.#promised = promised;
    this.#sha256 = promised.algorithm === 'sha256' ? createHash('sha256') : null;
  }

  update(bytes: Uint8Array): void {
    if (this.#sha256) this.#sha256.update(bytes);
    else this.#crc32 = crc32(bytes, this.#crc32);
  }

  isAsPromised(): boolean {
    const promised = Buffer.from(this.#promised.value, 'base64');
    const actual = this.#sha256 ? this.#sha256.digest() : bigEndian(this.#crc32);
    return promised.length === actual.length && timingSafeEqual(promised, actual);
  }
}

function bigEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
