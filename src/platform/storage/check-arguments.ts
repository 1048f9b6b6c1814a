import { checkKey } from './object-key';
import type { Checksum } from './object-storage';
import { storageErrors } from './storage-errors';

/** Checks a whole number; both bounds are allowed. @throws storage.argument_invalid */
export function checkInteger(argument: string, value: number, bounds: { from: number; to: number }): void {
  if (!Number.isInteger(value) || value < bounds.from || value > bounds.to) {
    throw storageErrors.argumentInvalid({ facts: { argument, ...bounds } });
  }
}

/** Checks that a checksum is one of its kind, and gives it in its only spelling. @throws storage.argument_invalid */
export function checkChecksum(checksum: Checksum | undefined): Checksum | undefined {
  if (checksum === undefined) return undefined;
  const bytes = Buffer.from(checksum.value, 'base64');
  const length = checksum.algorithm === 'crc32' ? 4 : 32;
  if (bytes.length !== length || bytes.toString('base64') !== checksum.value) {
    throw storageErrors.argumentInvalid({ facts: { argument: 'checksum' } });
  }
  return checksum;
}

/** The cursor after a key, and the key before a cursor: empty at the beginning. */
export function formatCursor(key: string): string {
  return Buffer.from(key).toString('base64url');
}

/** @throws storage.key_invalid for a cursor that is none of ours. */
export function parseCursor(cursor: string | undefined): string {
  if (cursor === undefined) return '';
  return checkKey(Buffer.from(cursor, 'base64url').toString());
}
