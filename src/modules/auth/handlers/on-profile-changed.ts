import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { userProfileChanged } from '../../user/user.contract';
import { AccountRepository } from '../data/account.repository';

/** Keeps the name as its owner writes it now: signing in answers with it. */
@injectable()
export class OnProfileChanged implements EventConsumer<typeof userProfileChanged> {
  constructor(@inject(AccountRepository) private readonly accounts: AccountRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof userProfileChanged>): Promise<void> {
    await this.accounts.setName(tx, event.payload.userId, event.payload.name);
  }
}
