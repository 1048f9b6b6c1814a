import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { SiteAddress } from '../../../platform/config/site-address';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { CohortRepository } from '../data/cohort.repository';
import { type InvitationLink, InvitationLinkRepository } from '../data/invitation-link.repository';
import { hashOfLinkToken, mayEndAt, newLinkToken } from '../domain/invitation-link';
import { enrollmentErrors } from '../enrollment.errors';
import { presentLink } from '../http/cohort.presenter';
import type { NewInvitationLink } from '../http/cohort.schemas';
import { mayManageStudents } from '../http/enrollment.policy';

export type LinkTermsRequest = Pick<
  InvitationLink,
  'note' | 'cohortId' | 'accessEndsAt' | 'expiresAt' | 'maximumUses'
>;

/** Makes a link by which people let themselves into a course. Its address is told this once. */
@injectable()
export class CreateInvitationLink {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(InvitationLinkRepository) private readonly links: InvitationLinkRepository,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    actor: Person;
    courseId: string;
    terms: LinkTermsRequest;
  }): Promise<z.input<typeof NewInvitationLink>> {
    const { actor, courseId, terms } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(mayManageStudents(actor, course));
    if (course.status === 'draft' || course.status === 'archived') throw enrollmentErrors.courseNotOpen();
    const now = this.clock.now();
    if (!mayEndAt(terms.expiresAt, terms.accessEndsAt, now)) throw enrollmentErrors.linkEndsWrongly();

    const token = newLinkToken();
    return this.work.run(async (tx) => {
      const cohort = terms.cohortId ? await this.cohorts.lock(tx, courseId, terms.cohortId) : null;
      if (cohort === undefined) throw enrollmentErrors.cohortNotFound();
      const link = {
        ...terms,
        id: newId(),
        courseId,
        tokenHash: hashOfLinkToken(token),
        createdBy: actor.id,
        createdAt: now,
      };
      await this.links.insert(tx, link);
      const view = presentLink(
        { ...link, uses: 0, revokedAt: null, cohort: cohort && { id: cohort.id, name: cohort.name } },
        now,
      );
      return { ...view, url: `${this.site.url}/join/${token}` };
    });
  }
}
