import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { LiveReply, type LiveSender } from '../../../platform/http/route';
import { Logger } from '../../../platform/logging/logger';
import { InboxRepository } from '../data/inbox.repository';
import { presentNotification } from '../http/notification.presenter';
import { type InboxChange, InboxChanges } from './inbox-changes';

/**
 * One's inbox as it changes, by server-sent events: `unread` with the count, at first and after each change, and
 * `notification` with a message that came or grew. What was missed between two streams is in the list.
 */
@injectable()
export class StreamInbox {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(InboxRepository) private readonly inbox: InboxRepository,
    @inject(InboxChanges) private readonly changes: InboxChanges,
    @inject(Logger) private readonly logger: Logger,
  ) {}

  execute(request: { reader: Person }): LiveReply {
    const { id } = request.reader;
    return new LiveReply(async (send) => {
      // One after the other, so that the last count is the newest; listening comes before the first count, so that
      // nothing falls between.
      let order = Promise.resolve();
      const tell = (change: InboxChange) => {
        order = order
          .then(() => this.send(send, change))
          .catch((error: unknown) =>
            this.logger.warn('A change of an inbox could not be told to an open page.', { error }),
          );
      };
      const stop = this.changes.listen(id, tell);
      try {
        send({ event: 'unread', data: await this.unread(id) });
      } catch (error) {
        stop();
        throw error;
      }
      return stop;
    });
  }

  private async send(send: LiveSender, { userId, notificationId }: InboxChange): Promise<void> {
    if (notificationId) {
      const item = await this.inbox.find(this.database, userId, notificationId);
      if (item) send({ event: 'notification', id: item.id, data: presentNotification(item) });
    }
    send({ event: 'unread', data: await this.unread(userId) });
  }

  private async unread(personId: string): Promise<{ unreadCount: number }> {
    return { unreadCount: await this.inbox.countUnread(this.database, personId) };
  }
}
