import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import type { ErasureStep } from '../../../platform/privacy/personal-data-consumers';
import { AuthApi } from '../../auth/auth.contract';
import { InvitationRepository } from '../data/invitation.repository';

/** Invitations to the address of whoever is forgotten go. An address that she never proved is not known to be hers. */
@injectable()
export class ForgetInvitations implements ErasureStep<string | null> {
  constructor(
    @inject(AuthApi) private readonly auth: AuthApi,
    @inject(InvitationRepository) private readonly invitations: InvitationRepository,
  ) {}

  async prepare(personId: string): Promise<string | null> {
    const { email } = await this.auth.getVerifiedAddress({ userId: personId });
    return email;
  }

  async erase(tx: Transaction, _personId: string, email: string | null): Promise<void> {
    if (email !== null) await this.invitations.forgetAddress(tx, email);
  }
}
