import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Broadcast } from '../../../platform/events/broadcast';
import { Clock } from '../../../platform/time/clock';
import { InboxRepository } from '../data/inbox.repository';
import { inboxChannel } from '../queries/inbox-changes';

/** Marks everything in one's inbox as read. */
@injectable()
export class MarkAllRead {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(InboxRepository) private readonly inbox: InboxRepository,
    @inject(Broadcast) private readonly broadcast: Broadcast,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { reader: Person }): Promise<{ unreadCount: number }> {
    const { id } = request.reader;
    return this.work.run(async (tx) => {
      await this.inbox.markAllRead(tx, id, this.clock.now());
      await this.broadcast.announce(tx, inboxChannel, { userId: id, notificationId: null });
      return { unreadCount: await this.inbox.countUnread(tx, id) };
    });
  }
}
