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
    await this.claim(tx, { personId, addresseeId: personId }, news, cause);
  }

  /** For what an admin sends herself. Answers the mail's id in the ledger. */
  queueTest(
    tx: Transaction,
    personId: string,
    news: MailNews & { kind: 'mail_test' },
    cause: Cause,
  ): Promise<string> {
    return this.claim(tx, { personId, addresseeId: personId }, news, cause);
  }

  /** For somebody who is only invited, and may have no account. */
  async queueInvitation(
    tx: Transaction,
    news: MailNews & { kind: 'invitation' },
    cause: Cause,
  ): Promise<void> {
    const { invitationId } = news.variables;
    await this.claim(tx, { personId: null, addresseeId: invitationId }, news, cause);
  }

  private async claim(
    tx: Transaction,
    { personId, addresseeId }: { personId: string | null; addresseeId: string },
    news: MailNews,
    cause: Cause,
  ): Promise<string> {
    const { kind, variables } = news;
    const message = { id: newId(), kind, channel: 'email' as const };
    const addressed = { ...message, personId: addresseeId };
    if (await this.messages.hasCause(tx, addressed, cause.eventId)) return message.id;
    const now = this.clock.now();
    await this.messages.insert(tx, {
      ...message,
      personId,
      variables,
      status: 'queued',
      createdAt: now,
      changedAt: now,
    });
    await this.messages.insertCause(tx, addressed, cause);
    await tx.publish(mailQueued, { messageId: message.id });
    return message.id;
  }
}
