import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type ArchiveLimits, defaultArchiveLimits } from './archive-limits';
import { ImportRefused } from './import-refused';
import { readArchive } from './read-archive';
import { readFolder } from './read-folder';
import { makeZip, type ZipFixtureEntry, zipOf } from './testing/zip-fixture';

const seed = 20261123;

async function refusalOf(archive: Buffer, limits: Partial<ArchiveLimits> = {}): Promise<string> {
  try {
    await readArchive(archive, { ...defaultArchiveLimits, ...limits });
    return 'accepted';
  } catch (error) {
    if (error instanceof ImportRefused) return error.code;
    throw error;
  }
}

/** Bytes that cannot be packed into fewer. */
function noiseOf(length: number): Buffer {
  const noise = Buffer.alloc(length);
  for (let index = 0, value = seed; index < length; index++) {
    value = (Math.imul(value, 1103515245) + 12345) >>> 0;
    noise[index] = value >>> 16;
  }
  return noise;
}

describe('reading an archive', () => {
  it('gives back texts and bytes, from a buffer and from a file', async () => {
    const archive = zipOf({ 'a.txt': '\ufeffhello', 'folder/b.bin': Buffer.from([0, 255]) });
    const folder = mkdtempSync(join(tmpdir(), 'import-'));
    writeFileSync(join(folder, 'course.zip'), archive);
    for (const source of [archive, join(folder, 'course.zip')]) {
      const files = await readArchive(source);
      expect(files.list()).toEqual(['a.txt', 'folder/b.bin']);
      expect(files.text('a.txt')).toBe('hello');
      expect(await files.bytes('folder/b.bin')).toEqual(Buffer.from([0, 255]));
      expect(files.size('folder/b.bin')).toBe(2);
      expect(files.has('c')).toBe(false);
    }
    rmSync(folder, { recursive: true });
  });

  it('reads from within a single top folder and leaves out what operating systems add', async () => {
    const files = await readArchive(
      zipOf({ 'book/src/a.md': 'a', 'book/.DS_Store': 'x', '__MACOSX/book/._a': 'x' }),
    );
    expect(files.list()).toEqual(['src/a.md']);
  });

  it('unpacks large files in chunks and stored files as they are', async () => {
    const noise = noiseOf(700_000);
    const files = await readArchive(
      makeZip([
        { name: 'noise', content: noise },
        { name: 'stored', content: 'as it is', method: 0 },
      ]),
    );
    expect((await files.bytes('noise')).equals(noise)).toBe(true);
    expect(files.text('stored')).toBe('as it is');
  });
});

