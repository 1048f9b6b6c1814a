import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createInflateRaw, inflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteSource } from './byte-source';
import { crc32 } from './crc32';
import { ImportRefused } from './import-refused';

/** Where one file's packed bytes lie, and what its archive says of them. */
export interface PackedEntry {
  readonly path: string;
  readonly dataStart: number;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  readonly isDeflated: boolean;
}

const chunkBytes = 256 * 1024;

/**
 * Unpacks an entry without keeping it, and throws ImportRefused when what comes out is not what the archive says:
 * more bytes (`import.bomb`; it stops at the first byte too many), fewer, damaged, or with another checksum.
 */
export async function verifyEntry(source: ByteSource, entry: PackedEntry): Promise<void> {
  let size = 0;
  let checksum = 0;
  const take = (chunk: Buffer): void => {
    size += chunk.length;
    if (size > entry.size) throw new ImportRefused('import.bomb', { file: entry.path });
    checksum = crc32(chunk, checksum);
  };
  if (entry.isDeflated && entry.packedSize > chunkBytes) await inflateInChunks(source, entry, take);
  else take(readEntryNow(source, entry));
  if (size !== entry.size || checksum !== entry.checksum) {
    throw new ImportRefused('import.broken', { file: entry.path });
  }
}

/** The content of an entry that was verified before. */
export function readEntryNow(source: ByteSource, entry: PackedEntry): Buffer {
  try {
    const packed = source.read(entry.dataStart, entry.packedSize);
    return entry.isDeflated ? inflateRawSync(packed, boundFor(entry)) : packed;
  } catch (error) {
    throw refusalFor(error, entry);
  }
}

/** As `readEntryNow`, on another thread. */
export async function readEntry(source: ByteSource, entry: PackedEntry): Promise<Buffer> {
  try {
    const packed = source.read(entry.dataStart, entry.packedSize);
    return entry.isDeflated ? await inflateRawLater(packed, boundFor(entry)) : packed;
  } catch (error) {
    throw refusalFor(error, entry);
  }
}

const inflateRawLater = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

// zlib wants at least one byte of room.
const boundFor = (entry: PackedEntry) => ({ maxOutputLength: Math.max(1, entry.size) });

async function inflateInChunks(
  source: ByteSource,
  entry: PackedEntry,
  take: (chunk: Buffer) => void,
): Promise<void> {
  try {
    // Whichever of the three fails, the others end with it.
    await pipeline(
      packedChunks(source, entry),
      createInflateRaw(),
      async (unpacked: AsyncIterable<Buffer>) => {
        for await (const chunk of unpacked) take(chunk);
      },
    );
  } catch (error) {
    throw refusalFor(error, entry);
  }
}

async function* packedChunks(source: ByteSource, entry: PackedEntry): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < entry.packedSize; offset += chunkBytes) {
    yield source.read(entry.dataStart + offset, Math.min(chunkBytes, entry.packedSize - offset));
  }
}

function refusalFor(error: unknown, entry: PackedEntry): ImportRefused {
  if (error instanceof ImportRefused) return error;
  const isTooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  return new ImportRefused(isTooMuch ? 'import.bomb' : 'import.broken', { file: entry.path });
}
