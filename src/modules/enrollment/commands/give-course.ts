import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { grantAccess, isLive } from '../domain/enrollment';
import { enrollmentErrors } from '../enrollment.errors';
import { presentEnrollment } from '../http/enrollment.presenter';
import type { EnrollmentView } from '../http/enrollment.schemas';
import { LearningRecord } from '../queries/learning-record';
import { ChangeAccess } from './change-access';
import { OpenEnrollment } from './open-enrollment';

/** An admin or support gives a learner a course: a grant of its own, beside whatever she bought. */
@injectable()
export class GiveCourse {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(OpenEnrollment) private readonly openEnrollment: OpenEnrollment,
    @inject(LearningRecord) private readonly learning: LearningRecord,
    @inject(ChangeAccess) private readonly changeAccess: ChangeAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    giver: Person;
    courseId: string;
    learnerId: string;
  }): Promise<z.input<typeof EnrollmentView>> {
    const course = await this.courses.getCourse({ courseId: request.courseId });
    if (course.status === 'draft') throw enrollmentErrors.courseNotOpen();

    return this.work.run(async (tx) => {
      const now = this.clock.now();
      const enrollment = await this.openEnrollment.execute(tx, request.learnerId, course, now);
      const hasGift = enrollment.grants.some((grant) => grant.kind === 'gift' && isLive(grant, now));
      const grantId = newId();
      const gift = { grantId, kind: 'gift', sourceId: grantId, grantedBy: request.giver.id, now } as const;
      const change = hasGift ? ({ kind: 'nothing' } as const) : grantAccess(enrollment, gift);
      await this.changeAccess.apply(tx, enrollment, change, { now });
      const given = change.kind === 'granted' ? change.enrollment : enrollment;
      return presentEnrollment(given, await this.learning.of(tx, given), now);
    });
  }
}
