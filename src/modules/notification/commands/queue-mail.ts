import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { MessagesRepository } from '../data/messages.repository';
import type { MailNews } from '../domain/mail-catalogue';
import type { Cause } from '../domain/message';
import { mailQueued } from '../notification.contract';

/**
 * Claims a mail: its row in the ledger exists if and only if what caused it was handled, once for each event, kind and
 * person. Sending follows from it.
 */
@injectable()
export class QueueMail {
  constructor(
    @inject(MessagesRepository) private readonly messages: MessagesRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async queue(tx: Transaction, personId: string, news: MailNews, cause: Cause): Promise<void> {
    const { kind, variables } = news;
    const message = { id: newId(), personId, kind, channel: 'email' as const };
    if (await this.messages.hasCause(tx, message, cause.eventId)) return;
    const now = this.clock.now();
    await this.messages.insert(tx, {
      ...message,
      variables,
      status: 'queued',
      createdAt: now,
      changedAt: now,
    });
    await this.messages.insertCause(tx, message, cause);
    await tx.publish(mailQueued, { messageId: message.id });
  }
}
