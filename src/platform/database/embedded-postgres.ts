import { lockDataFolder } from './data-folder-lock';
import { findBinaries } from './embedded-postgres-binaries';
import { createCluster, openHome } from './embedded-postgres-home';
import { stopLeftBehind } from './embedded-postgres-left-behind';
import { type ServerSettings, startServer } from './embedded-postgres-server';
import { shortenFolder } from './socket-path';

export interface EmbeddedPostgresOptions {
  /** The folder for its data, its socket and its log; made when it is not there. It belongs to one process. */
  readonly directory: string;
  /** PostgreSQL settings over the built-in ones, as in `postgresql.conf`. */
  readonly settings?: ServerSettings;
  /** Whether the server ends by itself when this process dies without stopping it. Default: true. */
  readonly endsWithParent?: boolean;
}

export interface EmbeddedPostgres {
  /** Connection URL of the database `stoa`, as its superuser, over a unix socket. */
  readonly url: string;
  /** Process id of the server. */
  readonly processId: number;
  /** Fast shutdown: open transactions are rolled back, what was committed is on disk. May be called again. */
  stop(): Promise<void>;
  /** Tells when the server ended without being asked to. */
  onLost(callback: (error: Error) => void): void;
}

/**
 * Starts a PostgreSQL of our own from the binaries that npm delivers, on a unix socket alone.
 *
 * Durable unless `settings` say otherwise. A server that a crash left behind on the same folder is shut down first, and
 * so is a half-made folder thrown away. Started as root, the server takes an unprivileged user.
 *
 * @throws DatabaseStartError where there are no binaries for this machine, where the folder is another process's, or where
 *   the server does not come up within a minute.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = openHome(options.directory);
  const lock = await lockDataFolder(home.lockFolder);
  try {
    const binaries = findBinaries(home);
    await stopLeftBehind(home);
    const isDurable = options.settings?.fsync !== 'off';
    await createCluster({ home, binaries, isDurable });
    const socketFolder = shortenFolder(home.directory);
    const server = await startServer({
      home,
      binaries,
      socketFolder: socketFolder.path,
      settings: options.settings ?? {},
      endsWithParent: options.endsWithParent ?? true,
    }).catch((error: unknown) => {
      socketFolder.remove();
      throw error;
    });
    return {
      url: `postgres://stoa@localhost/stoa?host=${encodeURIComponent(socketFolder.path)}`,
      processId: server.processId,
      onLost: server.onLost,
      async stop() {
        await server.stop();
        socketFolder.remove();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
