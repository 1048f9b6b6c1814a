import * as yauzl from 'yauzl';
import { type ArchiveFiles, decodeText } from './archive-files';
import { type ArchiveLimits, defaultArchiveLimits } from './archive-limits';
import { type ByteSource, openByteSource } from './byte-source';
import { checkEntryPath, collisionKey, commonTopFolder, isLitter } from './entry-path';
import { ImportRefused } from './import-refused';
import { type PackedEntry, readEntry, readEntryNow, verifyEntry } from './inflate-entry';

/**
 * Reads a ZIP archive (a path, or its bytes) and checks the whole of it before anything is returned: names, sizes,
 * kinds, overlaps, and every file's content by unpacking it once. Throws ImportRefused with the reason.
 *
 * Nothing unpacked is kept, in memory or on disk: a file is unpacked again when it is asked for, so memory is
 * bounded by `limits.fileBytes` (plus the buffer, if one was given). A file given by path must stay until the
 * import has ended. An archive whose files all lie in one folder is read from within that folder.
 */
export async function readArchive(
  archive: string | Buffer,
  limits: ArchiveLimits = defaultArchiveLimits,
): Promise<ArchiveFiles> {
  const source = openByteSource(archive);
  if (source.size > limits.archiveBytes) throw new ImportRefused('import.too_large');
  refuseUnlessZip(source);
  const entries = await readDirectory(archive, limits);
  refuseOverlaps(entries);
  for (const entry of entries) await verifyEntry(source, entry);
  const wanted = entries.filter((entry) => !isLitter(entry.path));
  if (wanted.length === 0) throw new ImportRefused('import.empty');
  return presentFiles(source, wanted);
}

interface DirectoryEntry extends PackedEntry {
  readonly headerStart: number;
}

// Only the archives that writers make are taken: one that begins with something else hides something else.
function refuseUnlessZip(source: ByteSource): void {
  if (source.size < 4) throw new ImportRefused('import.not_a_zip');
  const signature = source.read(0, 4).readUInt32LE(0);
  if (signature === 0x06054b50) throw new ImportRefused('import.empty');
  if (signature !== 0x04034b50) throw new ImportRefused('import.not_a_zip');
}

async function readDirectory(archive: string | Buffer, limits: ArchiveLimits): Promise<DirectoryEntry[]> {
  let zip: Zip | undefined;
  try {
    zip = await openZip(archive);
    if (zip.entryCount > limits.entries) throw new ImportRefused('import.too_many_files');
    return await readEntries(zip, limits);
  } catch (error) {
    // What yauzl says is about bytes and offsets; the person gets a sentence of ours.
    throw error instanceof ImportRefused ? error : new ImportRefused('import.broken');
  } finally {
    zip?.close();
  }
}

async function readEntries(zip: Zip, limits: ArchiveLimits): Promise<DirectoryEntry[]> {
  const entries: DirectoryEntry[] = [];
  const names = new EntryNames();
  let totalBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const path = checkEntryPath(entryName(entry), limits);
    const isFolder = entryName(entry).endsWith('/');
    refuseStrangeEntry(entry, path);
    if (path !== '') names.add(path, isFolder);
    totalBytes += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.fileBytes || totalBytes > limits.totalBytes) {
      throw new ImportRefused('import.too_large', { file: path });
    }
    if (
      entry.uncompressedSize > 1024 * 1024 &&
      entry.uncompressedSize > entry.compressedSize * limits.ratio
    ) {
      throw new ImportRefused('import.bomb', { file: path });
    }
    const header = await zip.readLocalFileHeaderPromise(entry);
    if (!header.fileName.equals(entry.fileNameRaw)) throw new ImportRefused('import.broken', { file: path });
    if (isFolder && entry.uncompressedSize > 0) throw new ImportRefused('import.broken', { file: path });
    if (isFolder) continue;
    entries.push({
      path,
      headerStart: entry.relativeOffsetOfLocalHeader,
      dataStart: header.fileDataStart,
      packedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      checksum: entry.crc32,
      isDeflated: entry.compressionMethod === 8,
    });
  }
  return entries;
}

