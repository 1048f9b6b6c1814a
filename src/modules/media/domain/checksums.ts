import { createHash } from 'node:crypto';

/**
 * The checksum of a whole that came in parts: the SHA-256 of its parts' SHA-256 one after the other, in base64, and how many
 * they are. Amazon S3 calls it a composite checksum
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html).
 */
export function checksumOfParts(
  parts: readonly { readonly partNumber: number; readonly sha256: string }[],
): string {
  const hash = createHash('sha256');
  for (const { sha256 } of [...parts].sort((one, other) => one.partNumber - other.partNumber))
    hash.update(Buffer.from(sha256, 'base64'));
  return `${hash.digest('base64')}-${parts.length}`;
}

/** One text for one file and one purpose, of what a browser knows of a file before it has read it all. */
export function fingerprintOf(file: {
  fileName: string;
  sizeBytes: number;
  lastModified: number;
  headSha256: string;
  purpose: unknown;
}): string {
  const { fileName, sizeBytes, lastModified, headSha256, purpose } = file;
  const facts = JSON.stringify([fileName, sizeBytes, lastModified, headSha256, purpose ?? null]);
  return createHash('sha256').update(facts).digest('base64url');
}
