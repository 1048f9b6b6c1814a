import { randomBytes } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { personalDataErasureBegun } from '../../../platform/privacy/personal-data-events';
import { Clock } from '../../../platform/time/clock';
import { SessionEnder } from '../commands/session-ender';
import { AccountRepository } from '../data/account.repository';
import { ApiKeyRepository } from '../data/api-key.repository';
import { LinkRequestRepository } from '../data/link-request.repository';
import { PasswordLane } from '../secrets/password-lane';

/** Whoever is being forgotten is signed out everywhere, and by no password signs in again. */
@injectable()
export class OnErasureBegun implements EventConsumer<typeof personalDataErasureBegun, string> {
  constructor(
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(ApiKeyRepository) private readonly apiKeys: ApiKeyRepository,
    @inject(LinkRequestRepository) private readonly links: LinkRequestRepository,
    @inject(SessionEnder) private readonly ender: SessionEnder,
    @inject(PasswordLane) private readonly lane: PasswordLane,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  prepare(): Promise<string> {
    return this.lane.hash(randomBytes(32).toString('base64url'));
  }

  async handle(
    tx: Transaction,
    { payload: { personId } }: EventOf<typeof personalDataErasureBegun>,
    passwordHash: string,
  ): Promise<void> {
    const now = this.clock.now();
    if (!(await this.accounts.lock(tx, personId))) return;
    await this.accounts.setPassword(tx, personId, passwordHash);
    await this.links.useAll(tx, 'password_reset', personId, now);
    const ended = await this.ender.end(tx, { userId: personId }, { now, reason: 'account_erased' });
    const keys = await this.apiKeys.revoke(tx, { userId: personId }, now);
    tx.afterCommit(() => this.ender.refuseTokens([...ended, ...keys]));
  }
}
