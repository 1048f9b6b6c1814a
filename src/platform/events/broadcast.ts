import { sql } from 'drizzle-orm';
import type { InjectionToken } from 'tsyringe';
import type { DatabaseListener } from '../database/listener';
import type { Reader } from '../database/tokens';
import type { JsonValue } from '../errors/domain-error';
import type { Logger } from '../logging/logger';
import { describeError } from './retry-policy';

/**
 * Tells every process of the platform something at once, this one included: a session was revoked, a notification came.
 * Nothing is kept: whoever does not listen at that moment never hears it. What must arrive is an event instead.
 */
export interface Broadcast {
  /**
   * With a transaction it is told when that commits, and not at all otherwise; with a database at once. Either has to be of
   * the platform's main database.
   *
   * @param channel lower case, dots between words: `auth.session_revoked`.
   * @param message JSON; with its channel at most 7,000 bytes.
   */
  announce(through: Reader, channel: string, message: JsonValue): Promise<void>;
  /** @returns what ends the subscription. */
  subscribe(channel: string, handler: (message: JsonValue) => void): () => void;
}

export const Broadcast: InjectionToken<Broadcast> = Symbol('Broadcast');

const databaseChannel = 'stoa_broadcast';
/** PostgreSQL refuses a notification of 8,000 bytes and more (https://www.postgresql.org/docs/current/sql-notify.html). */
const mostBytes = 7_000;

/** Broadcasts over NOTIFY of the main database, which tells the process that announces as it tells the others. */
export class PostgresBroadcast implements Broadcast {
  private readonly handlers = new Map<string, Set<(message: JsonValue) => void>>();

  constructor(
    private readonly options: {
      readonly listener: Pick<DatabaseListener, 'listen'>;
      readonly logger: Logger;
    },
  ) {}

  /** Begins to listen. Returns what ends it. */
  async start(): Promise<() => Promise<void>> {
    return this.options.listener.listen(databaseChannel, (payload) => this.deliver(payload));
  }

  async announce(through: Reader, channel: string, message: JsonValue): Promise<void> {
    if (!/^[a-z][a-z0-9_.-]{0,63}$/.test(channel)) throw new Error(`"${channel}" is not a channel's name.`);
    const payload = JSON.stringify([channel, message]);
    const bytes = Buffer.byteLength(payload);
    if (bytes > mostBytes) {
      throw new Error(
        `A broadcast on ${channel} has ${bytes} bytes; ${mostBytes} are allowed: send an id instead.`,
      );
    }
    await through.execute(sql`select pg_notify(${databaseChannel}::text, ${payload}::text)`);
  }

  subscribe(channel: string, handler: (message: JsonValue) => void): () => void {
    const handlers = this.handlers.get(channel) ?? new Set();
    this.handlers.set(channel, handlers);
    // The same function may subscribe twice.
    const subscription = (message: JsonValue) => handler(message);
    handlers.add(subscription);
    return () => {
      handlers.delete(subscription);
      if (handlers.size === 0 && this.handlers.get(channel) === handlers) this.handlers.delete(channel);
    };
  }

  private deliver(payload: string): void {
    const [channel, message] = JSON.parse(payload) as [string, JsonValue];
    for (const handler of [...(this.handlers.get(channel) ?? [])]) {
      try {
        handler(message);
      } catch (error) {
        this.options.logger.error('A broadcast was not understood by one of its listeners.', {
          channel,
          error: describeError(error),
        });
      }
    }
  }
}
