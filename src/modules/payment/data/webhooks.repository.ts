import { eq, inArray } from 'drizzle-orm';
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

  /** Which of these have come already. */
  async known(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await reader
      .select({ id: webhookEvents.id })
      .from(webhookEvents)
      .where(inArray(webhookEvents.id, [...ids]));
    return new Set(rows.map(({ id }) => id));
  }

  async find(reader: Reader, webhookId: string): Promise<StoredWebhook | undefined> {
    const [webhook] = await reader.select().from(webhookEvents).where(eq(webhookEvents.id, webhookId));
    return webhook;
  }
}
