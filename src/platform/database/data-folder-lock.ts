import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseStartError } from './database-start-error';
import { shortenFolder } from './socket-path';

export interface DataFolderLock {
  /** Gives the folder back. May be called again. */
  release(): Promise<void>;
}

const suffix = '.lock';
const attempts = 12;

/**
 * Makes a data folder this process's own, until it is released or the process ends, however it ends.
 *
 * Announce, then look: each process listens on a unix socket of its own in the folder and then knocks at all others it
 * finds there. The kernel closes a socket with its process, so a refused knock is proof of death, whatever process ids
 * have been given out since. Of two that come at once at least one sees the other; neither can hold beside the other.
 *
 * @throws DatabaseStartError `database.folder_in_use` when a living process holds it.
 */
export async function lockDataFolder(directory: string): Promise<DataFolderLock> {
  fs.mkdirSync(directory, { recursive: true });
  const folder = shortenFolder(directory);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const announcement = await announce(folder.path);
      const other = await findLiving(folder.path, announcement.fileName);
      if (!other) {
        announcement.hold();
        return {
          async release() {
            await announcement.withdraw();
            folder.remove();
          },
        };
      }
      await announcement.withdraw();
      if (other.state === 'held' || attempt === attempts) throw inUse(directory, other.processId);
      // Two came at once: both step back, for times that differ.
      await delay(5 + Math.random() * 20 * attempt);
    }
  } catch (error) {
    folder.remove();
    throw error;
  }
}

function inUse(directory: string, processId: number | undefined): DatabaseStartError {
  const who = processId === undefined ? 'another process' : `process ${processId}`;
  return new DatabaseStartError(
    'database.folder_in_use',
    `The data folder ${directory} is in use by ${who}. Stop that one first, or choose another data folder.`,
  );
}

interface Announcement {
  readonly fileName: string;
  hold(): void;
  withdraw(): Promise<void>;
}

async function announce(folder: string): Promise<Announcement> {
  let state: 'asking' | 'held' = 'asking';
  const id = randomBytes(8).toString('hex');
  const fileName = `${id}${suffix}`;
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(JSON.stringify({ state, processId: process.pid }));
  });
  // Under its final name only when it listens: between bind and listen it would look dead.
  const early = path.join(folder, `${id}.new`);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(early, resolve);
  });
  server.unref();
  fs.renameSync(early, path.join(folder, fileName));
  return {
    fileName,
    hold() {
      state = 'held';
    },
    async withdraw() {
      fs.rmSync(path.join(folder, fileName), { force: true });
      if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

type Neighbour = { readonly state: string; readonly processId: number | undefined };

async function findLiving(folder: string, own: string): Promise<Neighbour | undefined> {
  for (const fileName of fs.readdirSync(folder)) {
    if (!fileName.endsWith(suffix) || fileName === own) continue;
    const neighbour = await knock(path.join(folder, fileName));
    if (neighbour) return neighbour;
    fs.rmSync(path.join(folder, fileName), { force: true });
  }
  return undefined;
}

/** Who answers behind a socket; undefined when its process is dead. One that is too busy to answer is alive. */
function knock(socketPath: string): Promise<Neighbour | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = net.connect(socketPath);
    socket.setTimeout(1_000, () => finish({ state: 'held', processId: undefined }));
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => finish(parseNeighbour(answer)));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const isDead = error.code === 'ECONNREFUSED' || error.code === 'ENOENT';
      finish(isDead ? undefined : { state: 'held', processId: undefined });
    });
    const finish = (neighbour: Neighbour | undefined) => {
      socket.destroy();
      resolve(neighbour);
    };
  });
}

function parseNeighbour(answer: string): Neighbour {
  try {
    const { state, processId } = JSON.parse(answer) as { state?: unknown; processId?: unknown };
    return { state: String(state), processId: typeof processId === 'number' ? processId : undefined };
  } catch {
    return { state: 'asking', processId: undefined };
  }
}
