import { storageErrors } from './storage-errors';

/** Longest key, the module's prefix included. S3 allows 1,024 bytes; encoded, ours must fit into a path. */
export const MAXIMUM_KEY_LENGTH = 512;
/** Longest part between two slashes: in the worst case it is three times as long as a file name, of which 255 fit. */
export const MAXIMUM_SEGMENT_LENGTH = 80;

const segmentPattern = /^[A-Za-z0-9._-]+$/;
const prefixPattern = /^[A-Za-z0-9._/-]*$/;
const modulePattern = /^[a-z][a-z0-9-]{0,39}$/;

/**
 * Checks a key: segments of ASCII letters, digits, `.`, `_` and `-`, joined by single slashes; none is `.` or `..`.
 * What people call their files is not part of a key: it is given to `signDownload`.
 *
 * @throws storage.key_invalid
 */
export function checkKey(key: string): string {
  if (key.length === 0 || key.length > MAXIMUM_KEY_LENGTH) throw storageErrors.keyInvalid();
  if (!key.split('/').every(isSegment)) throw storageErrors.keyInvalid();
  return key;
}

/** Checks the beginning of keys, which may end within a segment. @throws storage.key_invalid */
export function checkPrefix(prefix: string): string {
  if (prefix.length > MAXIMUM_KEY_LENGTH || !prefixPattern.test(prefix)) throw storageErrors.keyInvalid();
  return prefix;
}

/** The prefix that keeps a module's keys its own: `media` gives `media/`. */
export function modulePrefix(moduleName: string): string {
  if (!modulePattern.test(moduleName)) throw new TypeError(`Not a module's name: ${moduleName}`);
  return `${moduleName}/`;
}

/**
 * Turns a segment into a file name that is the same on every file system: what is not a small letter, a digit, `_`
 * or `-` becomes `=` and its code, so that `A` and `a` stay two files where the case of names does not count.
 */
export function encodeSegment(segment: string): string {
  return segment.replace(
    /[^a-z0-9_-]/g,
    (character) => `=${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** The segment of a key that a file or folder of this name stands for. */
export function decodeSegment(name: string): string {
  return name.replace(/=([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function isSegment(segment: string): boolean {
  return (
    segment.length <= MAXIMUM_SEGMENT_LENGTH &&
    segmentPattern.test(segment) &&
    segment !== '.' &&
    segment !== '..'
  );
}
