import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import type { passwordResetAsked } from '../auth.contract';
import { SecretLinks } from '../commands/secret-links';
import { AccountRepository } from '../data/account.repository';
import { LinkRequestRepository } from '../data/link-request.repository';

/** Looks whether the address that was given has an account, and only then has a link sent. */
@injectable()
export class OnPasswordResetAsked implements EventConsumer<typeof passwordResetAsked> {
  constructor(
    @inject(LinkRequestRepository) private readonly requests: LinkRequestRepository,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SecretLinks) private readonly links: SecretLinks,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof passwordResetAsked>): Promise<void> {
    const email = await this.requests.takeInquiry(tx, event.payload.inquiryId);
    const found = email && (await this.accounts.findByEmail(tx, email));
    if (!found) return;
    // Locked, so that two inquiries at once are counted one after the other.
    const account = await this.accounts.lock(tx, found.id);
    const now = this.clock.now();
    if (!account || (await this.links.isEnough(tx, 'password_reset', account.id, now))) return;
    await this.links.request(tx, 'password_reset', account.id, now);
  }
}
