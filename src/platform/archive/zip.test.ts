import { Readable } from 'node:stream';
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

describe('writeZip', () => {
  it('makes an archive that another implementation reads', async () => {
    const entries = { 'read me.txt': 'Hello', 'süß/日本.json': 'Over, under. '.repeat(20_000), empty: '' };
    const files = Object.entries(entries).map(([name, text]) => ({ name, open: readable(text) }));
    const chunks: Buffer[] = [];
    for await (const chunk of writeZip(files, new Date('2026-03-01T10:20:30Z'))) chunks.push(chunk);
    expect(await read(Buffer.concat(chunks))).toEqual(entries);
  });

  it('fails where a file cannot be read to its end', async () => {
    const gone = () =>
      new Readable({
        read() {
          this.destroy(new Error('gone'));
        },
      });
    const whole = async () => {
      for await (const _ of writeZip([{ name: 'a', open: gone }], new Date(0)));
    };
    await expect(whole()).rejects.toThrow('gone');
  });
});
