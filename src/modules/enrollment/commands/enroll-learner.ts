import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError } from '../../../platform/errors/domain-error';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi, type CourseSummary } from '../../course/course.contract';
import { PaymentApi } from '../../payment/payment.contract';
import { EnrollmentRepository } from '../data/enrollment.repository';
import {
  type Enrollment,
  mayStartAnew,
  restartEnrollment,
  startEnrollment,
  wasRemoved,
} from '../domain/enrollment';
import { enrollmentActivated, enrollmentCreated } from '../enrollment.contract';
import { enrollmentErrors } from '../enrollment.errors';
import { presentEnrollment } from '../http/enrollment.presenter';
import type { EnrollmentView } from '../http/enrollment.schemas';
import { LearningRecord } from '../queries/learning-record';
import { TakeSeat } from './take-seat';

/** Enrols a learner: at once in a free course, and up to the payment in a priced one. Asking again changes nothing. */
@injectable()
export class EnrollLearner {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(PaymentApi) private readonly payments: PaymentApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(TakeSeat) private readonly takeSeat: TakeSeat,
    @inject(LearningRecord) private readonly learning: LearningRecord,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { learner: Person; courseId: string }): Promise<{
    isNew: boolean;
    enrollment: z.input<typeof EnrollmentView>;
  }> {
    const learnerId = request.learner.id;
    const course = await this.courses.getCourse({ courseId: request.courseId });
    const { courseId } = course;
    const { courses: required } = await this.courses.getPrerequisites({ courseId });
    const canBePaid = course.price === null || (await this.isSelling());

    let isNew = false;
    const enrollment = await this.work.run(async (tx) => {
      const existing = await this.enrollments.lockForLearner(tx, learnerId, courseId);
      if (existing && wasRemoved(existing)) throw enrollmentErrors.removed();
      if (existing && !mayStartAnew(existing, this.clock.now())) return this.present(tx, existing);
      requireOpen(course);
      // Whoever was in the course once is not asked anew.
      if (!existing?.activatedAt) await this.requireCompleted(tx, learnerId, required);
      if (!canBePaid) throw enrollmentErrors.cannotBeBought();
      const hasSeat = await this.takeSeat.execute(tx, courseId, learnerId);
      if (!hasSeat) return this.present(tx, await this.seated(tx, learnerId, courseId));
      const started = existing
        ? await this.restart(tx, existing, course)
        : await this.start(tx, learnerId, course);
      isNew = started !== undefined;
      return this.present(tx, started ?? (await this.other(tx, learnerId, courseId)));
    });
    return { isNew, enrollment };
  }

  private async requireCompleted(
    tx: Transaction,
    learnerId: string,
    required: readonly { courseId: string; slug: string; title: string }[],
  ): Promise<void> {
    const courseIds = required.map(({ courseId }) => courseId);
    const completed = await this.enrollments.completedCourses(tx, learnerId, courseIds);
    const missing = required.filter(({ courseId }) => !completed.has(courseId));
    if (missing.length > 0)
      throw enrollmentErrors.prerequisitesMissing({ facts: { courses: missing.map((one) => ({ ...one })) } });
  }

  /** Payment being away for a moment holds up nobody: her order waits for it. */
  private async isSelling(): Promise<boolean> {
    try {
      return (await this.payments.getSelling({})).isSelling;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'operational') return true;
      throw error;
    }
  }

  /** Undefined when a parallel request was first: the insert waited for it. */
  private async start(
    tx: Transaction,
    learnerId: string,
    course: CourseSummary,
  ): Promise<Enrollment | undefined> {
    const { courseId, price } = course;
    const enrollment = startEnrollment({
      id: newId(),
      grantId: newId(),
      courseId,
      learnerId,
      price,
      now: this.clock.now(),
    });
    const isFirst = await this.enrollments.insert(tx, enrollment);
    if (!isFirst) return undefined;
    await this.announce(tx, enrollment, course);
    return enrollment;
  }

  private async restart(tx: Transaction, ended: Enrollment, course: CourseSummary): Promise<Enrollment> {
    const now = this.clock.now();
    const enrollment = restartEnrollment(ended, { grantId: newId(), price: course.price, now });
    await this.enrollments.save(tx, enrollment, now);
    await this.announce(tx, enrollment, course);
    return enrollment;
  }

  /** The enrolment that a parallel request has just made. */
  private async other(tx: Transaction, learnerId: string, courseId: string): Promise<Enrollment> {
    const enrollment = await this.enrollments.findForLearner(tx, learnerId, courseId);
    if (!enrollment) throw enrollmentErrors.notFound();
    return enrollment;
  }

  /** A parallel request of hers may have taken the seat that is gone: whoever counts seats waits for it. */
  private async seated(tx: Transaction, learnerId: string, courseId: string): Promise<Enrollment> {
    const enrollment = await this.enrollments.findForLearner(tx, learnerId, courseId);
    if (!enrollment || mayStartAnew(enrollment, this.clock.now())) throw enrollmentErrors.courseFull();
    return enrollment;
  }

  private async announce(tx: Transaction, enrollment: Enrollment, course: CourseSummary): Promise<void> {
    const now = this.clock.now().toISOString();
    const facts = {
      enrollmentId: enrollment.id,
      courseId: enrollment.courseId,
      learnerId: enrollment.learnerId,
    };
    await tx.publish(enrollmentCreated, {
      ...facts,
      status: enrollment.price ? 'pending_payment' : 'active',
      price: enrollment.price,
      courseTitle: course.title,
      courseSlug: course.slug,
      createdAt: now,
    });
    if (!enrollment.price)
      await tx.publish(enrollmentActivated, { ...facts, grant: 'free', activatedAt: now });
  }

  private async present(tx: Transaction, enrollment: Enrollment): Promise<z.input<typeof EnrollmentView>> {
    return presentEnrollment(enrollment, await this.learning.of(tx, enrollment), this.clock.now());
  }
}

/** An unlisted course takes whoever has its address; a draft or archived one takes nobody. */
function requireOpen(course: CourseSummary): void {
  if (course.status === 'draft') throw enrollmentErrors.courseNotFound();
  if (course.status === 'archived') throw enrollmentErrors.courseNotOpen();
}
