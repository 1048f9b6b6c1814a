import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { hourMilliseconds } from '../domain/lifetimes';
import { SecretLinks } from './secret-links';

/** Sends the mail that proves an address once more. Where it is proved already there is nothing to send. */
@injectable()
export class RequestEmailVerification {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecretLinks) private readonly links: SecretLinks,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { owner: Person }): Promise<void> {
    await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, request.owner.id);
      if (!account) throw authErrors.accountNotFound();
      if (account.emailVerifiedAt) return;
      const now = this.clock.now();
      if (await this.links.isEnough(tx, 'email_verification', account.id, now))
        throw authErrors.tryLater({ facts: { retryAfterSeconds: hourMilliseconds / 1_000 } });
      await this.links.request(tx, 'email_verification', account.id, now);
    });
  }
}
