import { randomBytes } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import type { Account } from '../domain/account';
import { lifetimes } from '../domain/lifetimes';
import type { SignInChallenge } from '../http/second-factor.schemas';
import { hashSecret } from '../secrets/hash-secret';
import { PasswordLane } from '../secrets/password-lane';
import { AuditLog } from './audit-log';
import { type Origin, SessionOpener } from './session-opener';
import { type SignedIn, SignInAnswer } from './sign-in-answer';
import { SignInGuard } from './sign-in-guard';

/**
 * Begins a session by e-mail address and password, or asks for a code where there is a second factor. An unknown address is
 * answered as a wrong password is, as slowly.
 */
@injectable()
export class SignIn {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(PasswordLane) private readonly lane: PasswordLane,
    @inject(SignInGuard) private readonly guard: SignInGuard,
    @inject(SessionOpener) private readonly opener: SessionOpener,
    @inject(SignInAnswer) private readonly answers: SignInAnswer,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    email: string;
    password: string;
    origin: Origin;
  }): Promise<SignedIn | { readonly challenge: z.input<typeof SignInChallenge> }> {
    const { email, password, origin } = request;
    const known = await this.accounts.findByEmail(this.database, email);
    const isRight = await this.guard.admit({ email, address: origin.address }, () =>
      this.lane.verify(known?.passwordHash, password),
    );
    if (!isRight || !known) {
      await this.audit.refused('sign_in_refused', known?.id, 'password');
      throw authErrors.credentialsInvalid();
    }

    const outcome = await this.work.run(async (tx) => {
      const account = await this.accounts.hold(tx, known.id);
      // Changed while it was being checked: the old one opens nothing any more.
      if (!account || account.passwordHash !== known.passwordHash) throw authErrors.credentialsInvalid();
      if (await this.factors.isOn(tx, account.id)) return { challenge: await this.challenge(tx, account) };
      await this.guard.forgive(tx, email);
      return this.opener.open(tx, account, { origin, proof: 'password', now: this.clock.now() });
    });
    return 'challenge' in outcome ? outcome : this.answers.for(outcome);
  }

  /** What failed before still counts: only half of the proof is there. */
  private async challenge(
    tx: Transaction,
    { id: userId, email }: Account,
  ): Promise<z.input<typeof SignInChallenge>> {
    await this.guard.discount(tx, email);
    const challengeToken = randomBytes(32).toString('base64url');
    await this.factors.insertChallenge(tx, {
      tokenHash: hashSecret(challengeToken),
      userId,
      expiresAt: new Date(this.clock.now().getTime() + lifetimes.signInChallenge),
    });
    const expiresIn = lifetimes.signInChallenge / 1_000;
    return { code: 'auth.second_factor_required', challengeToken, expiresIn };
  }
}
