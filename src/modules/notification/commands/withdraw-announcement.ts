import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { AnnouncementsRepository } from '../data/announcements.repository';
import { WaitingMailsRepository } from '../data/waiting-mails.repository';
import { notificationErrors } from '../notification.errors';
import { TaughtCourse } from '../queries/taught-course';

/** Takes an announcement back: it leaves every inbox, and mails that have not gone do not go. */
@injectable()
export class WithdrawAnnouncement {
  constructor(
    @inject(TaughtCourse) private readonly courses: TaughtCourse,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AnnouncementsRepository) private readonly announcements: AnnouncementsRepository,
    @inject(WaitingMailsRepository) private readonly waiting: WaitingMailsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { reader: Person; courseId: string; announcementId: string }): Promise<void> {
    const { reader, courseId, announcementId } = request;
    await this.courses.get(reader, courseId);
    await this.work.run(async (tx) => {
      const announcement = await this.announcements.lock(tx, announcementId);
      if (announcement?.courseId !== courseId || announcement.withdrawnAt)
        throw notificationErrors.announcementNotFound();
      const now = this.clock.now();
      await this.announcements.withdraw(tx, announcementId, now);
      // Every message about it has the announcement itself as its cause.
      await this.waiting.withdraw(tx, announcementId, 'The announcement was taken back.', now);
    });
  }
}
