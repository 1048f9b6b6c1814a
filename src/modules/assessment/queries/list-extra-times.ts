import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { ExtraTimeRepository } from '../data/extra-time.repository';
import { presentExtraTime } from '../http/extra-time.presenter';
import { ExtraTimeAccess } from './extra-time-access';

const Position = z.object({ id: z.uuid() });

/** Who has extra time in the quizzes of a course. */
@injectable()
export class ListExtraTimes {
  constructor(
    @inject(ExtraTimeAccess) private readonly access: ExtraTimeAccess,
    @inject(Database) private readonly database: Database,
    @inject(ExtraTimeRepository) private readonly extraTimes: ExtraTimeRepository,
  ) {}

  async execute(request: { teacher: Person; courseId: string; page: Page }) {
    const { teacher, courseId, page } = request;
    await this.access.requireCourse(teacher, courseId);
    const after = decodeCursor(Position, page.cursor)?.id;
    const rows = await this.extraTimes.list(this.database, courseId, { after, limit: page.limit + 1 });
    const { shown, nextCursor } = pageOf(rows, page.limit, ({ learnerId }) => ({ id: learnerId }));
    return { items: shown.map(presentExtraTime), nextCursor };
  }
}
