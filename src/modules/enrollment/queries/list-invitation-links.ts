import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { InvitationLinkRepository } from '../data/invitation-link.repository';
import { presentLink } from '../http/cohort.presenter';
import type { InvitationLinkView } from '../http/cohort.schemas';
import { mayManageStudents } from '../http/enrollment.policy';

const Position = z.object({ id: z.uuid() });

/** The links by which people let themselves into a course, the newest first. Their addresses are not known any more. */
@injectable()
export class ListInvitationLinks {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(InvitationLinkRepository) private readonly links: InvitationLinkRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { reader: Person; courseId: string; page: Page }): Promise<{
    items: z.input<typeof InvitationLinkView>[];
    nextCursor: string | null;
  }> {
    const { courseId } = request;
    permit(mayManageStudents(request.reader, await this.courses.getCourse({ courseId })));
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const rows = await this.links.ofCourse(this.database, { courseId, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    const now = this.clock.now();
    return { items: shown.map((link) => presentLink(link, now)), nextCursor };
  }
}
