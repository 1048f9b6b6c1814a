import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { GradingRepository } from '../data/grading.repository';
import { presentListedTask } from '../http/grading.presenter';
import type { ListedTaskView, TaskListQuery } from '../http/grading.schemas';
import { GradedCourses } from './graded-courses';
import { KnownNames } from './known-names';

const Position = z.object({ id: z.uuid() });

/** What awaits grading, or has been graded, in the courses that one teaches. The oldest first. */
@injectable()
export class ListGradingTasks {
  constructor(
    @inject(GradedCourses) private readonly courses: GradedCourses,
    @inject(Database) private readonly database: Database,
    @inject(GradingRepository) private readonly grading: GradingRepository,
    @inject(KnownNames) private readonly names: KnownNames,
  ) {}

  async execute(request: { grader: Person; filter: z.output<typeof TaskListQuery> }): Promise<{
    items: z.input<typeof ListedTaskView>[];
    nextCursor: string | null;
  }> {
    const { limit, cursor, state, courseId, quizId, questionId, anonymous } = request.filter;
    const courses = await this.courses.of(request.grader, courseId);
    const filter = { courseIds: [...courses.keys()], quizId, questionId, isGraded: state === 'graded' };
    const after = decodeCursor(Position, cursor)?.id;
    const rows =
      courses.size === 0 ? [] : await this.grading.list(this.database, filter, { after, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    const names = await this.names.of(anonymous ? [] : shown.map(({ learnerId }) => learnerId));
    const items = shown.map((task) => {
      const courseTitle = courses.get(task.courseId) ?? '';
      return presentListedTask(task, { courseTitle, names, isAnonymous: anonymous });
    });
    return { items, nextCursor };
  }
}
