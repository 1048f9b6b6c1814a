import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { CourseApi } from '../../course/course.contract';
import { EnrollmentReads, type StudentRow } from '../data/enrollment.reads';
import { percentOf } from '../domain/progress';
import { maySeeStudents } from '../http/enrollment.policy';
import type { Student } from '../http/enrollment.schemas';

const Position = z.object({ id: z.uuid() });

/** Who learns in a course and how far they have come, for those who teach it. The newest first. */
@injectable()
export class ListStudents {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(EnrollmentReads) private readonly reads: EnrollmentReads,
  ) {}

  async execute(request: {
    reader: Person;
    courseId: string;
    cohortId?: string | undefined;
    page: Page;
  }): Promise<{
    items: z.input<typeof Student>[];
    nextCursor: string | null;
  }> {
    const course = await this.courses.getCourse({ courseId: request.courseId });
    permit(maySeeStudents(request.reader, course));

    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const { courseId, cohortId } = request;
    const rows = await this.reads.ofCourse({ courseId, cohortId, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(present), nextCursor };
  }
}

function present(row: StudentRow): z.input<typeof Student> {
  const { completed, total } = row;
  return {
    enrollmentId: row.id,
    learnerId: row.learner_id,
    name: row.name,
    status: row.status,
    progress: { completed, total, percent: percentOf(completed, total) },
    enrolledAt: row.created_at,
    lastActivityAt: row.last_activity_at,
    completedAt: row.completed_at,
    accessEndsAt: row.access_ends_at,
    cohort: row.cohort,
  };
}
