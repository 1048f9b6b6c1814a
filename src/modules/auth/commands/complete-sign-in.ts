import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { hashSecret } from '../secrets/hash-secret';
import { AuditLog } from './audit-log';
import { SecondFactorCodes } from './second-factor-codes';
import { type Origin, SessionOpener } from './session-opener';
import { type SignedIn, SignInAnswer } from './sign-in-answer';
import { SignInGuard } from './sign-in-guard';

/** The second step of signing in: a code for the challenge that the password was answered with. */
@injectable()
export class CompleteSignIn {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorCodes) private readonly codes: SecondFactorCodes,
    @inject(SignInGuard) private readonly guard: SignInGuard,
    @inject(SessionOpener) private readonly opener: SessionOpener,
    @inject(SignInAnswer) private readonly answers: SignInAnswer,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws auth.challenge_expired, auth.code_wrong, auth.try_later */
  async execute(request: { challengeToken: string; code: string; origin: Origin }): Promise<SignedIn> {
    const { code, origin } = request;
    const tokenHash = hashSecret(request.challengeToken);
    const userId = await this.factors.findChallenge(this.database, tokenHash, this.clock.now());
    const known = userId && (await this.accounts.find(this.database, userId));
    if (!known) throw authErrors.challengeExpired();
    // Counted with the passwords, so that whoever has one of them cannot guess a million codes.
    const isRight = await this.guard.admit({ email: known.email, address: origin.address }, () =>
      this.codes.isRight(this.database, known.id, code),
    );
    if (!isRight) {
      await this.audit.refused('sign_in_refused', known.id, 'code');
      throw authErrors.codeWrong();
    }

    const session = await this.work.run(async (tx) => {
      const account = await this.accounts.hold(tx, known.id);
      const now = this.clock.now();
      if (!account || !(await this.factors.takeChallenge(tx, tokenHash, now)))
        throw authErrors.challengeExpired();
      const proof = await this.codes.use(tx, account.id, code);
      if (!proof) throw authErrors.codeWrong();
      await this.guard.forgive(tx, account.email);
      return this.opener.open(tx, account, { origin, proof, now });
    });
    return this.answers.for(session);
  }
}
