import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { FromServer, ToServer } from './protocol';

const runner = path.resolve(__dirname, '../../scripts/run-typescript.mjs');

/** Starts one of the servers of this folder as a process of its own. */
export function startServer(file: string, environment: Record<string, string>): ChildProcess {
  return fork(runner, [path.join(__dirname, file)], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
  });
}

export function tellServer(server: ChildProcess, message: ToServer): void {
  if (server.connected) server.send(message);
}

/** Waits for a message of this kind. Fails where the process ends before it comes. */
export function hearServer<Kind extends FromServer['kind']>(
  server: ChildProcess,
  kind: Kind,
): Promise<Extract<FromServer, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: FromServer) => {
      if (message.kind !== kind) return;
      server.off('message', onMessage);
      server.off('exit', onExit);
      resolve(message as Extract<FromServer, { kind: Kind }>);
    };
    const onExit = () => reject(new Error(`A server ended before it said "${kind}".`));
    server.on('message', onMessage);
    server.once('exit', onExit);
  });
}

/** CPU microseconds that the process has used so far, in all its threads. */
export async function cpuOf(server: ChildProcess): Promise<number> {
  tellServer(server, { kind: 'cpu' });
  return (await hearServer(server, 'cpu')).microseconds;
}

export async function stopServers(servers: readonly ChildProcess[]): Promise<void> {
  const ended = servers.map((server) => {
    const hasEnded = server.exitCode !== null || server.signalCode !== null;
    return hasEnded ? undefined : new Promise((resolve) => server.once('exit', resolve));
  });
  for (const server of servers) tellServer(server, { kind: 'stop' });
  await Promise.all(ended);
}
