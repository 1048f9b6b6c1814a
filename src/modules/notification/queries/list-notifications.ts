import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { InboxRepository } from '../data/inbox.repository';
import { presentNotification } from '../http/notification.presenter';
import type { NotificationList } from '../http/notification.schemas';

const Position = z.object({ latestAt: z.iso.datetime(), id: z.uuid() });

/** One's own inbox, the latest first. */
@injectable()
export class ListNotifications {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(InboxRepository) private readonly inbox: InboxRepository,
  ) {}

  async execute(request: {
    reader: Person;
    page: Page;
    isUnreadOnly: boolean;
  }): Promise<z.input<typeof NotificationList>> {
    const { reader, isUnreadOnly } = request;
    const { limit, cursor } = request.page;
    const after = decodeCursor(Position, cursor);
    const [items, unreadCount] = await Promise.all([
      this.inbox.list(this.database, { personId: reader.id, isUnreadOnly, after, limit: limit + 1 }),
      this.inbox.countUnread(this.database, reader.id),
    ]);
    const { shown, nextCursor } = pageOf(items, limit, (last) => ({
      latestAt: last.latestAt.toISOString(),
      id: last.id,
    }));
    return {
      items: shown.map(presentNotification),
      nextCursor,
      unreadCount,
    };
  }
}
