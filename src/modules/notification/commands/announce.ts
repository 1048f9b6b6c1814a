import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { AnnouncementsRepository } from '../data/announcements.repository';
import { announcementDayBefore, mostAnnouncementsADay } from '../domain/announcement';
import type { AnnouncementRequest, AnnouncementView } from '../http/announcement.schemas';
import { presentAnnouncement } from '../http/notification.presenter';
import { announcementToSend } from '../notification.contract';
import { notificationErrors } from '../notification.errors';
import { AuthorName } from '../queries/author-name';
import { TaughtCourse } from '../queries/taught-course';

/**
 * Tells the learners of a course something, each once: the same words within a day are the same announcement, however often
 * they are sent here.
 */
@injectable()
export class Announce {
  constructor(
    @inject(TaughtCourse) private readonly courses: TaughtCourse,
    @inject(AuthorName) private readonly authors: AuthorName,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AnnouncementsRepository) private readonly announcements: AnnouncementsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    author: Person;
    courseId: string;
    words: z.output<typeof AnnouncementRequest>;
  }): Promise<z.input<typeof AnnouncementView>> {
    const { author, courseId, words } = request;
    await this.courses.get(author, courseId);
    const authorName = await this.authors.of(author);

    return this.work.run(async (tx) => {
      await this.announcements.lockCourse(tx, courseId);
      const now = this.clock.now();
      const since = announcementDayBefore(now);
      const same = await this.announcements.findSame(tx, { courseId, ...words }, since);
      if (same) return presentAnnouncement(same);
      const recent = await this.announcements.countSince(tx, courseId, since);
      if (recent >= mostAnnouncementsADay)
        throw notificationErrors.tooManyAnnouncements({ facts: { mostADay: mostAnnouncementsADay } });

      const announcement = {
        id: newId(),
        courseId,
        authorId: author.id,
        authorName,
        ...words,
        recipients: 0,
        createdAt: now,
        sentAt: null,
        withdrawnAt: null,
      };
      await this.announcements.insert(tx, announcement);
      await tx.publish(announcementToSend, { announcementId: announcement.id, afterId: null });
      return presentAnnouncement(announcement);
    });
  }
}
