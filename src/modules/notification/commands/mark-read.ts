import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Broadcast } from '../../../platform/events/broadcast';
import { Clock } from '../../../platform/time/clock';
import { InboxRepository } from '../data/inbox.repository';
import { notificationErrors } from '../notification.errors';
import { inboxChannel } from '../queries/inbox-changes';

/** Marks one message in one's inbox as read. Doing it again changes nothing. */
@injectable()
export class MarkRead {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(InboxRepository) private readonly inbox: InboxRepository,
    @inject(Broadcast) private readonly broadcast: Broadcast,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { reader: Person; notificationId: string }): Promise<{ unreadCount: number }> {
    const { reader, notificationId } = request;
    return this.work.run(async (tx) => {
      const item = await this.inbox.find(tx, reader.id, notificationId);
      if (!item) throw notificationErrors.notFound();
      if (!item.readAt) {
        await this.inbox.markRead(tx, notificationId, this.clock.now());
        await this.broadcast.announce(tx, inboxChannel, { userId: reader.id, notificationId: null });
      }
      return { unreadCount: await this.inbox.countUnread(tx, reader.id) };
    });
  }
}
