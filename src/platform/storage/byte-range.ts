/** What a caller asks for: `end` is inclusive and may lie behind the end of the object. */
export type ByteRange =
  | { readonly start: number; readonly end?: number }
  /** The last so many bytes. */
  | { readonly last: number };

/** Bytes that an object has; both ends inclusive. */
export interface ResolvedRange {
  readonly start: number;
  readonly end: number;
}

/** The part of an object of `sizeBytes` that a range covers, or null when it covers nothing. */
export function resolveRange(range: ByteRange, sizeBytes: number): ResolvedRange | null {
  if ('last' in range) {
    if (range.last <= 0 || sizeBytes === 0) return null;
    return { start: Math.max(0, sizeBytes - range.last), end: sizeBytes - 1 };
  }
  if (range.start >= sizeBytes) return null;
  return { start: range.start, end: Math.min(range.end ?? sizeBytes - 1, sizeBytes - 1) };
}

/**
 * Reads a `Range` header (RFC 9110, section 14.2). Null means: answer the whole object, which is right when there is
 * no header, when it is malformed or of another unit, and is allowed when it asks for several ranges at once.
 */
export function parseRangeHeader(header: string | undefined): ByteRange | null {
  const match = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return null;
  if (first === '') return { last: toPosition(last) };
  if (last === '') return { start: toPosition(first) };
  const range = { start: toPosition(first), end: toPosition(last) };
  return range.start <= range.end ? range : null;
}

/** Some clients ask up to 2^64: the nearest whole number that calculates exactly is as far behind any end. */
function toPosition(digits: string): number {
  return Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
}
