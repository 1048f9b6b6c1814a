import { randomUUID } from 'node:crypto';
import {
  constants,
  copyFile,
  type FileHandle,
  link,
  mkdir,
  open,
  readFile,
  rename,
  rm,
} from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Files that survive a crash of the process or of the machine: written beside, flushed, renamed into place, and the
 * folder flushed too, because a name is the folder's content.
 */
export async function writeFileDurably(
  path: string,
  content: string | Uint8Array,
  mode = 0o640,
): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}${TEMPORARY_SUFFIX}`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** How the files end that a crash may leave behind; never part of a name that is read. */
export const TEMPORARY_SUFFIX = '.temporary';

/** Makes a folder below `root`, and makes sure that it and all between are still there after a crash. */
export async function ensureFolder(root: string, folder: string): Promise<void> {
  // Another's delete may tidy away an empty parent between the two steps: then the steps are taken again.
  for (let attempt = 1; ; attempt++) {
    try {
      await mkdir(folder, { recursive: true });
      // All of them, not only the new ones: one that somebody else has just made may not be flushed yet.
      await Promise.all(foldersBetween(root, folder).map(syncFolder));
      return;
    } catch (error) {
      if (!isMissing(error) || attempt === 10) throw error;
    }
  }
}

/** Makes sure that the names in a folder are still there after a crash. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(folder, 'r');
  } catch (error) {
    // Windows does not open folders, and flushes names by itself.
    if (process.platform === 'win32') return;
    throw error;
  }
  try {
    await handle.sync();
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  } finally {
    await handle.close();
  }
}

/** Gives the bytes of an immutable file a second name, or a copy where the file system has no links. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'].includes(codeOf(error))) throw error;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    const copy = await open(to, 'r+');
    await copy.sync().finally(() => copy.close());
  }
}

/** A file's text, or null when there is no such file. */
export async function readTextIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whether an operation failed because there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

/** `ENOENT` and its like; empty when it is no error of the operating system. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

function foldersBetween(root: string, folder: string): string[] {
  const folders = [root];
  for (const name of relative(root, folder).split(sep)) {
    if (name !== '') folders.push(join(folders.at(-1) ?? root, name));
  }
  return folders;
}
