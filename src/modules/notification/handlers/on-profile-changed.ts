import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { userProfileChanged } from '../../user/user.contract';
import { ReadersRepository } from '../data/readers.repository';

/** Keeps in which language each person is told things. */
@injectable()
export class OnProfileChanged implements EventConsumer<typeof userProfileChanged> {
  constructor(@inject(ReadersRepository) private readonly readers: ReadersRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof userProfileChanged>): Promise<void> {
    const { userId, language } = event.payload;
    await this.readers.save(tx, { personId: userId, language });
  }
}
