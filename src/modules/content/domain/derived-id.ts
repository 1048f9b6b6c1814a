import { createHash } from 'node:crypto';

/**
 * An id that is the same each time it is made from the same origin and name, so that work which is repeated after a
 * crash meets its own traces. It has the shape and the time of the origin, a UUIDv7 (RFC 9562, section 5.7).
 */
export function derivedId(origin: string, name: string): string {
  const time = origin.replaceAll('-', '').slice(0, 12);
  const hash = createHash('sha256').update(`${origin}\n${name}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  const digits = `${time}7${hash.slice(0, 3)}${variant}${hash.slice(4, 19)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
