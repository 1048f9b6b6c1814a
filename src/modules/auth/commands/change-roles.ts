import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person, Role } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { hasSameRoles } from '../domain/account';
import { mayChangeRoles } from '../http/auth.policy';
import { presentAccount } from '../http/auth.presenter';
import type { AccountView } from '../http/auth.schemas';
import { RoleChanger } from './role-changer';

/** Gives and takes roles. It holds at once: tokens with the old roles are refused. Nobody removes the last admin. */
@injectable()
export class ChangeRoles {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(RoleChanger) private readonly changer: RoleChanger,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    admin: Person;
    userId: string;
    roles: readonly Role[];
  }): Promise<z.input<typeof AccountView>> {
    const { admin, userId, roles } = request;
    permit(mayChangeRoles(admin));

    let changedAt: Date | undefined;
    const view = await this.work.run(async (tx) => {
      changedAt = undefined;
      await this.accounts.lockRoles(tx);
      const account = await this.accounts.lock(tx, userId);
      if (!account) throw authErrors.accountNotFound();
      const hasSecondFactor = await this.factors.isOn(tx, userId);
      if (hasSameRoles(account, roles)) return presentAccount(account, hasSecondFactor);
      const losesAdmin = account.roles.includes('admin') && !roles.includes('admin');
      if (losesAdmin && !(await this.accounts.hasOtherAdmin(tx, userId))) throw authErrors.lastAdmin();
      changedAt = this.clock.now();
      const changed = await this.changer.change(tx, account, { roles, changedBy: admin.id });
      return presentAccount(changed, hasSecondFactor);
    });
    if (changedAt) await this.changer.refuseTokensMadeBy(userId, changedAt);
    return view;
  }
}
