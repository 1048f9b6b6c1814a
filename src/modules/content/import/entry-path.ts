import type { ArchiveLimits } from './archive-limits';
import { ImportRefused } from './import-refused';

/**
 * The name of an archive's entry as a clean relative path (`./` dropped, a folder's trailing slash too).
 * Throws ImportRefused for a name that could land outside its folder on any system, or is beyond the limits.
 */
export function checkEntryPath(name: string, limits: ArchiveLimits): string {
  const file = name.slice(0, 200);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\u0000-\u001f\u007f]/.test(name)) throw new ImportRefused('import.outside_its_folder', { file });
  if (name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name)) {
    throw new ImportRefused('import.outside_its_folder', { file });
  }
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) throw new ImportRefused('import.outside_its_folder', { file });
  if (name.length > limits.pathLength || segments.length > limits.depth) {
    throw new ImportRefused('import.path_too_long', { file });
  }
  return segments.join('/');
}

/** Two paths that some system takes for the same file have the same key: case and Unicode form are ignored. */
export function collisionKey(path: string): string {
  return path.normalize('NFKC').toLowerCase().normalize('NFKC');
}

/** What operating systems leave behind in archives and nobody meant to send. */
export function isLitter(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(path);
}

/** The one folder that holds everything, with its slash; empty when there is none. */
export function commonTopFolder(paths: readonly string[]): string {
  const top = paths[0]?.split('/')[0];
  if (top === undefined) return '';
  return paths.every((path) => path.startsWith(`${top}/`)) ? `${top}/` : '';
}
