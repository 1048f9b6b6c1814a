import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { WebhooksRepository } from '../data/webhooks.repository';
import type { StripeEvent } from '../domain/stripe-objects';
import { webhookReceived } from '../payment.events';
import { isHandled, objectOf } from '../stripe/gather-facts';
import { StripeGateway } from '../stripe/stripe-gateway';

/** Takes a webhook: verifies it, stores it as it came, and answers. What it means is found out afterwards, once. */
@injectable()
export class ReceiveWebhook {
  constructor(
    @inject(StripeGateway) private readonly gateway: StripeGateway,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(WebhooksRepository) private readonly webhooks: WebhooksRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws payment.bad_signature, and then nothing is stored. */
  async execute(request: { payload: Buffer; signature: string | undefined }): Promise<{ received: true }> {
    const event = await this.gateway.verifyWebhook(request.payload, request.signature);
    const payload = request.payload.toString('utf8');
    return this.work.run(async (tx) => {
      await this.keep(tx, event, { payload, via: 'webhook' });
      return { received: true } as const;
    });
  }

  /** Keeps an event that is known to be Stripe's; false when it came before. */
  async keep(
    tx: Transaction,
    event: StripeEvent,
    how: { readonly payload: string; readonly via: 'webhook' | 'list' },
  ): Promise<boolean> {
    const { id, type } = event;
    const isNew = await this.webhooks.insert(tx, { id, type, receivedAt: this.clock.now(), ...how });
    if (isNew && isHandled(type))
      await tx.publish(webhookReceived, { webhookId: id, type, objectId: objectOf(event) });
    return isNew;
  }
}
