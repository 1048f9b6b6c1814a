import { createHash } from 'node:crypto';
import type { Checksum, ChecksumAlgorithm, UploadedPart } from './object-storage';

/** One part of an upload under way; its file's name says all of this. */
export interface PartFile {
  readonly partNumber: number;
  readonly moment: number;
  readonly md5: string;
  readonly sizeBytes: number;
  readonly checksum: Checksum | undefined;
}

/** The name of a part's file; names sort by part number, then by when the part came. */
export function formatPartName(part: PartFile): string {
  const { algorithm, value = '' } = part.checksum ?? {};
  const checksum = algorithm ? `.${algorithm}-${Buffer.from(value, 'base64').toString('hex')}` : '';
  const number = String(part.partNumber).padStart(5, '0');
  return `${number}.${String(part.moment).padStart(15, '0')}.${part.md5}.${part.sizeBytes}${checksum}`;
}

/** What the name of a part's file says; null for a name that is none. */
export function parsePartName(name: string): PartFile | null {
  const [, number, moment, md5 = '', size, algorithm, checksum = ''] = partNamePattern.exec(name) ?? [];
  if (number === undefined) return null;
  return {
    partNumber: Number(number),
    moment: Number(moment),
    md5,
    sizeBytes: Number(size),
    checksum:
      algorithm === 'crc32' || algorithm === 'sha256'
        ? { algorithm, value: Buffer.from(checksum, 'hex').toString('base64') }
        : undefined,
  };
}

/** A part as callers of the storage see it. */
export function presentPart({ partNumber, md5, sizeBytes, checksum }: PartFile): UploadedPart {
  return { partNumber, etag: `"${md5}"`, sizeBytes, ...(checksum && { checksum }) };
}

/** Whether a part is the one that a caller lists, by its ETag and, where one is required, by its checksum. */
export function isSamePart(
  part: PartFile,
  listed: { etag: string; checksum?: Checksum },
  required: ChecksumAlgorithm | undefined,
): boolean {
  if (listed.etag !== `"${part.md5}"`) return false;
  if (listed.checksum === undefined) return required === undefined;
  return (
    listed.checksum.algorithm === part.checksum?.algorithm && listed.checksum.value === part.checksum.value
  );
}

/** The ETag that S3 gives to an object of parts: the MD5 of their MD5s, and how many they were. */
export function etagOfParts(etags: readonly string[]): string {
  const hash = createHash('md5');
  for (const etag of etags) hash.update(Buffer.from(etag.replaceAll('"', ''), 'hex'));
  return `"${hash.digest('hex')}-${etags.length}"`;
}

const partNamePattern = /^(\d{5})\.(\d{15})\.([0-9a-f]{32})\.(\d+)(?:\.(crc32|sha256)-([0-9a-f]+))?$/;
