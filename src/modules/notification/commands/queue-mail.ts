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

  queue(tx: Transaction, personId: string, news: MailNews, cause: Cause): Promise<void> {
    return this.claim(tx, { personId, addresseeId: personId }, news, cause);
  }

  /** For somebody who is only invited, and may have no account. */
  queueInvitation(tx: Transaction, news: MailNews & { kind: 'invitation' }, cause: Cause): Promise<void> {
    const { invitationId } = news.variables;
    return this.claim(tx, { personId: null, addresseeId: invitationId }, news, cause);
  }

  private async claim(
    tx: Transaction,
    { personId, addresseeId }: { personId: string | null; addresseeId: string },
    news: MailNews,
    cause: Cause,
  ): Promise<void> {
    const { kind, variables } = news;
    const message = { id: newId(), kind, channel: 'email' as const };
    const addressed = { ...message, personId: addresseeId };
    if (await this.messages.hasCause(tx, addressed, cause.eventId)) return;
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
  }
}
