import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { printFigures } from '../figure';

const root = path.resolve(__dirname, '../..');
const longestStartMilliseconds = 3_000;
const mostMegabytes = 200;
const idleMilliseconds = 10_000;

/**
 * What the server as it is shipped takes, its database and its demo courses at hand: how long it needs from being started
 * to saying that it is ready, and how much memory its own process holds when it has been idle. It has been started once
 * before in the same data folder, as all starts but the first have.
 */
export async function benchmarkFootprint(): Promise<void> {
  // The builder is a module of scripts/, where nothing is TypeScript.
  const builder = (await import(path.join(root, 'scripts/build.mjs'))) as { buildServer(): Promise<void> };
  await builder.buildServer();
  const folder = await mkdtemp(path.join(tmpdir(), 'stoa-bench-'));
  try {
    const first = await start(folder);
    await stop(first.server);
    const { server, milliseconds } = await start(folder);
    await pause(idleMilliseconds);
    const megabytes = await residentMegabytesOf(server);
    await stop(server);
    printFigures([
      {
        what: 'From start to ready, with its data folder at hand',
        measured: `${(milliseconds / 1_000).toFixed(1)} s`,
        aim: `${longestStartMilliseconds / 1_000} s`,
        isReached: milliseconds <= longestStartMilliseconds,
      },
      {
        what: 'Memory of the server at idle, its database aside',
        measured: `${megabytes.toFixed(0)} MB`,
        aim: `${mostMegabytes} MB`,
        isReached: megabytes <= mostMegabytes,
      },
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(folder: string): Promise<{ server: ChildProcess; milliseconds: number }> {
  const port = await freePort();
  const startedAt = performance.now();
  const server = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATA_FOLDER: folder,
      PORT: String(port),
      LOG_LEVEL: 'info',
    },
  });
  while (!(await isReady(port))) {
    if (server.exitCode !== null) throw new Error('The server ended before it was ready.');
    await pause(10);
  }
  return { server, milliseconds: performance.now() - startedAt };
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    return false;
  }
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM');
  await once(server, 'exit');
}

/** As the kernel counts it (proc(5), VmRSS). */
async function residentMegabytesOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
  return kilobytes / 1_024;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
