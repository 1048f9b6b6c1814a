import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { CourseApi, type CourseSummary } from '../../course/course.contract';
import { CohortRepository, type CountedCohort } from '../data/cohort.repository';
import { type InvitationLink, InvitationLinkRepository } from '../data/invitation-link.repository';
import { whyClosed } from '../domain/cohort';
import { hashOfLinkToken, stateOfLink } from '../domain/invitation-link';
import { enrollmentErrors } from '../enrollment.errors';
import type { LinkOffer } from '../http/cohort.schemas';

/** What a link leads to, for whoever has it. Looking changes nothing. */
@injectable()
export class GetLinkOffer {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(InvitationLinkRepository) private readonly links: InvitationLinkRepository,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ token }: { token: string }): Promise<z.input<typeof LinkOffer>> {
    const link = await this.links.findByHash(this.database, hashOfLinkToken(token));
    if (!link) throw enrollmentErrors.linkNotFound();
    const { courseId, cohortId } = link;
    const course = await this.courses.getCourse({ courseId });
    const cohort = cohortId ? await this.cohorts.find(this.database, courseId, cohortId) : undefined;
    return {
      course: { id: course.courseId, slug: course.slug, title: course.title },
      cohort: cohort ? { name: cohort.name, startsAt: cohort.startsAt.toISOString() } : null,
      accessEndsAt: link.accessEndsAt?.toISOString() ?? null,
      expiresAt: link.expiresAt.toISOString(),
      state: stateOf(link, course, cohort, this.clock.now()),
    };
  }
}

function stateOf(
  link: InvitationLink,
  course: CourseSummary,
  cohort: CountedCohort | undefined,
  now: Date,
): z.input<typeof LinkOffer>['state'] {
  const state = stateOfLink(link, now);
  if (state !== 'open') return state;
  if (course.status === 'draft' || course.status === 'archived') return 'course_closed';
  const closed = cohort ? whyClosed(cohort, now) : null;
  return closed ? `cohort_${closed}` : 'open';
}
