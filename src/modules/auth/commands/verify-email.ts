import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { type AuthConfiguration, authConfiguration } from '../auth.config';
import { userEmailVerified } from '../auth.contract';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { LinkRequestRepository } from '../data/link-request.repository';
import { SessionRepository } from '../data/session.repository';
import type { Account } from '../domain/account';
import { isAlive } from '../domain/session';
import { hashSecret } from '../secrets/hash-secret';
import { AuditLog } from './audit-log';
import { RoleChanger } from './role-changer';

/**
 * The address is proved by the link that was sent to it. The same link again changes nothing.
 *
 * An account could have been made with somebody else's address. So the administrator's is proved only in a browser that is
 * signed in to it: whoever got the mail has to have the password too before the account may do everything.
 */
@injectable()
export class VerifyEmail {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(LinkRequestRepository) private readonly links: LinkRequestRepository,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SessionRepository) private readonly sessions: SessionRepository,
    @inject(RoleChanger) private readonly roles: RoleChanger,
    @inject(authConfiguration.token) private readonly configuration: AuthConfiguration,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * @param request `refreshToken` is the one of the browser that opened the link, if it has any.
   * @throws auth.link_expired, auth.sign_in_to_administer
   */
  async execute(request: { token: string; refreshToken: string | undefined }): Promise<void> {
    const { refreshToken } = request;
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
      if (this.isAdministrator(account) && !(await this.isSignedIn(tx, account, refreshToken, now)))
        throw authErrors.signInToAdminister();
      await this.links.use(tx, link.id, now);
      return this.verify(tx, account, now);
    });
    if (promoted) await this.roles.refuseTokensMadeBy(found.userId, new Date(promoted.at));
  }

  private async verify(tx: Transaction, account: Account, now: Date): Promise<{ at: string } | null> {
    if (account.emailVerifiedAt) return null;
    await this.audit.record(tx, 'email_verified', account.id);
    await this.accounts.setVerified(tx, account.id, now);
    await tx.publish(userEmailVerified, { userId: account.id, verifiedAt: now.toISOString() });
    if (!this.isAdministrator(account)) return null;
    const change = { roles: [...account.roles, 'admin', 'ops'] as const, changedBy: account.id };
    await this.roles.change(tx, account, change);
    return { at: now.toISOString() };
  }

  private isAdministrator({ email }: Account): boolean {
    return email === this.configuration.administratorEmail;
  }

  private async isSignedIn(
    tx: Transaction,
    { id }: Account,
    refreshToken: string | undefined,
    now: Date,
  ): Promise<boolean> {
    if (refreshToken === undefined) return false;
    const session = await this.sessions.findByToken(tx, hashSecret(refreshToken));
    return session !== undefined && session.userId === id && isAlive(session, now);
  }
}
