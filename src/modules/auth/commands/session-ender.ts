import { inject, injectable } from 'tsyringe';
import { Revocations } from '../../../platform/auth/revocations';
import type { Transaction } from '../../../platform/database/tokens';
import { sessionRevoked } from '../auth.contract';
import { SessionRepository } from '../data/session.repository';
import { AuditLog } from './audit-log';

export type RevocationReason =
  | 'signed_out'
  | 'signed_out_everywhere'
  | 'ended_by_owner'
  | 'password_changed'
  | 'second_factor_changed'
  | 'reuse_detected'
  | 'too_many_sessions'
  | 'account_erased';

/** Ends sessions: first in the transaction, then, when it has committed, for the access tokens that are still about. */
@injectable()
export class SessionEnder {
  constructor(
    @inject(SessionRepository) private readonly sessions: SessionRepository,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Revocations) private readonly revocations: Revocations,
  ) {}

  /** @returns the sessions that were ended, for `refuseTokens` after the commit. */
  async end(
    tx: Transaction,
    which: { userId: string; sessionIds?: readonly string[]; except?: string | undefined },
    because: { now: Date; reason: RevocationReason },
  ): Promise<string[]> {
    const ended = await this.sessions.revoke(tx, which, because);
    const { reason } = because;
    if (ended.length > 0)
      await this.audit.record(
        tx,
        'sessions_ended',
        which.userId,
        { reason, sessions: ended.length },
        // Signing out takes the cookie, which nobody else has.
        reason === 'signed_out' ? which.userId : undefined,
      );
    // There are at most fifty of them.
    for (const sessionId of ended)
      await tx.publish(sessionRevoked, { userId: which.userId, sessionId, reason });
    return ended;
  }

  /** Dies the process before this, `auth.on-session-revoked` does it. */
  async refuseTokens(sessionIds: readonly string[]): Promise<void> {
    if (sessionIds.length > 0) await this.revocations.revoke(sessionIds);
  }
}
