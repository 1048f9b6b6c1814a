import { gzipSync } from 'node:zlib';
import { multibaseBase64Url } from './multibase';

/** The least that the recommendation allows, so that one asks for many and tells the server nothing about any. */
export const statusListLength = 131_072;

/** Which list a certificate is on, and where. */
export function placeOf(statusIndex: number): { readonly list: number; readonly position: number } {
  return { list: Math.floor(statusIndex / statusListLength), position: statusIndex % statusListLength };
}

/** The list as credentials carry it (https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-generation-algorithm). */
export function encodeStatusList(positions: readonly number[]): string {
  const bits = new Uint8Array(statusListLength / 8);
  // The first of a byte is its leftmost bit.
  for (const position of positions) {
    const byte = position >> 3;
    bits[byte] = (bits[byte] ?? 0) | (0x80 >> (position & 7));
  }
  return multibaseBase64Url(gzipSync(bits));
}
