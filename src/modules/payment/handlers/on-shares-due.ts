import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { SettleShares } from '../commands/settle-shares';
import type { sharesDue } from '../payment.events';

/** Books what instructors get of an order. It comes after the payment, which waits for nothing of this. */
@injectable()
export class OnSharesDue implements EventConsumer<typeof sharesDue> {
  constructor(@inject(SettleShares) private readonly settleShares: SettleShares) {}

  async handle(tx: Transaction, event: EventOf<typeof sharesDue>): Promise<void> {
    await this.settleShares.apply(tx, event.payload.orderId);
  }
}
