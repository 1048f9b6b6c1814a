import { inject, injectable } from 'tsyringe';
import { Clock } from '../../../platform/time/clock';
import { EnrollmentReads } from '../data/enrollment.reads';
import { startOf } from '../domain/enrollment';
import { percentOf } from '../domain/progress';
import type { CourseAccess, EnrollmentStatus } from '../enrollment.contract';

/** May she learn in this course, and how far has she come? Every lesson that is read asks it. */
@injectable()
export class GetAccess {
  constructor(
    @inject(EnrollmentReads) private readonly reads: EnrollmentReads,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { courseId: string; learnerId: string }): Promise<CourseAccess> {
    const row = await this.reads.access(request.learnerId, request.courseId, this.clock.now());
    if (!row) return { kind: 'denied', reason: 'not_enrolled', enrollmentId: null };
    if (!row.hasAccess) return { kind: 'denied', reason: reasonFor(row.status), enrollmentId: row.id };
    return {
      kind: 'granted',
      enrollmentId: row.id,
      status: row.status,
      startedAt: startOf(row).toISOString(),
      completedLessonIds: row.completedLessonIds,
      percent: percentOf(row.completed, row.total),
    };
  }
}

function reasonFor(status: EnrollmentStatus): 'unpaid' | 'expired' | 'cancelled' | 'refunded' {
  switch (status) {
    case 'pending_payment':
      return 'unpaid';
    case 'expired':
    case 'cancelled':
    case 'refunded':
      return status;
    // Its last grant has come to its end a moment ago.
    case 'active':
    case 'completed':
      return 'expired';
  }
}
