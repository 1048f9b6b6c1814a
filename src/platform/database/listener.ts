import { setTimeout as delay } from 'node:timers/promises';
import { Client, escapeIdentifier, type Notification } from 'pg';

export interface DatabaseListenerOptions {
  /** A direct connection, not one through a pooling proxy. */
  readonly url: string;
  readonly applicationName: string;
  /** Told of lost connections, failed reconnects and handlers that throw. */
  readonly onError?: (error: Error) => void;
}

/** A lock that belongs to this process's session with the database. */
export interface SessionLock {
  release(): Promise<void>;
  /** Tells when the lock went with its connection: whoever holds it must stop at once. */
  onLost(callback: () => void): void;
}

type Handler = (payload: string) => void;

const connectDeadline = 5_000;
const queryDeadline = 5_000;
const closeDeadline = 1_000;
/** A connection that a network swallowed silently is noticed after this, plus the query's deadline. */
const heartbeatInterval = 10_000;
const longestBackoff = 5_000;

/**
 * One connection of its own per database, for what belongs to a session: LISTEN and advisory locks.
 *
 * When the connection is lost, its locks are, and notifications in between are gone: after the reconnect it listens again
 * and tells its subscribers, who then look for themselves.
 */
export class DatabaseListener {
  private readonly handlers = new Map<string, Set<Handler>>();
  private readonly reconnected = new Set<() => void>();
  private readonly locks = new Map<string, { lose(): void }>();
  private readonly ending = new AbortController();
  private lastTurn: Promise<unknown> = Promise.resolve();
  private client: Client | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private reconnecting: Promise<void> | undefined;

  constructor(private readonly options: DatabaseListenerOptions) {}

  /** Connects for the first time; fails when the database does not answer within five seconds. */
  async start(): Promise<void> {
    await this.connect();
  }

  get isConnected(): boolean {
    return this.client !== undefined;
  }

  /**
   * Calls `handler` with the payload of every notification on a channel (at most 63 bytes long). While disconnected it
   * takes effect at the reconnect.
   *
   * @returns what ends the subscription.
   */
  async listen(channel: string, handler: Handler): Promise<() => Promise<void>> {
    const handlers = this.handlers.get(channel) ?? new Set();
    this.handlers.set(channel, handlers);
    handlers.add(handler);
    // Repeating LISTEN is harmless, and so the second of two callers has it in effect on return too.
    await this.query(`listen ${escapeIdentifier(channel)}`);
    return async () => {
      if (!handlers.delete(handler) || handlers.size > 0) return;
      this.handlers.delete(channel);
      await this.query(`unlisten ${escapeIdentifier(channel)}`);
    };
  }

  /** Calls back after each reconnect, when all channels are listened to again. Returns what ends the subscription. */
  onReconnect(callback: () => void): () => void {
    this.reconnected.add(callback);
    return () => this.reconnected.delete(callback);
  }

  /**
   * Takes a lock without waiting. Undefined when it is held, by another process or in this one, and while there is no
   * connection.
   */
  async tryLock(name: string): Promise<SessionLock | undefined> {
    const client = this.client;
    // The database lets a session take its own lock again; here a lock has one holder.
    if (!client || this.locks.has(name)) return undefined;
    const lock = new HeldLock((callback) => this.report(callback));
    this.locks.set(name, lock);
    const isTaken = await this.askForLock(client, name);
    if (!isTaken || this.client !== client) {
      if (this.locks.get(name) === lock) this.locks.delete(name);
      return undefined;
    }
    return {
      onLost: (callback) => lock.onLost(callback),
      release: async () => {
        if (this.locks.get(name) !== lock) return;
        await this.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]);
        if (this.locks.get(name) === lock) this.locks.delete(name);
      },
    };
  }

  /** Ends the connection, and with it the locks, whose holders are not told. */
  async close(): Promise<void> {
    this.ending.abort();
    this.locks.clear();
    const client = this.forget();
    const ended = Promise.allSettled([client?.end(), this.reconnecting]);
    // A server that is gone does not answer a goodbye.
    await Promise.race([ended, delay(closeDeadline, undefined, { ref: false })]);
  }

  private async askForLock(client: Client, name: string): Promise<boolean> {
    try {
      const { rows } = await this.inTurn(() =>
        client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [
          name,
        ]),
      );
      return rows[0]?.taken ?? false;
    } catch (error) {
      // Whether the server gave it is unknown; with the session it is certainly gone.
      this.lose(client, error as Error);
      return false;
    }
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.options.url,
      application_name: this.options.applicationName,
      connectionTimeoutMillis: connectDeadline,
      query_timeout: queryDeadline,
      keepAlive: true,
    });
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client, new Error('The connection that listens was closed.')));
    client.on('notification', (notification) => this.dispatch(notification));
    try {
      await client.connect();
      for (const channel of this.handlers.keys()) await client.query(`listen ${escapeIdentifier(channel)}`);
      this.ending.signal.throwIfAborted();
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    this.heartbeat = setInterval(() => void this.query('select 1'), heartbeatInterval).unref();
    // A channel added while the above was under way.
    for (const channel of this.handlers.keys()) await this.query(`listen ${escapeIdentifier(channel)}`);
  }

  /** Runs a statement if there is a connection; one that fails counts as the loss of the connection. */
  private async query(text: string, values: string[] = []): Promise<void> {
    const client = this.client;
    if (!client) return;
    try {
      await this.inTurn(() => client.query(text, values));
    } catch (error) {
      this.lose(client, error as Error);
    }
  }

  /** A connection answers one query at a time; whoever comes meanwhile waits here. */
  private inTurn<Result>(ask: () => Promise<Result>): Promise<Result> {
    const turn = this.lastTurn.then(ask, ask);
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }

  private lose(client: Client, error: Error): void {
    if (client !== this.client) return;
    this.forget();
    void client.end().catch(() => undefined);
    this.options.onError?.(error);
    const locks = [...this.locks.values()];
    this.locks.clear();
    for (const lock of locks) lock.lose();
    this.reconnecting = this.reconnect();
  }

  private forget(): Client | undefined {
    clearInterval(this.heartbeat);
    const client = this.client;
    this.client = undefined;
    return client;
  }

  private async reconnect(): Promise<void> {
    for (let attempt = 0; !this.ending.signal.aborted; attempt += 1) {
      try {
        if (attempt > 0) await delay(backoff(attempt), undefined, { signal: this.ending.signal });
        await this.connect();
        for (const callback of this.reconnected) this.report(callback);
        return;
      } catch (error) {
        if (!this.ending.signal.aborted) this.options.onError?.(error as Error);
      }
    }
  }

  private dispatch({ channel, payload }: Notification): void {
    for (const handler of this.handlers.get(channel) ?? []) this.report(() => handler(payload ?? ''));
  }

  private report(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      this.options.onError?.(error as Error);
    }
  }
}

class HeldLock {
  private readonly callbacks: (() => void)[] = [];
  private isLost = false;

  constructor(private readonly run: (callback: () => void) => void) {}

  onLost(callback: () => void): void {
    if (this.isLost) this.run(callback);
    else this.callbacks.push(callback);
  }

  lose(): void {
    this.isLost = true;
    for (const callback of this.callbacks) this.run(callback);
  }
}

/** Milliseconds before the nth try again, spread so that many processes do not come back at once. */
function backoff(attempt: number): number {
  return Math.min(longestBackoff, 50 * 2 ** attempt) * (0.5 + Math.random() / 2);
}
