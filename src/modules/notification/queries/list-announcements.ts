import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { AnnouncementsRepository } from '../data/announcements.repository';
import type { AnnouncementView } from '../http/announcement.schemas';
import { presentAnnouncement } from '../http/notification.presenter';
import { TaughtCourse } from './taught-course';

const Position = z.object({ id: z.uuid() });

/** What the learners of a course have been told, the newest first, for those who teach it. */
@injectable()
export class ListAnnouncements {
  constructor(
    @inject(TaughtCourse) private readonly courses: TaughtCourse,
    @inject(Database) private readonly database: Database,
    @inject(AnnouncementsRepository) private readonly announcements: AnnouncementsRepository,
  ) {}

  async execute(request: { reader: Person; courseId: string; page: Page }): Promise<{
    items: z.input<typeof AnnouncementView>[];
    nextCursor: string | null;
  }> {
    const { reader, courseId } = request;
    await this.courses.get(reader, courseId);
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const rows = await this.announcements.list(this.database, { courseId, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(presentAnnouncement), nextCursor };
  }
}
