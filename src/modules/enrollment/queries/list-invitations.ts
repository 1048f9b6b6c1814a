import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { CourseApi } from '../../course/course.contract';
import { InvitationRepository } from '../data/invitation.repository';
import { mayManageStudents } from '../http/enrollment.policy';
import { presentInvitation } from '../http/enrollment.presenter';
import type { InvitationView } from '../http/enrollment.schemas';

const Position = z.object({ id: z.uuid() });

/** Who has been asked into a course and has not come yet. The newest first. */
@injectable()
export class ListInvitations {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(InvitationRepository) private readonly invitations: InvitationRepository,
  ) {}

  async execute(request: { reader: Person; courseId: string; page: Page }): Promise<{
    items: z.input<typeof InvitationView>[];
    nextCursor: string | null;
  }> {
    const course = await this.courses.getCourse({ courseId: request.courseId });
    permit(mayManageStudents(request.reader, course));

    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const options = { courseId: request.courseId, before, limit: limit + 1 };
    const { shown, nextCursor } = pageOf(
      await this.invitations.open(this.database, options),
      limit,
      ({ id }) => ({ id }),
    );
    return { items: shown.map(presentInvitation), nextCursor };
  }
}
