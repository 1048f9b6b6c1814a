import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { secondFactorChanged } from '../auth.contract';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { lifetimes } from '../domain/lifetimes';
import { AuditLog } from './audit-log';
import { RecoveryCodeBook } from './recovery-code-book';
import { SecondFactorCodes } from './second-factor-codes';
import { SessionEnder } from './session-ender';

/** Turns the second factor on by a first code from it. All other sessions end: they were begun without. */
@injectable()
export class ConfirmSecondFactor {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorCodes) private readonly codes: SecondFactorCodes,
    @inject(RecoveryCodeBook) private readonly book: RecoveryCodeBook,
    @inject(SessionEnder) private readonly ender: SessionEnder,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { owner: Person; code: string }): Promise<{ recoveryCodes: string[] }> {
    const { owner, code } = request;
    const { ended, recoveryCodes } = await this.work.run(async (tx) => {
      await this.accounts.lock(tx, owner.id);
      const factor = await this.factors.lock(tx, owner.id);
      const now = this.clock.now();
      if (factor?.confirmedAt) throw authErrors.secondFactorOn();
      if (!factor || now.getTime() - factor.createdAt.getTime() > lifetimes.secondFactorSetUp)
        throw authErrors.secondFactorOff();
      const step = this.codes.freshStep(factor, code);
      if (step === undefined) throw authErrors.setUpCodeWrong();
      await this.factors.confirm(tx, owner.id, now);
      await this.factors.useStep(tx, owner.id, step);
      await this.audit.record(tx, 'second_factor_turned_on', owner.id);
      const changedAt = now.toISOString();
      await tx.publish(secondFactorChanged, { userId: owner.id, isOn: true, changedAt });
      const others = { userId: owner.id, except: owner.sessionId };
      return {
        recoveryCodes: await this.book.write(tx, owner.id),
        ended: await this.ender.end(tx, others, { now, reason: 'second_factor_changed' }),
      };
    });
    await this.ender.refuseTokens(ended);
    return { recoveryCodes };
  }
}
