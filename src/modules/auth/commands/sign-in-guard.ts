import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { networkOf } from '../../../platform/http/client-address';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { SignInAttemptRepository } from '../data/sign-in-attempt.repository';
import { accountRule, addressRule, countFailure, secondsToWait, takeBackFailure } from '../domain/lockout';
import { hashSecret } from '../secrets/hash-secret';

/**
 * Makes guessing slow, for accounts that exist and for those that do not alike.
 *
 * A try counts as a failure before it is made, so that a hundred at once are not all let through, and is forgotten when it
 * succeeds.
 */
@injectable()
export class SignInGuard {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SignInAttemptRepository) private readonly attempts: SignInAttemptRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Checks a password with `check`, if it is not too early for another try.
   *
   * @returns what `check` found; false is a failure, which has been counted.
   * @throws auth.try_later with `retryAfterSeconds`.
   */
  async admit(who: { email: string; address: string }, check: () => Promise<boolean>): Promise<boolean> {
    const account = accountKey(who.email);
    const address = `address:${networkOf(who.address)}`;
    await this.begin(account, address);
    let isRight: boolean;
    try {
      isRight = await check();
    } catch (error) {
      await this.takeBack(account);
      throw error;
    }
    if (!isRight) await this.countFor(address);
    return isRight;
  }

  /** The person has proved who she is: nothing that failed before counts any more. */
  async forgive(tx: Transaction, email: string): Promise<void> {
    await this.attempts.forget(tx, accountKey(email));
  }

  /** One half of the proof was right: this try was no failure, and those before stay counted. */
  async discount(tx: Transaction, email: string): Promise<void> {
    await this.uncount(tx, accountKey(email));
  }

  private async begin(account: string, address: string): Promise<void> {
    const now = this.clock.now();
    requireNoWait(secondsToWait(await this.attempts.read(this.database, address), now));
    const wait = await this.work.step(async (tx) => {
      const attempts = await this.attempts.lock(tx, account);
      const seconds = secondsToWait(attempts, now);
      if (seconds === 0) await this.attempts.save(tx, account, countFailure(attempts, now, accountRule));
      return seconds;
    });
    requireNoWait(wait);
  }

  private async takeBack(account: string): Promise<void> {
    await this.work.step((tx) => this.uncount(tx, account));
  }

  private async uncount(tx: Transaction, account: string): Promise<void> {
    const attempts = await this.attempts.lock(tx, account);
    await this.attempts.save(tx, account, takeBackFailure(attempts));
  }

  private async countFor(address: string): Promise<void> {
    await this.work.step(async (tx) => {
      const attempts = await this.attempts.lock(tx, address);
      await this.attempts.save(tx, address, countFailure(attempts, this.clock.now(), addressRule));
    });
  }
}

function requireNoWait(seconds: number): void {
  if (seconds > 0) throw authErrors.tryLater({ facts: { retryAfterSeconds: seconds } });
}

/** Hashed, because people type passwords into the wrong field. */
function accountKey(email: string): string {
  return `account:${hashSecret(email)}`;
}
