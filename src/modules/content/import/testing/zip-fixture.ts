import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../crc32';

/** One entry of a ZIP made for a test; each field can be made to lie. */
export interface ZipFixtureEntry {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** Unix mode; a plain file by default. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** What the archive says, where that is not what is true. */
  readonly claimedSize?: number;
  readonly claimedChecksum?: number;
  readonly localName?: string;
  /** Where the directory says the entry begins; its own bytes are then not written. */
  readonly startsAt?: number;
}

/** Writes a ZIP archive (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), honest unless told otherwise. */
export function makeZip(entries: readonly ZipFixtureEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = pack(entry);
    const own = Buffer.concat([localHeader(packed, entry), packed.data]);
    directory.push(centralHeader(packed, entry, entry.startsAt ?? offset));
    if (entry.startsAt !== undefined) continue;
    parts.push(own);
    offset += own.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** An archive of text files, by path. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  return makeZip(Object.entries(files).map(([name, content]) => ({ name, content })));
}

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly size: number;
  readonly checksum: number;
  readonly method: number;
  readonly flags: number;
}

function pack(entry: ZipFixtureEntry): Packed {
  const content = Buffer.from((entry.content ?? '') as string);
  const method = entry.method ?? 8;
  return {
    name: Buffer.from(entry.name as string),
    data: method === 8 ? deflateRawSync(content) : content,
    size: entry.claimedSize ?? content.length,
    checksum: entry.claimedChecksum ?? crc32(content),
    method,
    flags: entry.flags ?? 0x800,
  };
}

function localHeader(packed: Packed, entry: ZipFixtureEntry): Buffer {
  const name = entry.localName === undefined ? packed.name : Buffer.from(entry.localName);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon(header, 6, packed, name.length);
  return Buffer.concat([header, name]);
}

function centralHeader(packed: Packed, entry: ZipFixtureEntry, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((3 << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  writeCommon(header, 8, packed, packed.name.length);
  header.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, packed.name]);
}

function writeCommon(header: Buffer, at: number, packed: Packed, nameLength: number): void {
  header.writeUInt16LE(packed.flags, at);
  header.writeUInt16LE(packed.method, at + 2);
  header.writeUInt32LE(packed.checksum, at + 8);
  header.writeUInt32LE(packed.data.length, at + 12);
  header.writeUInt32LE(packed.size, at + 16);
  header.writeUInt16LE(nameLength, at + 20);
}