describe('refusing an archive', () => {
  const fine: ZipFixtureEntry = { name: 'fine.txt', content: 'fine' };

  it.each<[string, string, ZipFixtureEntry]>([
    ['climbs out of its folder', 'import.outside_its_folder', { name: '../evil.txt' }],
    ['climbs out in the middle', 'import.outside_its_folder', { name: 'a/../../evil.txt' }],
    ['is absolute', 'import.outside_its_folder', { name: '/etc/passwd' }],
    ['has backslashes', 'import.outside_its_folder', { name: '..\\evil.txt' }],
    ['names a drive', 'import.outside_its_folder', { name: 'C:evil.txt' }],
    ['has a NUL', 'import.outside_its_folder', { name: 'a\u0000.txt' }],
    ['has a very long path', 'import.path_too_long', { name: 'a'.repeat(300) }],
    ['lies very deep', 'import.path_too_long', { name: 'a/'.repeat(20) }],
    ['is a symbolic link', 'import.unsupported_entry', { name: 'link', content: '/etc', mode: 0o120777 }],
    ['is a device', 'import.unsupported_entry', { name: 'null', mode: 0o020666 }],
    ['is encrypted', 'import.encrypted', { name: 'secret', flags: 0x801 }],
    ['is packed in an unknown way', 'import.unsupported_compression', { name: 'x', method: 12 }],
    ['has a wrong checksum', 'import.broken', { name: 'x', content: 'x', claimedChecksum: 1 }],
    ['is shorter than it says', 'import.broken', { name: 'x', content: 'x', claimedSize: 2 }],
    ['is longer than it says', 'import.bomb', { name: 'x', content: 'x'.repeat(5000), claimedSize: 10 }],
    ['has another name inside', 'import.broken', { name: 'x', content: 'x', localName: 'y' }],
    ['is a folder with content', 'import.broken', { name: 'x/', content: 'x' }],
    ['has the name of another', 'import.duplicate_name', { name: 'fine.txt' }],
    ['differs from another only by case', 'import.duplicate_name', { name: 'FINE.txt' }],
    ['lies in a folder that is a file', 'import.duplicate_name', { name: 'fine.txt/x' }],
  ])('that holds an entry which %s', async (_, code, entry) => {
    expect(await refusalOf(makeZip([fine, entry]))).toBe(code);
  });

  it('whose names differ only by Unicode form', async () => {
    expect(await refusalOf(zipOf({ 'é.txt': 'one', 'e\u0301.txt': 'two' }))).toBe('import.duplicate_name');
  });

  it('whose entries overlap', async () => {
    const other: ZipFixtureEntry = { name: 'other', content: 'other', method: 0 };
    const hidden = makeZip([other]).subarray(0, 30 + 'other'.length + 'other'.length);
    const outer: ZipFixtureEntry = { name: 'outer', content: hidden, method: 0 };
    expect(await refusalOf(makeZip([outer, { ...other, startsAt: 30 + 'outer'.length }]))).toBe(
      'import.bomb',
    );
    expect(await refusalOf(makeZip([outer, other]))).toBe('accepted');
  });

  it('that packs a great deal into little', async () => {
    expect(await refusalOf(zipOf({ zeros: Buffer.alloc(3_000_000) }))).toBe('import.bomb');
  });

  it('that lies or is damaged early in a large file, without reading on', async () => {
    const noise = noiseOf(3_000_000);
    expect(await refusalOf(makeZip([{ name: 'noise', content: noise, claimedSize: 10 }]))).toBe(
      'import.bomb',
    );
    const damaged = makeZip([{ name: 'noise', content: noise }]);
    damaged.fill(0xff, 100_000, 100_100);
    expect(await refusalOf(damaged)).toBe('import.broken');
  });

  it('that is larger than the limits', async () => {
    const archive = zipOf({ a: 'x'.repeat(600), b: 'y'.repeat(600) });
    expect(await refusalOf(archive, { fileBytes: 500 })).toBe('import.too_large');
    expect(await refusalOf(archive, { totalBytes: 1000 })).toBe('import.too_large');
    expect(await refusalOf(archive, { archiveBytes: 100 })).toBe('import.too_large');
    expect(await refusalOf(archive, { entries: 1 })).toBe('import.too_many_files');
  });

  it('that is none, or an empty one', async () => {
    expect(await refusalOf(Buffer.alloc(0))).toBe('import.not_a_zip');
    expect(await refusalOf(Buffer.from('<html>'))).toBe('import.not_a_zip');
    expect(await refusalOf(makeZip([]))).toBe('import.empty');
    expect(await refusalOf(makeZip([{ name: 'folder/' }]))).toBe('import.empty');
  });

  it('that was cut off, wherever the cut is', async () => {
    const archive = zipOf({ 'a.txt': 'hello world', 'b.txt': 'and more' });
    for (let length = 4; length < archive.length; length++) {
      expect(await refusalOf(archive.subarray(0, length))).toBe('import.broken');
    }
  });

  it('with nothing but a refusal, whatever bytes come', async () => {
    const archive = zipOf({ 'a.txt': 'hello world', 'folder/b.txt': 'and more' });
    const damage = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), damage), async (input) => {
        const bytes = input instanceof Uint8Array ? Buffer.from(input) : Buffer.from(archive);
        if (!(input instanceof Uint8Array)) for (const [at, value] of input) bytes[at] = value;
        await refusalOf(bytes);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('reading a folder', () => {
  it('gives its files, and refuses links', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-'));
    writeFileSync(join(folder, 'course.yaml'), 'title: x');
    writeFileSync(join(folder, '.hidden'), 'x');
    const files = await readFolder(folder);
    expect(files.list()).toEqual(['course.yaml']);
    expect(files.text('course.yaml')).toBe('title: x');
    expect(() => files.text('../outside')).toThrow();
    symlinkSync('/etc/passwd', join(folder, 'link'));
    await expect(readFolder(folder)).rejects.toMatchObject({ code: 'import.unsupported_entry' });
    rmSync(folder, { recursive: true });
  });
});
