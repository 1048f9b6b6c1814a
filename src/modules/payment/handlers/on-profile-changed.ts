import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { userProfileChanged } from '../../user/user.contract';
import { OrdersRepository } from '../data/orders.repository';

/** Keeps the names that support sees beside orders. */
@injectable()
export class OnProfileChanged implements EventConsumer<typeof userProfileChanged> {
  constructor(@inject(OrdersRepository) private readonly orders: OrdersRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof userProfileChanged>): Promise<void> {
    const { userId, name } = event.payload;
    await this.orders.saveLearner(tx, { learnerId: userId, name });
  }
}
