import { inject, injectable } from 'tsyringe';
import type { Role } from '../../../platform/auth/principal';
import { Revocations } from '../../../platform/auth/revocations';
import type { Transaction } from '../../../platform/database/tokens';
import { secondFactorChanged } from '../auth.contract';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { AuditLog } from './audit-log';
import { SecondFactorRequirement } from './second-factor-requirement';
import { SessionEnder } from './session-ender';

/** Takes a second factor away, and ends the sessions that it protected. */
@injectable()
export class SecondFactorRemover {
  constructor(
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorRequirement) private readonly requirement: SecondFactorRequirement,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(SessionEnder) private readonly ender: SessionEnder,
    @inject(Revocations) private readonly revocations: Revocations,
  ) {}

  /** @returns the sessions that were ended, for `refuseTokens` after the commit. */
  async remove(tx: Transaction, from: { userId: string; except?: string; now: Date }): Promise<string[]> {
    const { userId, except, now } = from;
    await this.factors.remove(tx, userId);
    await this.audit.record(tx, 'second_factor_turned_off', userId);
    await tx.publish(secondFactorChanged, { userId, isOn: false, changedAt: now.toISOString() });
    return this.ender.end(tx, { userId, except }, { now, reason: 'second_factor_changed' });
  }

  /** The session that goes on needs another token where the roles ask for what is gone. */
  async refuseTokens(after: {
    ended: readonly string[];
    roles: readonly Role[];
    kept?: string;
    removedAt: Date;
  }): Promise<void> {
    const { ended, roles, kept, removedAt } = after;
    await this.ender.refuseTokens(ended);
    if (kept && this.requirement.holdsFor(roles)) await this.revocations.revoke([kept], removedAt);
  }
}
