import { inject, injectable } from 'tsyringe';
import type { Role } from '../../platform/auth/principal';
import type { ApiImplementation } from '../../platform/contract/define-api';
import type { authApi } from './auth.contract';
import { ConfirmIdentity } from './commands/confirm-identity';
import { FindAccounts } from './queries/find-accounts';
import { GetSecretLink } from './queries/get-secret-link';

@injectable()
export class AuthApiService implements ApiImplementation<typeof authApi> {
  constructor(
    @inject(GetSecretLink) private readonly link: GetSecretLink,
    @inject(FindAccounts) private readonly accounts: FindAccounts,
    @inject(ConfirmIdentity) private readonly confirm: ConfirmIdentity,
  ) {}

  getEmailVerificationLink(input: { requestId: string }): Promise<{ url: string; expiresAt: string }> {
    return this.link.execute({ kind: 'email_verification', ...input });
  }

  getPasswordResetLink(input: { requestId: string }): Promise<{ url: string; expiresAt: string }> {
    return this.link.execute({ kind: 'password_reset', ...input });
  }

  async findAccounts(input: { emails: string[] }) {
    return { accounts: await this.accounts.byEmails(input.emails) };
  }

  async listHolders(input: { roles: Role[] }) {
    return { userIds: await this.accounts.holdersOf(input.roles) };
  }

  async confirmIdentity(input: {
    userId: string;
    password: string;
    code?: string | undefined;
    address: string;
  }): Promise<{ isConfirmed: true }> {
    await this.confirm.execute(input);
    return { isConfirmed: true };
  }

  async getVerifiedAddress(input: { userId: string }) {
    return { email: await this.accounts.verifiedAddressOf(input.userId) };
  }
}
