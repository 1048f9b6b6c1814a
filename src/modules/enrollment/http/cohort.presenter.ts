import type { z } from 'zod';
import type { CountedCohort } from '../data/cohort.repository';
import type { NamedLink } from '../data/invitation-link.repository';
import { stateOfLink } from '../domain/invitation-link';
import type { CohortView, InvitationLinkView } from './cohort.schemas';

export function presentCohort(cohort: CountedCohort): z.input<typeof CohortView> {
  return {
    id: cohort.id,
    name: cohort.name,
    startsAt: cohort.startsAt.toISOString(),
    endsAt: cohort.endsAt?.toISOString() ?? null,
    seatLimit: cohort.seatLimit,
    members: cohort.members,
  };
}

export function presentLink(link: NamedLink, now: Date): z.input<typeof InvitationLinkView> {
  return {
    id: link.id,
    note: link.note,
    cohort: link.cohort,
    accessEndsAt: link.accessEndsAt?.toISOString() ?? null,
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    maximumUses: link.maximumUses,
    uses: link.uses,
    state: stateOfLink(link, now),
  };
}
