import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import type { Language } from '../../../platform/language/languages';
import { Clock } from '../../../platform/time/clock';
import { userCreated } from '../auth.contract';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import type { Account } from '../domain/account';
import { ChoosePassword } from './choose-password';
import { SecretLinks } from './secret-links';
import { type Origin, SessionOpener } from './session-opener';
import { type SignedIn, SignInAnswer } from './sign-in-answer';

/** Makes an account, signs its owner in, and has a mail sent that proves the address. */
@injectable()
export class RegisterPerson {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(ChoosePassword) private readonly choosePassword: ChoosePassword,
    @inject(SessionOpener) private readonly opener: SessionOpener,
    @inject(SecretLinks) private readonly links: SecretLinks,
    @inject(SignInAnswer) private readonly answers: SignInAnswer,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    email: string;
    password: string;
    name: string;
    /** In which she is written to until she says otherwise. */
    language: Language;
    origin: Origin;
  }): Promise<SignedIn> {
    const { email, name, password, language, origin } = request;
    if (await this.accounts.findByEmail(this.database, email)) throw authErrors.emailTaken();
    const passwordHash = await this.choosePassword.hash(password, { email, name }, 'password');

    const session = await this.work.run(async (tx) => {
      const now = this.clock.now();
      const account: Account = {
        id: newId(),
        email,
        name,
        passwordHash,
        roles: ['learner'],
        emailVerifiedAt: null,
        createdAt: now,
      };
      const isNew = await this.accounts.insert(tx, account);
      if (!isNew) throw authErrors.emailTaken();
      const { id: userId, roles } = account;
      await tx.publish(userCreated, {
        userId,
        name,
        email,
        roles: [...roles],
        createdAt: now.toISOString(),
        language,
      });
      await this.links.request(tx, 'email_verification', userId, now);
      return this.opener.open(tx, account, { origin, proof: 'registration', now });
    });
    return this.answers.for(session);
  }
}
