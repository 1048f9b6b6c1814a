import type { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipEntry {
  /** A path within the archive, with forward slashes. */
  readonly name: string;
  readonly open: () => Readable | Promise<Readable>;
}

const localHeader = 0x04034b50;
const descriptor = 0x08074b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const version = 20;
/** Sizes follow the bytes; names are in UTF-8. */
const flags = 0x0808;
const deflated = 8;
const mostBytes = 0xffff_ffff;

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly checksum: number;
  readonly compressed: number;
  readonly size: number;
}

/**
 * The bytes of a ZIP archive, made as they are read, one entry after the other (APPNOTE.TXT 6.3.10, without ZIP64).
 *
 * @throws RangeError where it would take more than 4 GiB.
 */
export async function* writeZip(entries: readonly ZipEntry[], modifiedAt: Date): AsyncGenerator<Buffer> {
  const stamp = dosTime(modifiedAt);
  const written: Written[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const header = headerOf(localHeader, name, stamp, { checksum: 0, compressed: 0, size: 0 });
    yield header;
    let [checksum, compressed, size] = [0, 0, 0];
    const source = await entry.open();
    const packer = createDeflateRaw();
    source.on('data', (chunk: Buffer) => {
      const bytes = Buffer.from(chunk);
      checksum = crc32(bytes, checksum);
      size += bytes.length;
    });
    source.on('error', (error) => packer.destroy(error));
    for await (const chunk of source.pipe(packer)) {
      compressed += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
    const tail = Buffer.alloc(16);
    [descriptor, checksum, compressed, size].forEach((value, index) => {
      tail.writeUInt32LE(value, index * 4);
    });
    yield tail;
    written.push({ name, offset, checksum, compressed, size });
    offset += header.length + compressed + tail.length;
    if (offset > mostBytes || size > mostBytes) throw new RangeError('The archive is larger than 4 GiB.');
  }
  yield directoryOf(written, offset, stamp);
}

function headerOf(
  signature: number,
  name: Buffer,
  stamp: { time: number; date: number },
  { checksum, compressed, size }: Pick<Written, 'checksum' | 'compressed' | 'size'>,
): Buffer {
  const isCentral = signature === centralHeader;
  const head = Buffer.alloc(isCentral ? 46 : 30);
  head.writeUInt32LE(signature, 0);
  let at = 4;
  const short = (value: number) => {
    head.writeUInt16LE(value, at);
    at += 2;
  };
  if (isCentral) short(version);
  for (const value of [version, flags, deflated, stamp.time, stamp.date]) short(value);
  for (const value of [checksum, compressed, size]) {
    head.writeUInt32LE(value, at);
    at += 4;
  }
  short(name.length);
  return Buffer.concat([head, name]);
}

function directoryOf(
  written: readonly Written[],
  offset: number,
  stamp: { time: number; date: number },
): Buffer {
  const headers = written.map((entry) => {
    const header = headerOf(centralHeader, entry.name, stamp, entry);
    header.writeUInt32LE(entry.offset, 42);
    return header;
  });
  const directory = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endOfDirectory, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([directory, end]);
}

/** MS-DOS knows no moment before this one. */
const firstMoment = Date.UTC(1980, 0, 1);

/** As MS-DOS counts: seconds by twos, years from 1980; in UTC. */
function dosTime(instant: Date): { time: number; date: number } {
  const moment = new Date(Math.max(instant.getTime(), firstMoment));
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  const date =
    ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  return { time, date };
}
