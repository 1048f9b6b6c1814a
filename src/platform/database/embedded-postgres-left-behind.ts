import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseStartError } from './database-start-error';
import type { EmbeddedPostgresHome } from './embedded-postgres-layout';

/** How often to look whether a server has come up or gone, in milliseconds. */
export const pollInterval = 10;

/** Fast shutdown, then immediate (the write-ahead log brings back what was committed), then the end. */
export const stopSteps = [
  { signal: 'SIGINT', patience: 10_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 5_000 },
] as const;

/**
 * Ends a server that still runs on this cluster because the process that started it was killed. The caller holds the
 * folder, so nobody else uses it.
 */
export async function stopLeftBehind(home: EmbeddedPostgresHome): Promise<void> {
  const processId = readPostmasterFile(home.cluster)?.processId;
  if (processId !== undefined) await endServer(processId, home.cluster);
  // No server of this folder runs any more. PostgreSQL believes its lock files as long as any process has the number in them,
  // be it an unrelated one or one that has ended and that nobody collects; sessions that outlive a killed server it
  // notices by their shared memory.
  for (const name of [socketName, `${socketName}.lock`])
    fs.rmSync(path.join(home.directory, name), { force: true });
  if (processId !== undefined && isAlive(processId))
    fs.rmSync(path.join(home.cluster, 'postmaster.pid'), { force: true });
}

const socketName = '.s.PGSQL.5432';

async function endServer(processId: number, cluster: string): Promise<void> {
  const isRunning = () => isServerOf(processId, cluster);
  for (const { signal, patience } of stopSteps) {
    if (!isRunning()) return;
    signalProcess(processId, signal);
    // A start is waiting for it: each step gets a fifth of the time that an ordered stop has.
    await becomesFalse(isRunning, patience / 5);
  }
  if (!isRunning()) return;
  throw new DatabaseStartError(
    'database.embedded_failed',
    `A PostgreSQL that an earlier run left behind (process ${processId}) does not end. End it by hand.`,
  );
}

/** What PostgreSQL itself writes about its running server: line 1 the process id, line 8 its state. */
export function readPostmasterFile(cluster: string): { processId: number; status: string } | undefined {
  try {
    const lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const processId = Number(lines[0]);
    return Number.isInteger(processId) && processId > 1
      ? { processId, status: (lines[7] ?? '').trim() }
      : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process is the server of this cluster, by its command line, and not a namesake or a zombie. */
function isServerOf(processId: number, cluster: string): boolean {
  try {
    const commandLine =
      process.platform === 'linux'
        ? fs.readFileSync(`/proc/${processId}/cmdline`, 'utf8').replaceAll('\0', ' ')
        : execFileSync('/bin/ps', ['-ww', '-o', 'command=', '-p', String(processId)], {
            encoding: 'utf8',
            timeout: 2_000,
          });
    return commandLine.includes(`postgres -D ${cluster} `);
  } catch {
    return false;
  }
}

async function becomesFalse(condition: () => boolean, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  while (condition() && performance.now() < deadline) await delay(pollInterval);
}

function signalProcess(processId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(processId, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
