import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../database/tokens';
import { Broadcast } from '../events/broadcast';
import type { Clock } from '../time/clock';
import { accessTokenRules } from './access-token';

const channel = 'auth.session_revoked';
const Announcement = z.object({ sessionIds: z.array(z.uuid()), revokedAt: z.number() });
/** As many ids as fit into one broadcast. */
const mostAnnounced = 100;

/**
 * Sessions whose access tokens are refused although they have not expired yet. Told to every process at once, and kept for
 * as long as such a token could live, for processes that start meanwhile.
 */
export class Revocations {
  private readonly revokedAt = new Map<string, number>();
  private end: (() => void) | undefined;

  constructor(
    private readonly database: Database,
    private readonly broadcast: Broadcast,
    private readonly clock: Clock,
  ) {}

  /** Returns when this process knows all that have been revoked, and hears of those to come. */
  async start(): Promise<void> {
    this.end = this.broadcast.subscribe(channel, (message) => {
      const { sessionIds, revokedAt } = Announcement.parse(message);
      for (const sessionId of sessionIds) this.remember(sessionId, revokedAt);
    });
    await this.forgetExpired();
    await this.catchUp();
  }

  /** Forgets sessions of which no token can be alive any more. */
  async forgetExpired(): Promise<void> {
    const now = this.clock.now().toISOString();
    await this.database.execute(sql`delete from platform.revoked_sessions where expires_at < ${now}`);
  }

  /** Reads what was revoked while nobody could be told, as between two connections that listen. */
  async catchUp(): Promise<void> {
    const { rows } = await this.database.execute<{ session_id: string; revoked_at: string }>(sql`
      select session_id, extract(epoch from revoked_at) * 1000 as revoked_at from platform.revoked_sessions`);
    for (const row of rows) this.remember(row.session_id, Number(row.revoked_at));
  }

  stop(): void {
    this.end?.();
  }

  /**
   * Refuses all access tokens that these sessions have been given so far, or up to an earlier instant. A token given
   * afterwards is good.
   */
  async revoke(sessionIds: readonly string[], givenUpTo?: Date): Promise<void> {
    const now = this.clock.now();
    const revokedAt = givenUpTo ?? now;
    const expiresAt = new Date(now.getTime() + accessTokenRules.lifetimeSeconds * 1_000);
    // In the order of their ids, so that two who revoke the same do not wait for each other in a circle.
    const revoked = [...new Set(sessionIds)].sort();
    for (const sessionId of revoked) this.remember(sessionId, revokedAt.getTime());
    await this.database.execute(sql`
      insert into platform.revoked_sessions (session_id, revoked_at, expires_at)
      select session_id, ${revokedAt.toISOString()}::timestamptz, ${expiresAt.toISOString()}::timestamptz
      from unnest(${sql.param(revoked)}::uuid[]) as session_id
      on conflict (session_id) do update
      set revoked_at = greatest(revoked_sessions.revoked_at, excluded.revoked_at),
        expires_at = greatest(revoked_sessions.expires_at, excluded.expires_at)`);
    for (let first = 0; first < revoked.length; first += mostAnnounced) {
      const announcement = {
        sessionIds: revoked.slice(first, first + mostAnnounced),
        revokedAt: revokedAt.getTime(),
      };
      await this.broadcast.announce(this.database, channel, announcement);
    }
  }

  /** @param issuedAtMilliseconds when the token was made. */
  isRevoked(sessionId: string, issuedAtMilliseconds: number): boolean {
    const revokedAt = this.revokedAt.get(sessionId);
    return revokedAt !== undefined && issuedAtMilliseconds <= revokedAt;
  }

  private remember(sessionId: string, revokedAt: number): void {
    const known = this.revokedAt.get(sessionId);
    if (known !== undefined && known >= revokedAt) return;
    const oldest = this.clock.now().getTime() - accessTokenRules.lifetimeSeconds * 1_000;
    // Insertion order is time order: what is first has expired first.
    for (const [session, instant] of this.revokedAt) {
      if (instant >= oldest) break;
      this.revokedAt.delete(session);
    }
    this.revokedAt.delete(sessionId);
    this.revokedAt.set(sessionId, revokedAt);
  }
}
