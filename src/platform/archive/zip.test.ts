import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fromBuffer, type ZipFile } from 'yauzl';
import { writeZip } from './zip';

function open(archive: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(archive, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );
}

async function read(archive: Buffer): Promise<Record<string, string>> {
  const zip = await open(archive);
  const found: Record<string, string> = {};
  return new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve(found));
    zip.on('entry', (entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          found[entry.fileName] = Buffer.concat(chunks).toString();
          zip.readEntry();
        });
      }),
    );
    zip.readEntry();
  });
}

const readable = (text: string) => () => Readable.from([Buffer.from(text)]);

const modifiedAt = new Date('2026-03-01T10:20:30Z');
const failing = (): never => {
  throw new Error('gone');
};
const whole = async (archive: Readable) => Buffer.concat(await archive.toArray());
/** Long enough for streams to have filled what they hold. */
const settled = () => setTimeout(200);

/** A file that does not end and cannot be packed smaller, and counts what was taken of it. */
function endlessNoise(): Readable & { given: number } {
  const noise = new Readable({
    read(size) {
      noise.given += size;
      this.push(randomBytes(size));
    },
  }) as Readable & { given: number };
  noise.given = 0;
  return noise;
}

describe('writeZip', () => {
  it('makes an archive that another implementation reads', async () => {
    const entries = { 'read me.txt': 'Hello', 'süß/日本.json': 'Over, under. '.repeat(20_000), empty: '' };
    const files = Object.entries(entries).map(([name, text]) => ({ name, open: readable(text) }));
    expect(await read(await whole(writeZip(files, modifiedAt)))).toEqual(entries);
  });

  it('makes an archive of nothing', async () => {
    expect(await read(await whole(writeZip([], modifiedAt)))).toEqual({});
  });

  it('fails where a file cannot be opened, and where it cannot be read to its end', async () => {
    const broken = () => new Readable({ read: failing });
    await expect(whole(writeZip([{ name: 'a', open: broken }], modifiedAt))).rejects.toThrow('gone');
    await expect(whole(writeZip([{ name: 'a', open: failing }], modifiedAt))).rejects.toThrow('gone');
  });

  it('reads no further than it is read, one file at a time, and lets go of the file when it is given up', async () => {
    const noise = endlessNoise();
    const second = jest.fn(readable('never'));
    const archive = writeZip(
      [
        { name: 'noise', open: () => noise },
        { name: 'second', open: second },
      ],
      modifiedAt,
    );
    await once(archive, 'readable');
    await settled();
    const readSoFar = noise.given;
    await settled();
    expect(noise.given).toBe(readSoFar);
    expect(second).not.toHaveBeenCalled();

    archive.destroy();
    await once(noise, 'close');
    expect(noise.destroyed).toBe(true);
  });

  it('closes a file that opens after the archive was given up', async () => {
    const late = Readable.from([Buffer.from('late')]);
    let opened = (_: Readable) => {};
    const opening = new Promise<Readable>((resolve) => {
      opened = resolve;
    });
    const archive = writeZip([{ name: 'late', open: () => opening }], modifiedAt);
    archive.destroy();
    opened(late);
    await once(late, 'close');
    expect(late.destroyed).toBe(true);
  });
});
