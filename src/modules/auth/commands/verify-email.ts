import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { type AuthConfiguration, authConfiguration } from '../auth.config';
import { userEmailVerified } from '../auth.contract';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { LinkRequestRepository } from '../data/link-request.repository';
import type { Account } from '../domain/account';
import { hashSecret } from '../secrets/hash-secret';
import { RoleChanger } from './role-changer';

/** The address is proved by the link that was sent to it. The same link again changes nothing. */
@injectable()
export class VerifyEmail {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(LinkRequestRepository) private readonly links: LinkRequestRepository,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(RoleChanger) private readonly roles: RoleChanger,
    @inject(authConfiguration.token) private readonly configuration: AuthConfiguration,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { token: string }): Promise<void> {
    const tokenHash = hashSecret(request.token);
    const found = await this.links.findByToken(this.database, 'email_verification', tokenHash);
    if (!found) throw authErrors.linkExpired();

    const promoted = await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, found.userId);
      const link = await this.links.lockByToken(tx, 'email_verification', tokenHash);
      if (!account || !link) throw authErrors.linkExpired();
      if (link.usedAt) return null;
      const now = this.clock.now();
      if (link.expiresAt <= now) throw authErrors.linkExpired();
      await this.links.use(tx, link.id, now);
      return this.verify(tx, account, now);
    });
    if (promoted) await this.roles.refuseTokensMadeBy(found.userId, new Date(promoted.at));
  }

  private async verify(tx: Transaction, account: Account, now: Date): Promise<{ at: string } | null> {
    if (account.emailVerifiedAt) return null;
    await this.accounts.setVerified(tx, account.id, now);
    await tx.publish(userEmailVerified, { userId: account.id, verifiedAt: now.toISOString() });
    if (account.email !== this.configuration.administratorEmail) return null;
    const change = { roles: [...account.roles, 'admin', 'ops'] as const, changedBy: account.id };
    await this.roles.change(tx, account, change);
    return { at: now.toISOString() };
  }
}
