import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import type { Account } from '../domain/account';
import { PasswordLane } from '../secrets/password-lane';
import { AuditLog } from './audit-log';
import { SecondFactorCodes } from './second-factor-codes';
import { SignInGuard } from './sign-in-guard';

/** What somebody shows before her second factor is changed: her password, and a code. */
export interface Proof {
  readonly owner: Person;
  readonly password: string;
  readonly code: string;
  readonly address: string;
}

/** Checks password and code together, so that an answer does not tell which of the two was wrong. */
@injectable()
export class SecondFactorProof {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorCodes) private readonly codes: SecondFactorCodes,
    @inject(PasswordLane) private readonly lane: PasswordLane,
    @inject(SignInGuard) private readonly guard: SignInGuard,
    @inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  /** @throws auth.second_factor_off, auth.proof_wrong, auth.try_later */
  async check({ owner, password, code, address }: Proof): Promise<Account> {
    const known = await this.accounts.find(this.database, owner.id);
    if (!known) throw authErrors.accountNotFound();
    if (!(await this.factors.isOn(this.database, owner.id))) throw authErrors.secondFactorOff();
    const isRight = await this.guard.admit({ email: known.email, address }, async () => {
      const isPassword = await this.lane.verify(known.passwordHash, password);
      return (await this.codes.isRight(this.database, owner.id, code)) && isPassword;
    });
    if (!isRight) {
      await this.audit.refused('proof_refused', owner.id, 'code');
      throw authErrors.proofWrong();
    }
    return known;
  }

  /** In the transaction that it is for: uses the code up, and sees that nothing has changed since `check`. */
  async use(tx: Transaction, known: Account, code: string): Promise<void> {
    const account = await this.accounts.lock(tx, known.id);
    if (account?.passwordHash !== known.passwordHash) throw authErrors.proofWrong();
    if (!(await this.codes.use(tx, known.id, code))) throw authErrors.proofWrong();
    await this.guard.forgive(tx, known.email);
  }
}
