import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ResolvedRange } from './byte-range';

/** A file that never changes, and its size. */
export interface DiskFile {
  readonly path: string;
  readonly sizeBytes: number;
}

/** Reads a range of an object's files, one after the other. */
export function readFiles(files: readonly DiskFile[], range: ResolvedRange | null): Readable {
  return Readable.from(range === null ? [] : readChunks(files, range), {
    objectMode: false,
    highWaterMark: 256 * 1024,
  });
}

async function* readChunks(files: readonly DiskFile[], range: ResolvedRange): AsyncGenerator<Buffer> {
  let offset = 0;
  for (const { path, sizeBytes } of files) {
    const start = Math.max(range.start - offset, 0);
    const end = Math.min(range.end - offset, sizeBytes - 1);
    offset += sizeBytes;
    if (start > end) continue;
    let read = 0;
    for await (const chunk of createReadStream(path, { start, end, highWaterMark: 256 * 1024 })) {
      read += chunk.length;
      yield chunk;
    }
    if (read !== end - start + 1)
      throw new Error('A stored file is shorter than it was when it was written.');
  }
}
