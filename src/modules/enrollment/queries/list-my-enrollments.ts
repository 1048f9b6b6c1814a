import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { Clock } from '../../../platform/time/clock';
import { EnrollmentReads, type MyEnrollmentRow } from '../data/enrollment.reads';
import { startOf } from '../domain/enrollment';
import { percentOf, wayOn } from '../domain/progress';
import { maySeeAccessOf } from '../http/enrollment.policy';
import type { MyEnrollment } from '../http/enrollment.schemas';

const Position = z.object({ lastActivityAt: z.iso.datetime(), id: z.uuid() });

/** The courses one learns in, the latest touched first, each with how far one is and where to go on. */
@injectable()
export class ListMyEnrollments {
  constructor(
    @inject(EnrollmentReads) private readonly reads: EnrollmentReads,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param request.learnerId of whom support wants to know; the reader unless given. */
  async execute(request: {
    reader: Person;
    page: Page;
    courseIds?: readonly string[] | undefined;
    learnerId?: string | undefined;
  }): Promise<{
    items: z.input<typeof MyEnrollment>[];
    nextCursor: string | null;
  }> {
    const learnerId = request.learnerId ?? request.reader.id;
    permit(maySeeAccessOf(request.reader, learnerId));
    const { limit, cursor } = request.page;
    const rows = await this.reads.ofLearner({
      learnerId,
      courseIds: request.courseIds,
      after: decodeCursor(Position, cursor),
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, limit, (last) => ({
      lastActivityAt: last.last_activity_at,
      id: last.id,
    }));
    return {
      items: shown.map((row) => present(row, this.clock.now())),
      nextCursor,
    };
  }
}

function present(row: MyEnrollmentRow, now: Date): z.input<typeof MyEnrollment> {
  const { completed, total } = row;
  const { nextLesson, opensNext } = wayOn(row.next_lessons, {
    startedAt: startOf({
      cohortStartsAt: instantOf(row.cohort_starts_at),
      activatedAt: instantOf(row.activated_at),
      createdAt: new Date(row.created_at),
    }),
    hasFinished: row.completed_at !== null,
    completedLessonIds: new Set(row.completed_lesson_ids),
    now,
  });
  return {
    id: row.id,
    // The event that brings title and address may still be coming; the id is an address too.
    course: { id: row.course_id, slug: row.slug ?? row.course_id, title: row.title ?? '', cover: row.cover },
    status: row.status,
    progress: { completed, total, percent: percentOf(completed, total) },
    nextLesson,
    opensNext: opensNext && { ...opensNext, opensAt: opensNext.opensAt.toISOString() },
    lastActivityAt: row.last_activity_at,
    completedAt: row.completed_at,
  };
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
