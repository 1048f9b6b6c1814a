import { randomFillSync } from 'node:crypto';
import { V7Generator } from 'uuidv7';

/** Random numbers are drawn by the thousand: every request needs some, and each drawing has its price. */
const pool = new Uint32Array(1_024);
let next = pool.length;

const generator = new V7Generator({
  nextUint32() {
    if (next === pool.length) {
      randomFillSync(pool);
      next = 0;
    }
    const number = pool[next] as number;
    next += 1;
    return number;
  },
});

/** A new UUIDv7 (RFC 9562): unique, and sorted by the time it was made. */
export function newId(): string {
  return generator.generate().toString();
}
