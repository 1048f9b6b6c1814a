import type { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZipEntry {
  /** A path within the archive, with forward slashes. */
  readonly name: string;
  /** Called when the entry's turn comes, so that one source is open at a time. */
  readonly open: () => Readable | Promise<Readable>;
}

/**
 * The bytes of a ZIP archive, made as they are read, one entry after the other. A source that fails destroys the archive
 * with its error; an archive that is destroyed takes the open source along.
 */
export function writeZip(entries: readonly ZipEntry[], modifiedAt: Date): Readable {
  const zip = new ZipFile();
  const archive = zip.outputStream as PassThrough;
  let source: Readable | undefined;
  const fail = (error: Error) => archive.destroy(error);
  zip.on('error', fail);
  archive.on('close', () => source?.destroy());

  const pack = async (entry: ZipEntry, give: (error: null, source: Readable) => void) => {
    source = await entry.open();
    if (archive.destroyed) return source.destroy();
    // The library looks after its own streams only.
    source.on('error', fail);
    give(null, source);
  };
  for (const entry of entries) {
    zip.addReadStreamLazy(entry.name, { mtime: modifiedAt }, (give) => void pack(entry, give).catch(fail));
  }
  zip.end();
  return archive;
}
