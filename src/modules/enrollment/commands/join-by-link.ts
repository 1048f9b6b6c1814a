import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi, type CourseSummary } from '../../course/course.contract';
import { CohortRepository } from '../data/cohort.repository';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { type InvitationLink, InvitationLinkRepository } from '../data/invitation-link.repository';
import { whyClosed } from '../domain/cohort';
import { type Enrollment, grantAccess, hasAccess, wasRemoved } from '../domain/enrollment';
import { hashOfLinkToken, stateOfLink } from '../domain/invitation-link';
import { enrollmentErrors } from '../enrollment.errors';
import type { Joined } from '../http/cohort.schemas';
import { ChangeAccess } from './change-access';
import { OpenEnrollment } from './open-enrollment';
import { TakeSeat } from './take-seat';

/**
 * Somebody lets herself in by a link, whatever the course costs. The link is locked first, so that its uses, the seats of
 * the course and those of the cohort are counted by one at a time; coming again changes nothing.
 */
@injectable()
export class JoinByLink {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(InvitationLinkRepository) private readonly links: InvitationLinkRepository,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
    @inject(TakeSeat) private readonly takeSeat: TakeSeat,
    @inject(OpenEnrollment) private readonly openEnrollment: OpenEnrollment,
    @inject(ChangeAccess) private readonly changeAccess: ChangeAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { learner: Person; token: string }): Promise<z.input<typeof Joined>> {
    const learnerId = request.learner.id;
    const known = await this.links.findByHash(this.database, hashOfLinkToken(request.token));
    if (!known) throw enrollmentErrors.linkNotFound();
    const course = await this.courses.getCourse({ courseId: known.courseId });

    return this.work.run(async (tx) => {
      const link = await this.links.lock(tx, known.id);
      if (!link) throw enrollmentErrors.linkNotFound();
      const existing = await this.enrollments.lockForLearner(tx, learnerId, course.courseId);
      if (existing && wasRemoved(existing)) throw enrollmentErrors.removed();
      const now = this.clock.now();
      const isIn = existing !== undefined && hasAccess(existing, now);
      if (isIn && (link.cohortId === null || existing.cohortId !== null))
        return answer('already_in', existing, course);

      requireOpen(link, course, now);
      if (!isIn && !(await this.takeSeat.execute(tx, course.courseId, learnerId)))
        throw enrollmentErrors.courseFull();
      await this.requireRoom(tx, link, now);
      const enrollment = existing ?? (await this.openEnrollment.execute(tx, learnerId, course, now));
      if (!isIn) await this.letIn(tx, enrollment, link, now);
      if (link.cohortId) await this.cohorts.place(tx, enrollment.id, link.cohortId);
      await this.links.countUse(tx, link.id);
      return answer('joined', enrollment, course);
    });
  }

  private async requireRoom(tx: Transaction, link: InvitationLink, now: Date): Promise<void> {
    if (link.cohortId === null) return;
    const cohort = await this.cohorts.lock(tx, link.courseId, link.cohortId);
    if (!cohort) throw enrollmentErrors.linkOver();
    const closed = whyClosed(cohort, now);
    if (closed === 'over') throw enrollmentErrors.linkOver();
    if (closed === 'full') throw enrollmentErrors.cohortFull();
  }

  private async letIn(
    tx: Transaction,
    enrollment: Enrollment,
    link: InvitationLink,
    now: Date,
  ): Promise<void> {
    const grantId = newId();
    const change = grantAccess(enrollment, {
      grantId,
      kind: 'invitation',
      // Access by a link that was taken back may be given by the same link again: each is a grant of its own.
      sourceId: grantId,
      grantedBy: link.createdBy,
      endsAt: link.accessEndsAt,
      now,
    });
    await this.changeAccess.apply(tx, enrollment, change, { now });
  }
}

function requireOpen(link: InvitationLink, course: CourseSummary, now: Date): void {
  const state = stateOfLink(link, now);
  if (state === 'used_up') throw enrollmentErrors.linkUsedUp();
  if (state !== 'open') throw enrollmentErrors.linkOver();
  if (course.status === 'draft' || course.status === 'archived') throw enrollmentErrors.courseNotOpen();
}

function answer(
  outcome: 'joined' | 'already_in',
  enrollment: Enrollment,
  course: CourseSummary,
): z.input<typeof Joined> {
  const { courseId: id, slug, title } = course;
  return { outcome, enrollmentId: enrollment.id, course: { id, slug, title } };
}
