import { inject, injectable } from 'tsyringe';
import type { Role } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { AccountRepository } from '../data/account.repository';

/** Which addresses belong to accounts, for modules that are given an address instead of a person. */
@injectable()
export class FindAccounts {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
  ) {}

  async byEmails(
    emails: readonly string[],
  ): Promise<{ userId: string; email: string; isEmailVerified: boolean }[]> {
    const found = await this.accounts.findByEmails(this.database, emails);
    return found.map(({ id, email, emailVerifiedAt }) => ({
      userId: id,
      email,
      isEmailVerified: emailVerifiedAt !== null,
    }));
  }

  async holdersOf(roles: readonly Role[]): Promise<string[]> {
    return this.accounts.idsOfHolders(this.database, roles, 100);
  }

  async verifiedAddressOf(userId: string): Promise<string | null> {
    const account = await this.accounts.find(this.database, userId);
    return account?.emailVerifiedAt ? account.email : null;
  }
}
