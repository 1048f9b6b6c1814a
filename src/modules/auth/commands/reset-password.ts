import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { passwordChanged } from '../auth.contract';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { type LinkRequest, LinkRequestRepository } from '../data/link-request.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { hashSecret } from '../secrets/hash-secret';
import { AuditLog } from './audit-log';
import { ChoosePassword } from './choose-password';
import { SessionEnder } from './session-ender';
import { SignInGuard } from './sign-in-guard';

/** Sets a new password by the link from the mail, which works once, and ends all sessions. */
@injectable()
export class ResetPassword {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(LinkRequestRepository) private readonly links: LinkRequestRepository,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(ChoosePassword) private readonly choosePassword: ChoosePassword,
    @inject(SessionEnder) private readonly ender: SessionEnder,
    @inject(SignInGuard) private readonly guard: SignInGuard,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { token: string; password: string }): Promise<void> {
    const tokenHash = hashSecret(request.token);
    const link = await this.links.findByToken(this.database, 'password_reset', tokenHash);
    const account = this.isGood(link) ? await this.accounts.find(this.database, link.userId) : undefined;
    if (!account) throw authErrors.linkExpired();
    const passwordHash = await this.choosePassword.hash(request.password, account, 'password');

    const ended = await this.work.run(async (tx) => {
      const locked = await this.accounts.lock(tx, account.id);
      const lockedLink = await this.links.lockByToken(tx, 'password_reset', tokenHash);
      if (!locked || !this.isGood(lockedLink)) throw authErrors.linkExpired();
      const now = this.clock.now();
      await this.links.useAll(tx, 'password_reset', account.id, now);
      await this.accounts.setPassword(tx, account.id, passwordHash);
      await this.guard.forgive(tx, locked.email);
      await this.factors.forgetChallengesOf(tx, account.id);
      await this.audit.record(tx, 'password_reset', account.id);
      await tx.publish(passwordChanged, { userId: account.id, changedAt: now.toISOString() });
      return this.ender.end(tx, { userId: account.id }, { now, reason: 'password_changed' });
    });
    await this.ender.refuseTokens(ended);
  }

  private isGood(link: LinkRequest | undefined): link is LinkRequest {
    return link !== undefined && link.usedAt === null && link.expiresAt > this.clock.now();
  }
}
