import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import { Database, type Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { ApplyFacts } from '../commands/apply-facts';
import { WebhooksRepository } from '../data/webhooks.repository';
import type { FactsOfOrder } from '../domain/stripe-facts';
import { StripeEvent } from '../domain/stripe-objects';
import type { webhookReceived } from '../payment.events';
import { GatherFacts } from '../stripe/gather-facts';

/** Handles each stored webhook once. */
@injectable()
export class OnWebhookReceived implements EventConsumer<typeof webhookReceived, FactsOfOrder | undefined> {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(WebhooksRepository) private readonly webhooks: WebhooksRepository,
    @inject(GatherFacts) private readonly gatherFacts: GatherFacts,
    @inject(ApplyFacts) private readonly applyFacts: ApplyFacts,
  ) {}

  async prepare(event: EventOf<typeof webhookReceived>): Promise<FactsOfOrder | undefined> {
    const { webhookId } = event.payload;
    const webhook = await this.webhooks.find(this.database, webhookId);
    if (!webhook) throw new Error(`The webhook ${webhookId} is not there.`);
    return this.gatherFacts.ofWebhook(StripeEvent.parse(JSON.parse(webhook.payload)));
  }

  async handle(
    tx: Transaction,
    _event: EventOf<typeof webhookReceived>,
    facts: FactsOfOrder | undefined,
  ): Promise<void> {
    if (facts) await this.applyFacts.apply(tx, facts);
  }
}
