import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import type { CourseSummary } from '../../course/course.contract';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { type Enrollment, startEnrollment } from '../domain/enrollment';
import { enrollmentCreated } from '../enrollment.contract';
import { enrollmentErrors } from '../enrollment.errors';

/** The enrolment to which somebody else adds a reason for access: the learner's own, locked, or a new one without any. */
@injectable()
export class OpenEnrollment {
  constructor(@inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository) {}

  async execute(
    tx: Transaction,
    learnerId: string,
    course: Pick<CourseSummary, 'courseId' | 'title' | 'slug'>,
    now: Date,
  ): Promise<Enrollment> {
    const { courseId } = course;
    const existing = await this.enrollments.lockForLearner(tx, learnerId, courseId);
    if (existing) return existing;
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
