import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const rootFolder = path.resolve(__dirname, '../..');
const patienceMilliseconds = 90_000;

/** The built server as a user starts it, in a process of its own, on a data folder of its own. */
export class ServerProcess {
  private child: ChildProcess | undefined;
  private output = '';

  private constructor(
    readonly port: number,
    readonly dataFolder: string,
    private readonly environment: Record<string, string>,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<ServerProcess> {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'stoa-server-'));
    // So that the database of a server that root starts, which runs as nobody, lies in it too and goes with it.
    await chmod(dataFolder, 0o711);
    const server = new ServerProcess(await freePort(), dataFolder, environment);
    await server.start();
    return server;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it again on the same data, and waits until it is ready. */
  async start(): Promise<void> {
    this.launch();
    await this.untilReady();
  }

  /** Starts it again on the same data, and does not wait. */
  launch(): void {
    this.output = '';
    const child = spawn(process.execPath, ['--enable-source-maps', path.join(rootFolder, 'dist/main.js')], {
      cwd: rootFolder,
      env: {
        PATH: process.env.PATH,
        PORT: String(this.port),
        DATA_FOLDER: this.dataFolder,
        LOG_LEVEL: 'warn',
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.output = (this.output + chunk.toString()).slice(-20_000);
      });
    }
    this.child = child;
  }

  /** @throws Error when it ends instead, or takes too long. */
  async untilReady(): Promise<void> {
    if (!this.child) throw new Error('The server was not launched.');
    await this.waitUntilReady(this.child);
  }

  /** Returns when it has ended by itself, with its exit code; undefined when it has not by then. */
  async untilEnded(patience: number): Promise<number | null | undefined> {
    const child = this.child;
    if (!child || hasEnded(child)) return child?.exitCode ?? null;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patience);
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const code = await Promise.race([ended, late]);
    clearTimeout(timer);
    return code;
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Ends it in order, and removes its data unless they are to be looked at. */
  async stop(options: { readonly keepsData?: boolean } = {}): Promise<void> {
    await this.end('SIGTERM');
    if (!options.keepsData) await rm(this.dataFolder, { recursive: true, force: true });
  }

  /** What it wrote last, for the message of a test that failed. */
  get lastOutput(): string {
    return this.output;
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.child;
    if (!child || hasEnded(child)) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  private async waitUntilReady(child: ChildProcess): Promise<void> {
    const giveUpAt = Date.now() + patienceMilliseconds;
    while (Date.now() < giveUpAt) {
      if (hasEnded(child))
        throw new Error(`The server ended with ${child.exitCode ?? child.signalCode}:\n${this.output}`);
      const isReady = await fetch(`http://127.0.0.1:${this.port}/health/ready`).then(
        (response) => response.ok,
        () => false,
      );
      if (isReady) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The server was not ready in time:\n${this.output}`);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
