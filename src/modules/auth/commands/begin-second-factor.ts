import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { keyAddress, newSecret, spellSecret } from '../domain/one-time-code';
import type { SecondFactorSetUp } from '../http/second-factor.schemas';
import { FactorSecrets } from '../secrets/factor-secrets';
import { PasswordLane } from '../secrets/password-lane';
import { AuditLog } from './audit-log';
import { drawQrCode } from './draw-qr-code';
import { SignInGuard } from './sign-in-guard';

/** Gives somebody who knows her password a secret for her telephone. Nothing is asked for before a code confirms it. */
@injectable()
export class BeginSecondFactor {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(FactorSecrets) private readonly secrets: FactorSecrets,
    @inject(PasswordLane) private readonly lane: PasswordLane,
    @inject(SignInGuard) private readonly guard: SignInGuard,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    owner: Person;
    password: string;
    address: string;
  }): Promise<z.input<typeof SecondFactorSetUp>> {
    const { owner, password, address } = request;
    const known = await this.accounts.find(this.database, owner.id);
    if (!known) throw authErrors.accountNotFound();
    if (await this.factors.isOn(this.database, owner.id)) throw authErrors.secondFactorOn();
    // A stolen access token must not become a way to guess the password, or to shut its owner out.
    const isRight = await this.guard.admit({ email: known.email, address }, () =>
      this.lane.verify(known.passwordHash, password),
    );
    if (!isRight) {
      await this.audit.refused('proof_refused', owner.id, 'password');
      throw authErrors.passwordWrong();
    }

    const secret = newSecret();
    await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, owner.id);
      if (account?.passwordHash !== known.passwordHash) throw authErrors.passwordWrong();
      if (await this.factors.isOn(tx, owner.id)) throw authErrors.secondFactorOn();
      await this.guard.forgive(tx, known.email);
      const sealedSecret = this.secrets.seal(secret, owner.id);
      await this.factors.begin(tx, { userId: owner.id, sealedSecret, createdAt: this.clock.now() });
      return null;
    });
    const keyUri = keyAddress(secret, known.email);
    return { secret: spellSecret(secret), keyUri, qrCode: await drawQrCode(keyUri) };
  }
}
