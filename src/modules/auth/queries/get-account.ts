import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { maySeeAccounts } from '../http/auth.policy';
import { presentAccount } from '../http/auth.presenter';
import type { AccountView } from '../http/auth.schemas';

/** One person's account, for whoever helps her. */
@injectable()
export class GetAccount {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
  ) {}

  async execute(request: { reader: Person; userId: string }): Promise<z.input<typeof AccountView>> {
    permit(maySeeAccounts(request.reader));
    const account = await this.accounts.find(this.database, request.userId);
    if (!account) throw authErrors.accountNotFound();
    const protectedOnes = await this.factors.listOn(this.database, [account.id]);
    return presentAccount(account, protectedOnes.has(account.id));
  }
}
