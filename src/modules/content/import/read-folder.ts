import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArchiveFiles, decodeText } from './archive-files';
import { type ArchiveLimits, defaultArchiveLimits } from './archive-limits';
import { checkEntryPath, isLitter } from './entry-path';
import { ImportRefused } from './import-refused';

/**
 * Reads a course from a folder on disk as `readArchive` reads one from a ZIP, under the same limits. Links are
 * refused, hidden files and operating systems' litter are left out.
 */
export async function readFolder(
  folder: string,
  limits: ArchiveLimits = defaultArchiveLimits,
): Promise<ArchiveFiles> {
  const sizes = new Map<string, number>();
  const waiting = [''];
  let totalBytes = 0;
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    for (const found of await readdir(join(folder, parent), { withFileTypes: true })) {
      if (found.name.startsWith('.') || isLitter(found.name)) continue;
      const path = checkEntryPath(parent === '' ? found.name : `${parent}/${found.name}`, limits);
      if (found.isDirectory()) {
        waiting.push(path);
        continue;
      }
      if (!found.isFile()) throw new ImportRefused('import.unsupported_entry', { file: path });
      const { size } = await stat(join(folder, path));
      totalBytes += size;
      if (size > limits.fileBytes || totalBytes > limits.totalBytes) {
        throw new ImportRefused('import.too_large', { file: path });
      }
      sizes.set(path, size);
      if (sizes.size > limits.entries) throw new ImportRefused('import.too_many_files');
    }
  }
  const paths = [...sizes.keys()].sort();
  // Only listed paths are ever opened, so nothing outside the folder can be reached.
  const size = (path: string): number => {
    const known = sizes.get(path);
    if (known === undefined) throw new Error(`There is no file ${path}.`);
    return known;
  };
  const locate = (path: string): string => {
    size(path);
    return join(folder, path);
  };
  return {
    has: (path) => sizes.has(path),
    text: (path) => decodeText(readFileSync(locate(path))),
    bytes: async (path) => readFile(locate(path)),
    size,
    list: () => paths,
  };
}
