import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServerProcess } from '../support/server-process';
import type { Broker } from './broker';
import type { Random } from './random';

/** How long a moment may take to come when nobody asks for anything. */
const longestCalm = 5_000;
/** How long a server may take to notice that its database has gone, and to end. */
const patienceWithoutDatabase = 40_000;

export type KillKind =
  | 'server'
  | 'server while it starts'
  | 'database'
  | 'database and server'
  | 'connections to the broker'
  | 'broker for a while';

export interface KillReport {
  readonly kills: ReadonlyMap<KillKind, number>;
  /** Milliseconds from each start that was let through until the server was ready. */
  readonly recoveries: readonly number[];
}

/** Kills the server, its database or both at moments that chance chooses, and starts it again. */
export class Killer {
  private readonly kills = new Map<KillKind, number>();
  private readonly recoveries: number[] = [];
  private countdown: { left: number; reached: () => void } | undefined;

  constructor(
    private readonly server: ServerProcess,
    private readonly random: Random,
    private readonly broker?: Pick<Broker, 'cut' | 'shutOut' | 'letIn'>,
  ) {}

  /** To be told of every answer that a client got: moments are counted in them. */
  readonly onAnswer = (): void => {
    if (!this.countdown) return;
    this.countdown.left -= 1;
    if (this.countdown.left === 0) this.countdown.reached();
  };

  /** Returns when so many kills have been done and the server is back. */
  async run(rounds: number, onKill: (done: number) => void): Promise<KillReport> {
    let done = 0;
    while (done < rounds) {
      await this.moment();
      done += await this.strike(rounds - done);
      onKill(done);
    }
    return { kills: this.kills, recoveries: this.recoveries };
  }

  private async moment(): Promise<void> {
    const left = this.random.chance(0.3) ? this.random.between(1, 10) : this.random.between(10, 120);
    await Promise.race([
      new Promise<void>((reached) => {
        this.countdown = { left, reached };
      }),
      delay(longestCalm, undefined, { ref: false }),
    ]);
    this.countdown = undefined;
    await delay(30 * this.random.next());
  }

  /** One kill, or two in a row. Returns how many it were. */
  private async strike(left: number): Promise<number> {
    if (this.broker && this.random.chance(0.4)) {
      await this.strikeBroker(this.broker);
      return 1;
    }
    const choice = this.random.next();
    if (choice < 0.1) await this.killDatabase();
    else if (choice < 0.2) await this.killBoth();
    else await this.killServer('server');
    let kills = 1;
    this.server.launch();
    while (kills < left && this.random.chance(0.2)) {
      await delay(this.random.between(0, 2_500));
      await this.killServer('server while it starts');
      kills += 1;
      this.server.launch();
    }
    const startedAt = performance.now();
    await this.server.untilReady();
    this.recoveries.push(performance.now() - startedAt);
    return kills;
  }

  /** The server lives on: what it has to tell waits. */
  private async strikeBroker(broker: Pick<Broker, 'cut' | 'shutOut' | 'letIn'>): Promise<void> {
    if (this.random.chance(0.6)) {
      this.count('connections to the broker');
      broker.cut();
      return;
    }
    this.count('broker for a while');
    broker.shutOut();
    await delay(this.random.between(200, 4_000));
    broker.letIn();
  }

  private async killServer(kind: KillKind): Promise<void> {
    this.count(kind);
    await this.server.kill();
  }

  /** The server cannot live without it, and ends by itself. */
  private async killDatabase(): Promise<void> {
    this.count('database');
    this.killPostgres();
    const code = await this.server.untilEnded(patienceWithoutDatabase);
    if (code === undefined) throw new Error('The server lives on, though its database was killed long ago.');
  }

  private async killBoth(): Promise<void> {
    this.count('database and server');
    this.killPostgres();
    await delay(this.random.between(0, 20));
    await this.server.kill();
  }

  private killPostgres(): void {
    try {
      process.kill(readPostmaster(this.server.dataFolder).processId, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  private count(kind: KillKind): void {
    this.kills.set(kind, (this.kills.get(kind) ?? 0) + 1);
  }
}

/** What PostgreSQL writes about itself: its process id in line 1, the folder of its socket in line 5. */
export function readPostmaster(dataFolder: string): { processId: number; socketFolder: string } {
  const folder = path.join(dataFolder, 'postgres');
  const pointer = path.join(folder, 'location');
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : folder;
  const lines = readFileSync(path.join(home, 'cluster/postmaster.pid'), 'utf8').split('\n');
  return { processId: Number(lines[0]), socketFolder: (lines[4] ?? '').trim() };
}
