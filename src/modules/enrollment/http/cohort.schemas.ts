import { z } from 'zod';
import { shortText } from '../../../platform/http/schemas';

export const CohortRequest = z
  .strictObject({
    name: shortText.max(80),
    /** From then on the days count after which its lessons open. */
    startsAt: z.iso.datetime(),
    /** From then on nobody joins it by a link; `null` for no end. */
    endsAt: z.iso.datetime().nullable().default(null),
    /** How many may join by links; `null` takes everyone. */
    seatLimit: z.int().min(1).max(100_000).nullable().default(null),
  })
  .meta({ id: 'CohortRequest' });

export const CohortView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime().nullable(),
    seatLimit: z.int().nullable(),
    /** How many are in it, those about to pay among them. */
    members: z.int(),
  })
  .meta({ id: 'Cohort' });

export const PlacementRequest = z
  .strictObject({
    /** `null` takes her out of any. */
    cohortId: z.uuid().nullable(),
  })
  .meta({ id: 'PlacementRequest' });

export const InvitationLinkRequest = z
  .strictObject({
    /** For those who teach: where it is put. */
    note: z.union([shortText, z.literal('')]).default(''),
    cohortId: z.uuid().nullable().default(null),
    /** When the access that it gives will end by itself; `null` for access that lasts. */
    accessEndsAt: z.iso.datetime().nullable().default(null),
    expiresAt: z.iso.datetime(),
    /** How many may come in by it; `null` for as many as come. */
    maximumUses: z.int().min(1).max(100_000).nullable().default(null),
  })
  .meta({ id: 'InvitationLinkRequest' });

const LinkState = z.enum(['open', 'taken_back', 'expired', 'used_up']);

export const InvitationLinkView = z
  .object({
    id: z.uuid(),
    note: z.string(),
    cohort: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    accessEndsAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    maximumUses: z.int().nullable(),
    uses: z.int(),
    state: LinkState,
  })
  .meta({ id: 'InvitationLink' });

/** The address is shown this once: of the token only its hash is kept. */
export const NewInvitationLink = InvitationLinkView.extend({ url: z.url() }).meta({
  id: 'NewInvitationLink',
});

/** What whoever opens a link is told of it. */
export const LinkOffer = z
  .object({
    course: z.object({ id: z.uuid(), slug: z.string(), title: z.string() }),
    cohort: z.object({ name: z.string(), startsAt: z.iso.datetime() }).nullable(),
    accessEndsAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime(),
    /** Whether one can come in by it, or why not. */
    state: z.enum([...LinkState.options, 'cohort_over', 'cohort_full', 'course_closed']),
  })
  .meta({ id: 'LinkOffer' });

export const Joined = z
  .object({
    outcome: z.enum(['joined', 'already_in']),
    enrollmentId: z.uuid(),
    course: z.object({ id: z.uuid(), slug: z.string(), title: z.string() }),
  })
  .meta({ id: 'Joined' });
