import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import type { CourseStatus } from '../course.contract';
import { CourseReads } from '../data/course.reads';
import { presentStudioCourse } from '../http/course.presenter';
import type { StudioCourse } from '../http/course.schemas';

const Position = z.object({ id: z.uuid() });

/** The courses that one teaches, drafts and archived ones too, the newest made first. */
@injectable()
export class ListStudioCourses {
  constructor(@inject(CourseReads) private readonly reads: CourseReads) {}

  async execute(request: { instructor: Person; status?: CourseStatus | undefined; page: Page }): Promise<{
    items: z.input<typeof StudioCourse>[];
    nextCursor: string | null;
  }> {
    const { limit, cursor } = request.page;
    const rows = await this.reads.ofInstructor({
      instructorId: request.instructor.id,
      status: request.status,
      before: decodeCursor(Position, cursor)?.id,
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return {
      items: shown.map(presentStudioCourse),
      nextCursor,
    };
  }
}
