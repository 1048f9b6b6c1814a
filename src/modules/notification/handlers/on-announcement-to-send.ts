import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { type Announcement, AnnouncementsRepository } from '../data/announcements.repository';
import { LearnersRepository } from '../data/learners.repository';
import { type Cause, causeOf } from '../domain/message';
import { announcementToSend } from '../notification.contract';
import { KnownCourses } from '../queries/known-courses';

/** So many learners are told in one transaction; the rest follow by an event of its own. */
const batch = 100;

/** Tells the learners of a course, page by page. Each is told once, because the announcement itself is the cause. */
@injectable()
export class OnAnnouncementToSend implements EventConsumer<typeof announcementToSend> {
  constructor(
    @inject(AnnouncementsRepository) private readonly announcements: AnnouncementsRepository,
    @inject(LearnersRepository) private readonly learners: LearnersRepository,
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof announcementToSend>): Promise<void> {
    const { announcementId, afterId } = event.payload;
    const announcement = await this.announcements.lock(tx, announcementId);
    if (!announcement || announcement.sentAt || announcement.withdrawnAt) return;

    const { courseId } = announcement;
    const learnerIds = await this.learners.withAccess(tx, { courseId, afterId, limit: batch });
    const cause = { ...causeOf(event), eventId: announcementId };
    await this.tell(tx, announcement, learnerIds, cause);

    const isLast = learnerIds.length < batch;
    const sentAt = isLast ? this.clock.now() : null;
    await this.announcements.progress(tx, announcementId, learnerIds.length, sentAt);
    if (!isLast) await tx.publish(announcementToSend, { announcementId, afterId: learnerIds.at(-1) ?? null });
  }

  private async tell(
    tx: Transaction,
    { id: announcementId, courseId, authorName, title, body }: Announcement,
    learnerIds: readonly string[],
    cause: Cause,
  ): Promise<void> {
    const { slug, title: courseTitle } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title: courseTitle };
    const kind = 'announcement';
    const variables = { course, announcementId, authorName, title, body };
    for (const learnerId of learnerIds) {
      await this.mail.queue(tx, learnerId, { kind, variables }, cause);
      await this.inbox.notify(tx, learnerId, { kind, ...variables }, cause);
    }
  }
}
