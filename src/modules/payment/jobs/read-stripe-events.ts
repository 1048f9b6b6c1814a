import { inject, injectable } from 'tsyringe';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Logger } from '../../../platform/logging/logger';
import type { Job } from '../../../platform/module/define-module';
import { ReceiveWebhook } from '../commands/receive-webhook';
import { WebhooksRepository } from '../data/webhooks.repository';
import { StripeEvent } from '../domain/stripe-objects';
import { StripeSettings } from '../payment.config';
import { handledTypes } from '../stripe/gather-facts';
import { ReadFeed } from '../stripe/read-feed';
import { StripeGateway } from '../stripe/stripe-gateway';

interface ListedEvent {
  readonly id: string;
  readonly created: number;
  readonly payload: string;
}

/**
 * Reads what happened at Stripe from its own list, and takes what no webhook told of as if one had (promise 1): refunds and disputes
 * that were made in the dashboard too.
 */
@injectable()
export class ReadStripeEvents implements Job {
  constructor(
    @inject(StripeSettings) private readonly settings: StripeSettings,
    @inject(ReadFeed) private readonly readFeed: ReadFeed,
    @inject(StripeGateway) private readonly gateway: StripeGateway,
    @inject(ReceiveWebhook) private readonly receive: ReceiveWebhook,
    @inject(WebhooksRepository) private readonly webhooks: WebhooksRepository,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(Logger) private readonly logger: Logger,
  ) {}

  async run(): Promise<void> {
    if (this.settings.mode === 'off') return;
    await this.readFeed.run<ListedEvent>({
      name: 'events',
      list: (search) => this.gateway.listEvents({ ...search, types: handledTypes }),
      take: (events) => this.take(events),
    });
  }

  private async take(events: readonly ListedEvent[]): Promise<void> {
    const missed = await this.work.step(async (tx) => {
      // Nearly always all of them have come.
      const known = await this.webhooks.known(
        tx,
        events.map(({ id }) => id),
      );
      const kept: string[] = [];
      for (const { id, payload } of events.filter((event) => !known.has(event.id))) {
        const event = StripeEvent.parse(JSON.parse(payload));
        if (await this.receive.keep(tx, event, { payload, via: 'list' })) kept.push(id);
      }
      return kept;
    });
    if (missed.length > 0)
      this.logger.warn('Events of Stripe came by no webhook, and were taken from its list.', {
        count: missed.length,
        first: missed[0],
      });
  }
}
