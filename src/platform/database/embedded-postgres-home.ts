import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { DatabaseStartError } from './database-start-error';
import { isPassableToAll, unsupported } from './embedded-postgres-binaries';
import type { EmbeddedPostgresHome, PostgresBinaries } from './embedded-postgres-layout';

const run = promisify(execFile);

/** The user and group that own nothing: `nobody`. */
const nobody = { uid: 65534, gid: 65534 };
/** For root alone: a durable place that an unprivileged server can reach, whatever the data folder's parents allow. */
const reachableFolder = '/var/lib/stoa';

/**
 * Opens, or makes, the folder of an embedded server. PostgreSQL refuses to run as root, so root's servers run as `nobody` (or
 * as whoever owns the data already), and live in /var/lib/stoa where the folder asked for lies below one that only root may
 * enter; a file in the folder asked for then says where.
 */
export function openHome(wanted: string): EmbeddedPostgresHome {
  const asked = path.resolve(wanted);
  try {
    return openFolder(asked);
  } catch (error) {
    throw new DatabaseStartError(
      'database.embedded_failed',
      `The folder ${asked} cannot be used for the embedded PostgreSQL (${(error as Error).message}). ` +
        'It has to be writable and belong to the user that runs Stoa.',
      { cause: error },
    );
  }
}

function openFolder(asked: string): EmbeddedPostgresHome {
  fs.mkdirSync(asked, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  const directory = isRoot && !isPassableToAll(path.dirname(asked)) ? elsewhere(asked) : asked;
  const cluster = path.join(directory, 'cluster');
  const identity = isRoot ? identityFor(cluster) : undefined;
  const lockFolder = path.join(directory, 'lock');
  fs.mkdirSync(lockFolder, { recursive: true });
  // All of it is the server's user's, so that root and that user may take turns in starting Stoa.
  if (identity)
    for (const folder of [directory, lockFolder]) fs.chownSync(folder, identity.uid, identity.gid);
  fs.chmodSync(directory, 0o700);
  return {
    directory,
    cluster,
    lockFolder,
    logFile: path.join(directory, 'postgres.log'),
    binariesFolder: isRoot ? reachableFolder : path.join(directory, 'binaries'),
    identity,
  };
}

function identityFor(cluster: string): { uid: number; gid: number } {
  if (!fs.existsSync(cluster)) return nobody;
  const { uid, gid } = fs.statSync(cluster);
  return uid === 0 ? nobody : { uid, gid };
}

function elsewhere(asked: string): string {
  const pointer = path.join(asked, 'location');
  if (fs.existsSync(pointer)) return fs.readFileSync(pointer, 'utf8').trim();
  const directory = path.join(reachableFolder, `data-${randomBytes(8).toString('hex')}`);
  fs.mkdirSync(directory, { recursive: true });
  fs.writeFileSync(`${pointer}.new`, `${directory}\n`);
  fs.renameSync(`${pointer}.new`, pointer);
  return directory;
}

/**
 * Makes the cluster with the empty database `stoa` if there is none: under another name first, and renamed when it is
 * whole, so that a kill in between is harmless.
 */
export async function createCluster(options: {
  home: EmbeddedPostgresHome;
  binaries: PostgresBinaries;
  isDurable: boolean;
}): Promise<void> {
  const { home, binaries, isDurable } = options;
  removeHalfMade(home.directory);
  if (fs.existsSync(home.cluster)) return;
  const early = path.join(home.directory, `${randomBytes(4).toString('hex')}.initializing`);
  const execution = {
    ...home.identity,
    cwd: home.directory,
    env: binaries.environment,
    timeout: 120_000,
    maxBuffer: 1_000_000,
  };
  try {
    // The built-in C.UTF-8 sorts alike on every machine and after every upgrade of the system's libraries.
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const access = ['--username=stoa', '--auth=trust'];
    await run(
      binaries.initdb,
      ['-D', early, ...access, ...locale, '--no-sync', '--no-instructions'],
      execution,
    );
    const single = run(binaries.postgres, ['--single', '-F', '-D', early, 'postgres'], execution);
    single.child.stdin?.end('create database stoa;\n');
    await single;
    if (isDurable) await run(binaries.initdb, ['-D', early, '--sync-only'], execution);
  } catch (error) {
    fs.rmSync(early, { recursive: true, force: true });
    throw explainFailure(binaries.initdb, error as NodeJS.ErrnoException & { stderr?: string });
  }
  fs.renameSync(early, home.cluster);
  if (isDurable) syncFolder(home.directory);
}

/** What to say when a binary could not be run or failed. */
export function explainFailure(
  binary: string,
  error: NodeJS.ErrnoException & { stderr?: string },
): DatabaseStartError {
  if (error.code === 'ENOENT' && fs.existsSync(binary)) {
    // The file is there, but the loader that it names is not: a system without glibc.
    return unsupported(
      'The embedded PostgreSQL needs glibc, which this system (musl?) does not have.',
      error,
    );
  }
  return new DatabaseStartError(
    'database.embedded_failed',
    `The embedded PostgreSQL could not be started: ${(error.stderr || error.message).trim()} ` +
      'Set DATABASE_URL to use a PostgreSQL server of your own instead.',
    { cause: error },
  );
}

function removeHalfMade(directory: string): void {
  for (const name of fs.readdirSync(directory)) {
    if (!name.endsWith('.initializing')) continue;
    try {
      fs.rmSync(path.join(directory, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Its initdb may have outlived the process that was killed; a later start removes what it leaves.
    }
  }
}

function syncFolder(directory: string): void {
  const handle = fs.openSync(directory, 'r');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}
