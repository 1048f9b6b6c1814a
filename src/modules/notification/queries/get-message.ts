import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { MessagesRepository } from '../data/messages.repository';
import { presentMessageWithText } from '../http/notification.presenter';
import type { MessageView } from '../http/notification.schemas';
import { notificationErrors } from '../notification.errors';

const mostCauses = 100;

/** One message of the ledger, with its text and why it was made. */
@injectable()
export class GetMessage {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(MessagesRepository) private readonly messages: MessagesRepository,
  ) {}

  async execute(request: { messageId: string }): Promise<z.input<typeof MessageView>> {
    const message = await this.messages.find(this.database, request.messageId);
    if (!message) throw notificationErrors.messageNotFound();
    const causes = await this.messages.causes(this.database, message.id, mostCauses);
    return presentMessageWithText(message, causes);
  }
}
