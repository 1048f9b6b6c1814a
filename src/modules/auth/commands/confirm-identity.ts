import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { PasswordLane } from '../secrets/password-lane';
import { AuditLog } from './audit-log';
import { SecondFactorCodes } from './second-factor-codes';
import { SignInGuard } from './sign-in-guard';

/** Somebody who is signed in proves once more who she is, before what cannot be undone. */
@injectable()
export class ConfirmIdentity {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorCodes) private readonly codes: SecondFactorCodes,
    @inject(PasswordLane) private readonly lane: PasswordLane,
    @inject(SignInGuard) private readonly guard: SignInGuard,
    @inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  /**
   * Takes the password, and a code where a second factor is on, which is used up.
   *
   * @throws auth.proof_wrong, auth.try_later
   */
  async execute(request: {
    userId: string;
    password: string;
    code?: string | undefined;
    address: string;
  }): Promise<void> {
    const { userId, password, code = '', address } = request;
    const known = await this.accounts.find(this.database, userId);
    if (!known) throw authErrors.accountNotFound();
    const asksForCode = await this.factors.isOn(this.database, userId);
    const isRight = await this.guard.admit({ email: known.email, address }, async () => {
      const isPassword = await this.lane.verify(known.passwordHash, password);
      return (!asksForCode || (await this.codes.isRight(this.database, userId, code))) && isPassword;
    });
    if (!isRight) {
      await this.audit.refused('proof_refused', userId, asksForCode ? 'code' : 'password');
      throw authErrors.proofWrong();
    }
    await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, userId);
      if (account?.passwordHash !== known.passwordHash) throw authErrors.proofWrong();
      if (asksForCode && !(await this.codes.use(tx, userId, code))) throw authErrors.proofWrong();
      await this.guard.forgive(tx, known.email);
    });
  }
}
