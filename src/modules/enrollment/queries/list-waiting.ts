import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { CourseApi } from '../../course/course.contract';
import { SeatsRepository } from '../data/seats.repository';
import { mayManageStudents } from '../http/enrollment.policy';
import type { WaitingLearner } from '../http/seats.schemas';

const Position = z.object({ id: z.uuid() });

/** Who waits for a seat in a course, the first in line first. */
@injectable()
export class ListWaiting {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(SeatsRepository) private readonly seats: SeatsRepository,
  ) {}

  async execute(request: { reader: Person; courseId: string; page: Page }): Promise<{
    items: z.input<typeof WaitingLearner>[];
    nextCursor: string | null;
  }> {
    const course = await this.courses.getCourse({ courseId: request.courseId });
    permit(mayManageStudents(request.reader, course));

    const { limit, cursor } = request.page;
    const after = decodeCursor(Position, cursor)?.id;
    const options = { courseId: request.courseId, after, limit: limit + 1 };
    const { shown, nextCursor } = pageOf(
      await this.seats.waiting(this.database, options),
      limit,
      ({ id }) => ({ id }),
    );
    const items = shown.map(({ learnerId, name, joinedAt, offerExpiresAt }) => ({
      learnerId,
      name,
      joinedAt: joinedAt.toISOString(),
      offerExpiresAt: offerExpiresAt?.toISOString() ?? null,
    }));
    return { items, nextCursor };
  }
}
