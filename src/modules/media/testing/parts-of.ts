import { createHash } from 'node:crypto';

export interface FilePart {
  readonly partNumber: number;
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** A file cut up as an upload asks for it, each part with its checksum in base64. */
export function partsOf(bytes: Buffer, partSizeBytes: number): FilePart[] {
  return Array.from({ length: Math.ceil(bytes.length / partSizeBytes) }, (_, index) => {
    const part = bytes.subarray(index * partSizeBytes, (index + 1) * partSizeBytes);
    return { partNumber: index + 1, sha256: digest(part).toString('base64'), bytes: part };
  });
}

/** The checksum with which an upload of a file in parts of that size is completed. */
export function checksumOf(bytes: Buffer, partSizeBytes: number): string {
  const parts = partsOf(bytes, partSizeBytes);
  const digests = Buffer.concat(parts.map((part) => digest(part.bytes)));
  return `${digest(digests).toString('base64')}-${parts.length}`;
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
