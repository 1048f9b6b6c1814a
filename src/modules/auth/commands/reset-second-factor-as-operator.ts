import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { emailAddress } from '../../../platform/http/schemas';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { SecondFactorRemover } from './second-factor-remover';

/**
 * Takes the second factor from somebody whom no admin can help, such as the only admin. For whoever operates the machine:
 * there is no route to it. She is signed out everywhere, told by mail, and sets up another.
 */
@injectable()
export class ResetSecondFactorAsOperator {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorRemover) private readonly remover: SecondFactorRemover,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws auth.account_not_found, auth.second_factor_off */
  async execute(request: { email: string }): Promise<void> {
    const email = emailAddress.safeParse(request.email);
    const known = email.success ? await this.accounts.findByEmail(this.database, email.data) : undefined;
    if (!known) throw authErrors.accountNotFound();

    const { ended, roles, removedAt } = await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, known.id);
      if (!account) throw authErrors.accountNotFound();
      if (!(await this.factors.isOn(tx, account.id))) throw authErrors.secondFactorOff();
      const now = this.clock.now();
      const sessionIds = await this.remover.remove(tx, { userId: account.id, now });
      return { ended: sessionIds, roles: account.roles, removedAt: now };
    });
    await this.remover.refuseTokens({ ended, roles, removedAt });
  }
}
