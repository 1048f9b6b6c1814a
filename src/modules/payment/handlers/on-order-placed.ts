import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { OpenCheckout, type OpenedCheckout } from '../commands/open-checkout';
import type { orderPlaced } from '../payment.events';

/** Opens the checkout of a new order. */
@injectable()
export class OnOrderPlaced implements EventConsumer<typeof orderPlaced, OpenedCheckout | undefined> {
  constructor(@inject(OpenCheckout) private readonly openCheckout: OpenCheckout) {}

  prepare(event: EventOf<typeof orderPlaced>): Promise<OpenedCheckout | undefined> {
    return this.openCheckout.ask(event.payload.orderId);
  }

  async handle(
    tx: Transaction,
    event: EventOf<typeof orderPlaced>,
    checkout: OpenedCheckout | undefined,
  ): Promise<void> {
    if (checkout) await this.openCheckout.keep(tx, event.payload.orderId, checkout);
  }
}
