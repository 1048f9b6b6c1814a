import { eq } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { webhookEvents } from './payment.tables';

export type StoredWebhook = typeof webhookEvents.$inferSelect;

/** Webhooks as they came. */
@injectable()
export class WebhooksRepository {
  /** Stores a webhook; false when it came before. */
  async insert(tx: Transaction, webhook: StoredWebhook): Promise<boolean> {
    const inserted = await tx
      .insert(webhookEvents)
      .values(webhook)
      .onConflictDoNothing()
      .returning({ id: webhookEvents.id });
    return inserted.length > 0;
  }

  async find(reader: Reader, webhookId: string): Promise<StoredWebhook | undefined> {
    const [webhook] = await reader.select().from(webhookEvents).where(eq(webhookEvents.id, webhookId));
    return webhook;
  }
}
