/**
 * The files of one course, read-only, wherever they lie. Paths are relative, with `/`, without `.` or `..`.
 * `text` is at once (a text is small); `bytes` is not (a video is not). Both refuse a path that `has` denies.
 */
export interface ArchiveFiles {
  has(path: string): boolean;
  /** The file as UTF-8 text without a byte order mark; bytes that are no UTF-8 become U+FFFD. */
  text(path: string): string;
  bytes(path: string): Promise<Buffer>;
  /** Size in bytes, uncompressed. */
  size(path: string): number;
  /** Every path, sorted. */
  list(): readonly string[];
}

/** Files that are already in memory; tests and small generated courses use it. */
export function filesInMemory(contents: Readonly<Record<string, string | Buffer>>): ArchiveFiles {
  const buffers = new Map(
    Object.entries(contents).map(([path, content]) => [path, Buffer.from(content as string)] as const),
  );
  const paths = [...buffers.keys()].sort();
  const find = (path: string): Buffer => {
    const content = buffers.get(path);
    if (content === undefined) throw new Error(`There is no file ${path}.`);
    return content;
  };
  return {
    has: (path) => buffers.has(path),
    text: (path) => decodeText(find(path)),
    bytes: async (path) => find(path),
    size: (path) => find(path).length,
    list: () => paths,
  };
}

export function decodeText(content: Buffer): string {
  // A decoder that is not fatal drops a leading byte order mark and replaces what is no UTF-8.
  return new TextDecoder('utf-8').decode(content);
}

/**
 * `target` as seen from the folder of `fromFile`, or null when it leads out of the archive.
 * An absolute target counts from the archive's root.
 */
export function resolvePath(fromFile: string, target: string): string | null {
  const segments = target.startsWith('/') ? [] : fromFile.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}
