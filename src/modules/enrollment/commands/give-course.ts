import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi, type CourseSummary } from '../../course/course.contract';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { type Enrollment, grantAccess, startEnrollment } from '../domain/enrollment';
import { enrollmentCreated } from '../enrollment.contract';
import { enrollmentErrors } from '../enrollment.errors';
import { presentEnrollment } from '../http/enrollment.presenter';
import type { EnrollmentView } from '../http/enrollment.schemas';
import { LearningRecord } from '../queries/learning-record';
import { ChangeAccess } from './change-access';

/** An admin or support gives a learner a course: a grant of its own, beside whatever she bought. */
@injectable()
export class GiveCourse {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(LearningRecord) private readonly learning: LearningRecord,
    @inject(ChangeAccess) private readonly changeAccess: ChangeAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { courseId: string; learnerId: string }): Promise<z.input<typeof EnrollmentView>> {
    const course = await this.courses.getCourse({ courseId: request.courseId });
    if (course.status === 'draft') throw enrollmentErrors.courseNotOpen();

    return this.work.run(async (tx) => {
      const now = this.clock.now();
      const enrollment =
        (await this.enrollments.lockForLearner(tx, request.learnerId, request.courseId)) ??
        (await this.open(tx, request.learnerId, course, now));
      const hasGift = enrollment.grants.some((grant) => grant.kind === 'gift' && !grant.revokedAt);
      const grantId = newId();
      const change = hasGift
        ? ({ kind: 'nothing' } as const)
        : grantAccess(enrollment, { grantId, kind: 'gift', sourceId: grantId, now });
      await this.changeAccess.apply(tx, enrollment, change, { now });
      const given = change.kind === 'granted' ? change.enrollment : enrollment;
      return presentEnrollment(given, await this.learning.of(tx, given));
    });
  }

  private async open(
    tx: Transaction,
    learnerId: string,
    course: CourseSummary,
    now: Date,
  ): Promise<Enrollment> {
    const { courseId } = course;
    const started = startEnrollment({ id: newId(), grantId: newId(), courseId, learnerId, price: null, now });
    const enrollment: Enrollment = { ...started, grants: [] };
    if (!(await this.enrollments.insert(tx, enrollment))) return this.other(tx, learnerId, courseId);
    await tx.publish(enrollmentCreated, {
      enrollmentId: enrollment.id,
      courseId,
      learnerId,
      status: 'active',
      price: null,
      courseTitle: course.title,
      courseSlug: course.slug,
      createdAt: now.toISOString(),
    });
    return enrollment;
  }

  /** The one that she, or someone else who gives, has just made: the insert waited for it. */
  private async other(tx: Transaction, learnerId: string, courseId: string): Promise<Enrollment> {
    const enrollment = await this.enrollments.lockForLearner(tx, learnerId, courseId);
    if (!enrollment) throw enrollmentErrors.notFound();
    return enrollment;
  }
}
