const mebibyte = 1024 ** 2;

/** Small enough to be sent again after a dropped line, and above the 5 MiB that S3 asks for. */
const usualPartBytes = 8 * mebibyte;
const mostParts = 1_000;

/** How large each part is, except the last, in bytes: whole MiB, and never more than a thousand parts. */
export function choosePartSize(sizeBytes: number): number {
  const needed = Math.ceil(sizeBytes / mostParts / mebibyte) * mebibyte;
  return Math.max(usualPartBytes, needed);
}

export function countParts(upload: { readonly sizeBytes: number; readonly partSizeBytes: number }): number {
  return Math.ceil(upload.sizeBytes / upload.partSizeBytes);
}

/** How many bytes a part has, by its number from 1. */
export function sizeOfPart(
  upload: { readonly sizeBytes: number; readonly partSizeBytes: number },
  partNumber: number,
): number {
  return Math.min(upload.partSizeBytes, upload.sizeBytes - (partNumber - 1) * upload.partSizeBytes);
}

/** The numbers of the parts that are not among those listed, at most a hundred of them. */
export function missingParts(
  upload: { readonly sizeBytes: number; readonly partSizeBytes: number },
  listed: readonly number[],
): number[] {
  const known = new Set(listed);
  return partNumbers(upload)
    .filter((partNumber) => !known.has(partNumber))
    .slice(0, 100);
}

/** From 1 to the last. */
export function partNumbers(upload: {
  readonly sizeBytes: number;
  readonly partSizeBytes: number;
}): number[] {
  return Array.from({ length: countParts(upload) }, (_, index) => index + 1);
}
