import { crc32 } from 'node:zlib';

const signatureLength = 8;
/** The header comes first in every PNG: its length, its name, 13 bytes and a checksum. */
const headerEnd = signatureLength + 4 + 4 + 13 + 4;

/**
 * Bakes a credential into a PNG, from where wallets read it: an iTXt chunk called `openbadgecredential`
 * (Open Badges 3.0, section 5.3.2), behind the header.
 */
export function bakeBadge(png: Buffer, credential: string): Buffer {
  const data = Buffer.concat([
    Buffer.from('openbadgecredential\0', 'latin1'),
    // Not compressed, no language, no translated name.
    Buffer.from([0, 0, 0, 0]),
    Buffer.from(credential, 'utf8'),
  ]);
  return Buffer.concat([png.subarray(0, headerEnd), chunkOf('iTXt', data), png.subarray(headerEnd)]);
}

function chunkOf(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
