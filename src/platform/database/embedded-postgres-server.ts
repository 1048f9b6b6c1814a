import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { explainFailure } from './embedded-postgres-home';
import type { EmbeddedPostgresHome, PostgresBinaries } from './embedded-postgres-layout';
import { pollInterval, readPostmasterFile, stopSteps } from './embedded-postgres-left-behind';

export type ServerSettings = Readonly<Record<string, string | number>>;

export interface RunningServer {
  readonly processId: number;
  stop(): Promise<void>;
  onLost(callback: (error: Error) => void): void;
}

/** Small, durable, quiet. Errors of statements reach whoever sent them and are not logged a second time. */
const defaultSettings: ServerSettings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '64MB',
  max_connections: 100,
  port: 5432,
  max_wal_size: '512MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_checkpoints: 'off',
};

const startDeadline = 60_000;
const largestLog = 1_000_000;

/** Starts the server and waits until it takes connections. Crash recovery after a kill is part of that wait. */
export async function startServer(options: {
  home: EmbeddedPostgresHome;
  binaries: PostgresBinaries;
  socketFolder: string;
  settings: ServerSettings;
  endsWithParent: boolean;
}): Promise<RunningServer> {
  const { home, binaries, socketFolder, endsWithParent } = options;
  const settings = Object.entries({
    ...defaultSettings,
    ...options.settings,
    unix_socket_directories: socketFolder,
  });
  const logStart = rotateLog(home.logFile);
  const deadline = performance.now() + startDeadline;
  for (;;) {
    const child = spawnServer(home, binaries, [
      '-D',
      home.cluster,
      ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ]);
    const outcome = await waitUntilReady(child, home.cluster, deadline);
    if (outcome.kind === 'ready') return supervise(child, home, endsWithParent);
    if (outcome.kind === 'unrunnable') throw explainFailure(binaries.postgres, outcome.error);
    const log = fs.readFileSync(home.logFile, 'utf8').slice(logStart).slice(-2_000);
    // Sessions of a server that was killed just now may live a moment longer than it.
    const isTransient = /still in use/.test(log.slice(log.lastIndexOf('FATAL')));
    if (outcome.kind === 'late' || !isTransient || performance.now() > deadline) {
      throw explainFailure(
        binaries.postgres,
        new Error(outcome.kind === 'late' ? `not ready after a minute. ${log}` : log),
      );
    }
    await delay(100);
  }
}

function spawnServer(
  home: EmbeddedPostgresHome,
  binaries: PostgresBinaries,
  parameters: string[],
): ChildProcess {
  const log = fs.openSync(home.logFile, 'a', 0o600);
  if (home.identity) fs.fchownSync(log, home.identity.uid, home.identity.gid);
  try {
    return spawn(binaries.postgres, parameters, {
      ...home.identity,
      cwd: home.directory,
      env: binaries.environment,
      // A session of its own: Ctrl-C in the terminal is for us, and we stop it when we are done with it.
      detached: true,
      // The log is a file, so that neither a busy nor a dead parent can hold the server up.
      stdio: ['ignore', log, log],
    });
  } finally {
    fs.closeSync(log);
  }
}

type StartOutcome =
  | { readonly kind: 'ready' | 'ended' | 'late' }
  | { readonly kind: 'unrunnable'; readonly error: NodeJS.ErrnoException };

async function waitUntilReady(child: ChildProcess, cluster: string, deadline: number): Promise<StartOutcome> {
  let failure: NodeJS.ErrnoException | undefined;
  child.on('error', (error) => {
    failure = error;
  });
  while (performance.now() < deadline) {
    if (failure) return { kind: 'unrunnable', error: failure };
    if (hasEnded(child)) return { kind: 'ended' };
    const file = readPostmasterFile(cluster);
    if (file && file.processId === child.pid && file.status === 'ready') return { kind: 'ready' };
    await delay(pollInterval);
  }
  child.kill('SIGQUIT');
  return { kind: 'late' };
}

function supervise(child: ChildProcess, home: EmbeddedPostgresHome, endsWithParent: boolean): RunningServer {
  const processId = child.pid as number;
  const watch = endsWithParent ? startWatch(processId, home) : undefined;
  const callbacks: ((error: Error) => void)[] = [];
  let lost: Error | undefined;
  let stopping: Promise<void> | undefined;
  // An exit of ours that skips the ordered shutdown still ends the server cleanly.
  const onExit = () => child.kill('SIGINT');
  process.once('exit', onExit);
  child.unref();
  child.once('exit', (code, signal) => {
    process.removeListener('exit', onExit);
    watch?.kill('SIGKILL');
    if (stopping !== undefined) return;
    lost = new Error(
      `The embedded PostgreSQL ended by itself (${signal ?? `exit code ${code}`}); see ${home.logFile}.`,
    );
    for (const callback of callbacks) callback(lost);
  });
  return {
    processId,
    onLost: (callback) => (lost ? callback(lost) : callbacks.push(callback)),
    stop() {
      stopping ??= stopServer(child);
      return stopping;
    },
  };
}

/**
 * A shell that waits on a pipe from us and shuts the server down when the pipe breaks, which the kernel sees to however
 * we die. It asks before it acts, because by then the process id may be another's.
 */
function startWatch(processId: number, home: EmbeddedPostgresHome): ChildProcess {
  const script = 'read -r line; [ "$(head -n 1 "$2" 2>/dev/null)" = "$1" ] && kill -INT "$1"';
  const watch = spawn(
    '/bin/sh',
    ['-c', script, 'sh', String(processId), path.join(home.cluster, 'postmaster.pid')],
    {
      ...home.identity,
      cwd: '/',
      env: { PATH: '/usr/bin:/bin' },
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  // Without a shell there is no watch; the next start still finds what was left behind.
  watch.on('error', () => undefined);
  watch.stdin?.on('error', () => undefined);
  watch.unref();
  (watch.stdin as unknown as { unref(): void } | null)?.unref();
  return watch;
}

async function stopServer(child: ChildProcess): Promise<void> {
  child.ref();
  for (const { signal, patience } of stopSteps) {
    if (hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const timer = new AbortController();
    await Promise.race([ended, delay(patience, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Puts a log that has grown aside; returns where new lines will begin. */
function rotateLog(logFile: string): number {
  const size = fs.existsSync(logFile) ? fs.statSync(logFile).size : 0;
  if (size <= largestLog) return size;
  fs.renameSync(logFile, `${logFile}.previous`);
  return 0;
}
