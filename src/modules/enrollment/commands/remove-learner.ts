import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { hasPaidAccess, removeLearner } from '../domain/enrollment';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';
import { presentEnrollment } from '../http/enrollment.presenter';
import type { EnrollmentView } from '../http/enrollment.schemas';
import { LearningRecord } from '../queries/learning-record';
import { ChangeAccess } from './change-access';

/**
 * Those who teach a course remove somebody from it, and say why. Her progress stays, and she does not let herself in again.
 * Whoever has paid is refunded instead.
 */
@injectable()
export class RemoveLearner {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(LearningRecord) private readonly learning: LearningRecord,
    @inject(ChangeAccess) private readonly changeAccess: ChangeAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    actor: Person;
    courseId: string;
    learnerId: string;
    reason: string;
  }): Promise<z.input<typeof EnrollmentView>> {
    const course = await this.courses.getCourse({ courseId: request.courseId });
    permit(mayManageStudents(request.actor, course));

    return this.work.run(async (tx) => {
      const now = this.clock.now();
      const enrollment = await this.enrollments.lockForLearner(tx, request.learnerId, request.courseId);
      if (!enrollment) throw enrollmentErrors.notFound();
      if (hasPaidAccess(enrollment, now)) throw enrollmentErrors.paidFor();
      const change = removeLearner(enrollment, { removedBy: request.actor.id, note: request.reason, now });
      await this.changeAccess.apply(tx, enrollment, change, { now });
      const removed = change.kind === 'revoked' ? change.enrollment : enrollment;
      return presentEnrollment(removed, await this.learning.of(tx, removed), now);
    });
  }
}
