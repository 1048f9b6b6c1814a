import { inject, injectable } from 'tsyringe';
import type { ApiImplementation } from '../../platform/contract/define-api';
import type { authApi } from './auth.contract';
import { GetSecretLink } from './queries/get-secret-link';

@injectable()
export class AuthApiService implements ApiImplementation<typeof authApi> {
  constructor(@inject(GetSecretLink) private readonly link: GetSecretLink) {}

  getEmailVerificationLink(input: { requestId: string }): Promise<{ url: string; expiresAt: string }> {
    return this.link.execute({ kind: 'email_verification', ...input });
  }

  getPasswordResetLink(input: { requestId: string }): Promise<{ url: string; expiresAt: string }> {
    return this.link.execute({ kind: 'password_reset', ...input });
  }
}
