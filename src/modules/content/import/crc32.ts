/** The checksum of ZIP (CRC-32, ISO 3309); `previous` continues the one of earlier chunks. */
export function crc32(bytes: Buffer, previous = 0): number {
  let value = ~previous;
  for (let index = 0; index < bytes.length; index++) {
    value = (table[(value ^ (bytes[index] as number)) & 0xff] as number) ^ (value >>> 8);
  }
  return ~value >>> 0;
}

// Node has zlib.crc32 from 20.15 on, but its types for Node 20 do not know it.
const table = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
