import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import type { Page } from '../../../platform/http/schemas';
import { Mailbox, type MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import { mayReadMailbox } from '../http/notification.policy';
import { presentMailboxMessage, presentMailboxSummary } from '../http/notification.presenter';
import type { MailboxMessageView, MailboxSummary } from '../http/notification.schemas';
import { notificationErrors } from '../notification.errors';

/** The mailbox of the instance itself, where mail goes as long as nobody delivers it. */
@injectable()
export class ReadMailbox {
  constructor(
    @inject(Mailbox, { isOptional: true }) private readonly mailbox: MailboxMailer | undefined,
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
  ) {}

  async list(request: { reader: Principal; page: Page }): Promise<{
    items: z.input<typeof MailboxSummary>[];
    nextCursor: string | null;
  }> {
    const { limit, cursor } = request.page;
    const mailbox = this.open(request.reader);
    const { items, nextCursor } = await mailbox.list({ limit, ...(cursor === undefined ? {} : { cursor }) });
    return { items: items.map(presentMailboxSummary), nextCursor };
  }

  async read(request: { reader: Principal; messageId: string }): Promise<z.input<typeof MailboxMessageView>> {
    const message = await this.open(request.reader).read(request.messageId);
    if (!message) throw notificationErrors.messageNotFound();
    return presentMailboxMessage(message);
  }

  private open(reader: Principal): MailboxMailer {
    permit(mayReadMailbox(reader, this.settings));
    if (!this.mailbox) throw notificationErrors.noMailbox();
    return this.mailbox;
  }
}
