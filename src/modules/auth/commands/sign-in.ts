import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { PasswordLane } from '../secrets/password-lane';
import { type Origin, SessionOpener } from './session-opener';
import { type SignedIn, SignInAnswer } from './sign-in-answer';
import { SignInGuard } from './sign-in-guard';

/** Begins a session by e-mail address and password. An unknown address is answered as a wrong password is, as slowly. */
@injectable()
export class SignIn {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(PasswordLane) private readonly lane: PasswordLane,
    @inject(SignInGuard) private readonly guard: SignInGuard,
    @inject(SessionOpener) private readonly opener: SessionOpener,
    @inject(SignInAnswer) private readonly answers: SignInAnswer,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { email: string; password: string; origin: Origin }): Promise<SignedIn> {
    const { email, password, origin } = request;
    const known = await this.accounts.findByEmail(this.database, email);
    const isRight = await this.guard.admit({ email, address: origin.address }, () =>
      this.lane.verify(known?.passwordHash, password),
    );
    if (!isRight || !known) throw authErrors.credentialsInvalid();

    const session = await this.work.run(async (tx) => {
      const account = await this.accounts.hold(tx, known.id);
      // Changed while it was being checked: the old one opens nothing any more.
      if (!account || account.passwordHash !== known.passwordHash) throw authErrors.credentialsInvalid();
      await this.guard.forgive(tx, email);
      return this.opener.open(tx, account, origin, this.clock.now());
    });
    return this.answers.for(session);
  }
}
