import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { passwordChanged } from '../auth.contract';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { PasswordLane } from '../secrets/password-lane';
import { AuditLog } from './audit-log';
import { ChoosePassword } from './choose-password';
import { SessionEnder } from './session-ender';
import { SignInGuard } from './sign-in-guard';

/** Changes the password of someone who knows the current one, and ends all her other sessions. */
@injectable()
export class ChangePassword {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(PasswordLane) private readonly lane: PasswordLane,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(ChoosePassword) private readonly choosePassword: ChoosePassword,
    @inject(SignInGuard) private readonly guard: SignInGuard,
    @inject(SessionEnder) private readonly ender: SessionEnder,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    owner: Person;
    currentPassword: string;
    newPassword: string;
    address: string;
  }): Promise<void> {
    const { owner, currentPassword, newPassword, address } = request;
    const known = await this.accounts.find(this.database, owner.id);
    if (!known) throw authErrors.accountNotFound();
    this.choosePassword.check(newPassword, known, 'newPassword');
    let passwordHash = '';
    // A stolen access token must not become a way to guess the password.
    const isRight = await this.guard.admit({ email: known.email, address }, async () => {
      if (!(await this.lane.verify(known.passwordHash, currentPassword))) return false;
      passwordHash = await this.lane.hash(newPassword);
      return true;
    });
    if (!isRight) {
      await this.audit.refused('proof_refused', owner.id, 'password');
      throw authErrors.passwordWrong();
    }

    const ended = await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, owner.id);
      if (account?.passwordHash !== known.passwordHash) throw authErrors.passwordWrong();
      const now = this.clock.now();
      await this.guard.forgive(tx, known.email);
      await this.accounts.setPassword(tx, owner.id, passwordHash);
      await this.factors.forgetChallengesOf(tx, owner.id);
      await this.audit.record(tx, 'password_changed', owner.id);
      await tx.publish(passwordChanged, { userId: owner.id, changedAt: now.toISOString() });
      const others = { userId: owner.id, except: owner.sessionId };
      return this.ender.end(tx, others, { now, reason: 'password_changed' });
    });
    await this.ender.refuseTokens(ended);
  }
}
