import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { signedIn } from '../auth.contract';
import { SessionRepository } from '../data/session.repository';
import type { Account } from '../domain/account';
import type { AuditProof } from '../domain/audit';
import { describeDevice } from '../domain/device';
import { mostSessions } from '../domain/lifetimes';
import { expiryOf } from '../domain/session';
import { hashSecret } from '../secrets/hash-secret';
import { RefreshTokens } from '../secrets/refresh-tokens';
import { AuditLog } from './audit-log';
import { SessionEnder } from './session-ender';

/** Where a request comes from, as its sender's list of sessions shows it. */
export interface Origin {
  readonly userAgent: string | undefined;
  readonly address: string;
}

/** A session that was begun or goes on: what its owner gets. */
export interface OpenSession {
  readonly account: Account;
  readonly sessionId: string;
  readonly refreshToken: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

export function describeOrigin({ userAgent, address }: Origin): { device: string; address: string } {
  return { device: describeDevice(userAgent), address: address.slice(0, 64) };
}

/** Begins a session for someone who has just proved who she is. */
@injectable()
export class SessionOpener {
  constructor(
    @inject(SessionRepository) private readonly sessions: SessionRepository,
    @inject(RefreshTokens) private readonly refreshTokens: RefreshTokens,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(SessionEnder) private readonly ender: SessionEnder,
  ) {}

  /** @param proof by what she has proved it. */
  async open(
    tx: Transaction,
    account: Account,
    from: { readonly origin: Origin; readonly proof: AuditProof; readonly now: Date },
  ): Promise<OpenSession> {
    const { origin, proof, now } = from;
    await this.makeRoom(tx, account.id, now);
    const refreshToken = this.refreshTokens.first();
    const session = {
      id: newId(),
      userId: account.id,
      ...describeOrigin(origin),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: expiryOf(now, now),
      revokedAt: null,
      revocationReason: null,
    };
    await this.sessions.insert(tx, session, hashSecret(refreshToken));
    await tx.publish(signedIn, {
      userId: account.id,
      sessionId: session.id,
      signedInAt: now.toISOString(),
    });
    await this.audit.record(tx, 'signed_in', account.id, { proof }, account.id);
    return { account, sessionId: session.id, refreshToken, issuedAt: now, expiresAt: session.expiresAt };
  }

  /** The tokens of those that have to go are refused by `auth.on-session-revoked`. */
  private async makeRoom(tx: Transaction, userId: string, now: Date): Promise<void> {
    const alive = await this.sessions.listAlive(tx, userId, now);
    const tooMany = alive.slice(mostSessions - 1).map(({ id }) => id);
    if (tooMany.length > 0)
      await this.ender.end(tx, { userId, sessionIds: tooMany }, { now, reason: 'too_many_sessions' });
  }
}
