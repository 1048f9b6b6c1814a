import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { mayResetSecondFactor } from '../http/auth.policy';
import { SecondFactorRemover } from './second-factor-remover';

/** Takes the second factor from somebody who has lost telephone and recovery codes. She is signed out everywhere. */
@injectable()
export class ResetSecondFactor {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorRemover) private readonly remover: SecondFactorRemover,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { admin: Person; userId: string }): Promise<void> {
    const { admin, userId } = request;
    permit(mayResetSecondFactor(admin, userId));

    const { ended, roles, removedAt } = await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, userId);
      if (!account) throw authErrors.accountNotFound();
      if (!(await this.factors.isOn(tx, userId))) throw authErrors.secondFactorOff();
      const now = this.clock.now();
      return {
        ended: await this.remover.remove(tx, { userId, now }),
        roles: account.roles,
        removedAt: now,
      };
    });
    await this.remover.refuseTokens({ ended, roles, removedAt });
  }
}