function entryName(entry: ZipEntry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  // Many writers store UTF-8 without saying so.
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
  } catch {
    return zipLibrary.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  }
}

function refuseStrangeEntry(entry: ZipEntry, file: string): void {
  if ((entry.generalPurposeBitFlag & 0x41) !== 0) throw new ImportRefused('import.encrypted', { file });
  // The upper half holds the Unix mode, if the writer gave one: links, devices and sockets are not files.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) {
    throw new ImportRefused('import.unsupported_entry', { file });
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new ImportRefused('import.unsupported_compression', { file });
  }
  if (entry.compressionMethod === 0 && entry.compressedSize !== entry.uncompressedSize) {
    throw new ImportRefused('import.broken', { file });
  }
}

/** Refuses names that some system takes for the same, and a name that is both a file and a folder. */
class EntryNames {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();

  add(path: string, isFolder: boolean): void {
    const key = collisionKey(path);
    const clashes = isFolder ? this.files.has(key) : this.files.has(key) || this.folders.has(key);
    if (clashes) throw new ImportRefused('import.duplicate_name', { file: path });
    (isFolder ? this.folders : this.files).add(key);
    for (let slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
      const folder = key.slice(0, slash);
      if (this.files.has(folder)) throw new ImportRefused('import.duplicate_name', { file: path });
      if (this.folders.has(folder)) break;
      this.folders.add(folder);
    }
  }
}

// Entries that share bytes are how a small archive unpacks to a huge one with an innocent ratio each.
function refuseOverlaps(entries: readonly DirectoryEntry[]): void {
  const ordered = [...entries].sort((one, other) => one.headerStart - other.headerStart);
  let end = 0;
  for (const entry of ordered) {
    if (entry.headerStart < end) throw new ImportRefused('import.bomb', { file: entry.path });
    end = entry.dataStart + entry.packedSize;
  }
}

function presentFiles(source: ByteSource, entries: readonly DirectoryEntry[]): ArchiveFiles {
  const top = commonTopFolder(entries.map((entry) => entry.path));
  const byPath = new Map(entries.map((entry) => [entry.path.slice(top.length), entry]));
  const paths = [...byPath.keys()].sort();
  const find = (path: string): DirectoryEntry => {
    const entry = byPath.get(path);
    if (entry === undefined) throw new Error(`There is no file ${path}.`);
    return entry;
  };
  return {
    has: (path) => byPath.has(path),
    text: (path) => decodeText(readEntryNow(source, find(path))),
    bytes: (path) => readEntry(source, find(path)),
    size: (path) => find(path).size,
    list: () => paths,
  };
}

// @types/yauzl describes version 2; these are the parts of version 3 that are used here.
interface ZipEntry {
  readonly fileNameRaw: Buffer;
  readonly extraFields: readonly { id: number; data: Buffer }[];
  readonly generalPurposeBitFlag: number;
  readonly externalFileAttributes: number;
  readonly compressionMethod: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly crc32: number;
  readonly relativeOffsetOfLocalHeader: number;
}

interface Zip {
  readonly entryCount: number;
  eachEntry(): AsyncIterable<ZipEntry>;
  readLocalFileHeaderPromise(entry: ZipEntry): Promise<{ fileDataStart: number; fileName: Buffer }>;
  close(): void;
}

interface ZipLibrary {
  openPromise(path: string, options: object): Promise<Zip>;
  fromBufferPromise(buffer: Buffer, options: object): Promise<Zip>;
  getFileNameLowLevel(
    flags: number,
    name: Buffer,
    extraFields: readonly { id: number; data: Buffer }[],
    isStrict: boolean,
  ): string;
}

const zipLibrary = yauzl as unknown as ZipLibrary;

function openZip(archive: string | Buffer): Promise<Zip> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
  return typeof archive === 'string'
    ? zipLibrary.openPromise(archive, options)
    : zipLibrary.fromBufferPromise(archive, options);
}
