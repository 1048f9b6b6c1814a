import { and, asc, desc, eq, gt, isNull, lt, lte, ne, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { refreshTokens, sessions } from './auth.tables';

export type Session = typeof sessions.$inferSelect;

/** Loads and saves sessions and the hashes of their refresh tokens. Decides nothing. */
@injectable()
export class SessionRepository {
  async insert(tx: Transaction, session: Session, tokenHash: string): Promise<void> {
    await tx.insert(sessions).values(session);
    await this.addToken(tx, session.id, tokenHash);
  }

  async find(reader: Reader, sessionId: string): Promise<Session | undefined> {
    const [session] = await reader.select().from(sessions).where(eq(sessions.id, sessionId));
    return session;
  }

  async findByToken(reader: Reader, tokenHash: string): Promise<Session | undefined> {
    const [row] = await reader
      .select({ session: sessions })
      .from(refreshTokens)
      .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
      .where(eq(refreshTokens.hash, tokenHash));
    return row?.session;
  }

  /** A refresh token with its session, both locked: of two who present it at once, one waits for the other. */
  async lockByToken(
    tx: Transaction,
    tokenHash: string,
  ): Promise<{ session: Session; usedAt: Date | null } | undefined> {
    const [row] = await tx
      .select({ session: sessions, usedAt: refreshTokens.usedAt })
      .from(refreshTokens)
      .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
      .where(eq(refreshTokens.hash, tokenHash))
      .for('update');
    return row;
  }

  /** The successor takes over from a token that is used for the first time. */
  async rotate(
    tx: Transaction,
    tokens: { usedHash: string; successorHash: string; sessionId: string },
    seen: { now: Date; expiresAt: Date; device: string; address: string },
  ): Promise<void> {
    const { now, expiresAt, device, address } = seen;
    await tx.update(refreshTokens).set({ usedAt: now }).where(eq(refreshTokens.hash, tokens.usedHash));
    await this.addToken(tx, tokens.sessionId, tokens.successorHash);
    await tx
      .update(sessions)
      .set({ lastSeenAt: now, expiresAt, device, address })
      .where(eq(sessions.id, tokens.sessionId));
  }

  /** The sessions that go on, the latest used first. */
  async listAlive(reader: Reader, userId: string, now: Date): Promise<Session[]> {
    return reader
      .select()
      .from(sessions)
      .where(and(eq(sessions.userId, userId), isAlive(now)))
      .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
      .limit(200);
  }

  /** Ends those sessions of an account that go on, and returns them. */
  async revoke(
    tx: Transaction,
    which: { userId: string; sessionIds?: readonly string[] | undefined; except?: string | undefined },
    because: { now: Date; reason: string },
  ): Promise<string[]> {
    const { userId, sessionIds, except } = which;
    const revoked = await tx
      .update(sessions)
      .set({ revokedAt: because.now, revocationReason: because.reason })
      .where(
        and(
          eq(sessions.userId, userId),
          isAlive(because.now),
          sessionIds ? sql`${sessions.id} = any(${sql.param([...sessionIds])}::uuid[])` : undefined,
          except ? ne(sessions.id, except) : undefined,
        ),
      )
      .returning({ id: sessions.id });
    return revoked.map(({ id }) => id);
  }

  /** The sessions whose access tokens were made by then and may still be good. */
  async listStartedBy(reader: Reader, userId: string, instant: Date): Promise<string[]> {
    const rows = await reader
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.userId, userId), lte(sessions.createdAt, instant), isNull(sessions.revokedAt)))
      .orderBy(asc(sessions.id))
      .limit(200);
    return rows.map(({ id }) => id);
  }

  /** Forgets sessions that have ended before, with their tokens. */
  async forgetEndedBefore(tx: Transaction, instant: Date): Promise<void> {
    await tx.delete(sessions).where(lt(sessions.expiresAt, instant));
  }

  private async addToken(tx: Transaction, sessionId: string, hash: string): Promise<void> {
    await tx.insert(refreshTokens).values({ hash, sessionId, usedAt: null });
  }
}

function isAlive(now: Date) {
  return and(isNull(sessions.revokedAt), gt(sessions.expiresAt, now));
}
