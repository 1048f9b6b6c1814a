import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { MessagesRepository } from '../data/messages.repository';
import type { MessageStatus } from '../domain/message';
import { presentMessage } from '../http/notification.presenter';
import type { MessageSummary } from '../http/notification.schemas';

const Position = z.object({ id: z.uuid() });

/** The message ledger, the newest first. */
@injectable()
export class ListMessages {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(MessagesRepository) private readonly messages: MessagesRepository,
  ) {}

  async execute(request: { page: Page; status: MessageStatus | undefined }): Promise<{
    items: z.input<typeof MessageSummary>[];
    nextCursor: string | null;
  }> {
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const { status } = request;
    const messages = await this.messages.list(this.database, { status, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(messages, limit, ({ id }) => ({ id }));
    return { items: shown.map(presentMessage), nextCursor };
  }
}
