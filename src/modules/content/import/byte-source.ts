import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Bytes that can be read at any place: a buffer, or a file on disk that must not change meanwhile. */
export interface ByteSource {
  readonly size: number;
  /** Exactly `length` bytes from `start`; fewer is an error. */
  read(start: number, length: number): Buffer;
}

export function openByteSource(source: string | Buffer): ByteSource {
  return typeof source === 'string' ? fileSource(source) : bufferSource(source);
}

function bufferSource(buffer: Buffer): ByteSource {
  return {
    size: buffer.length,
    read(start, length) {
      if (start < 0 || start + length > buffer.length) throw new Error('The archive ends too early.');
      return buffer.subarray(start, start + length);
    },
  };
}

// The file is opened for each read, so that nobody has to remember to close anything.
function fileSource(path: string): ByteSource {
  return {
    size: statSync(path).size,
    read(start, length) {
      const descriptor = openSync(path, 'r');
      try {
        const buffer = Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length) {
          const count = readSync(descriptor, buffer, filled, length - filled, start + filled);
          if (count === 0) throw new Error('The archive ends too early.');
          filled += count;
        }
        return buffer;
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
