import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The kernel's limit for the path of a unix socket, without the closing zero: 103 bytes on macOS, 107 on Linux. */
const longestSocketPath = process.platform === 'linux' ? 107 : 103;
/** Room for the longest file name that we put behind the folder. */
const longestFileName = 48;

/**
 * A path to a folder that is short enough for unix sockets: the folder itself, or a link to it in the temporary folder.
 * `remove` takes the link away.
 */
export function shortenFolder(directory: string): { readonly path: string; remove(): void } {
  const absolute = path.resolve(directory);
  if (Buffer.byteLength(absolute) + 1 + longestFileName <= longestSocketPath)
    return { path: absolute, remove() {} };
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'stoa-'));
  // Others may pass through, so that an unprivileged server reaches its folder; they see nothing in it.
  fs.chmodSync(parent, 0o711);
  const link = path.join(parent, 's');
  fs.symlinkSync(absolute, link);
  return { path: link, remove: () => fs.rmSync(parent, { recursive: true, force: true }) };
}
