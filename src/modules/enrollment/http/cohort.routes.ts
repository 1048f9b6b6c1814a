import { z } from 'zod';
import { everyone, signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page, text } from '../../../platform/http/schemas';
import { CreateInvitationLink } from '../commands/create-invitation-link';
import { DeleteCohort } from '../commands/delete-cohort';
import { JoinByLink } from '../commands/join-by-link';
import { PlaceInCohort } from '../commands/place-in-cohort';
import { RevokeInvitationLink } from '../commands/revoke-invitation-link';
import { SaveCohort } from '../commands/save-cohort';
import { enrollmentErrors } from '../enrollment.errors';
import { GetLinkOffer } from '../queries/get-link-offer';
import { ListCohorts } from '../queries/list-cohorts';
import { ListInvitationLinks } from '../queries/list-invitation-links';
import {
  CohortRequest,
  CohortView,
  InvitationLinkRequest,
  InvitationLinkView,
  Joined,
  LinkOffer,
  NewInvitationLink,
  PlacementRequest,
} from './cohort.schemas';

const ofCourse = z.object({ courseId: z.uuid() });
const ofCohort = ofCourse.extend({ cohortId: z.uuid() });
const linkToken = z.object({ token: text(200, 1) });
const { courseNotFound, notYourCourse, cohortNotFound } = enrollmentErrors;

const termsOf = ({ startsAt, endsAt, ...terms }: z.output<typeof CohortRequest>) => ({
  ...terms,
  startsAt: new Date(startsAt),
  endsAt: momentOf(endsAt),
});

function momentOf(value: string | null): Date | null {
  return value === null ? null : new Date(value);
}

export const cohortRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/cohorts',
    scope: 'teaching:read',
    summary: 'List the cohorts of a course',
    description: 'In the order in which they were made. A course has a hundred at most.',
    access: signedIn,
    params: ofCourse,
    query: page,
    answers: { 200: listOf(CohortView) },
    errors: [courseNotFound, notYourCourse],
    use: ListCohorts,
    answer: (list, { principal, params, query }) =>
      list.execute({ reader: principal, page: query, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/cohorts',
    summary: 'Make a cohort',
    access: signedIn,
    params: ofCourse,
    body: CohortRequest,
    answers: { 201: CohortView },
    errors: [
      courseNotFound,
      notYourCourse,
      enrollmentErrors.cohortEndsTooSoon,
      enrollmentErrors.cohortNameTaken,
      enrollmentErrors.tooManyCohorts,
    ],
    use: SaveCohort,
    answer: (save, { principal, params, body }) =>
      save.execute({ actor: principal, ...params, terms: termsOf(body) }),
  }),
  route({
    method: 'put',
    path: '/courses/:courseId/cohorts/:cohortId',
    summary: 'Change a cohort',
    description: 'When it starts counts at once for all who are in it.',
    access: signedIn,
    params: ofCohort,
    body: CohortRequest,
    answers: { 200: CohortView },
    errors: [
      courseNotFound,
      notYourCourse,
      cohortNotFound,
      enrollmentErrors.cohortEndsTooSoon,
      enrollmentErrors.cohortNameTaken,
    ],
    use: SaveCohort,
    answer: (save, { principal, params, body }) =>
      save.execute({ actor: principal, ...params, terms: termsOf(body) }),
  }),
  route({
    method: 'delete',
    path: '/courses/:courseId/cohorts/:cohortId',
    summary: 'Delete a cohort in which nobody is',
    description: 'The links that lead into it go with it.',
    access: signedIn,
    params: ofCohort,
    answers: { 204: null },
    errors: [courseNotFound, notYourCourse, cohortNotFound, enrollmentErrors.cohortNotEmpty],
    use: DeleteCohort,
    answer: async (remove, { principal, params }) => {
      await remove.execute({ actor: principal, ...params });
      return reply(204, null);
    },
  }),
  route({
    method: 'put',
    path: '/courses/:courseId/students/:learnerId/cohort',
    summary: 'Put a learner into a cohort, or out of it',
    description: 'She counts there, and may go beyond its seats.',
    access: signedIn,
    params: ofCourse.extend({ learnerId: z.uuid() }),
    body: PlacementRequest,
    answers: { 204: null },
    errors: [courseNotFound, notYourCourse, enrollmentErrors.notFound, cohortNotFound],
    use: PlaceInCohort,
    answer: async (place, { principal, params, body }) => {
      await place.execute({ actor: principal, ...params, cohortId: body.cohortId });
      return reply(204, null);
    },
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/invitation-links',
    summary: 'List the links by which people let themselves into a course',
    access: signedIn,
    params: ofCourse,
    query: page,
    answers: { 200: listOf(InvitationLinkView) },
    errors: [courseNotFound, notYourCourse],
    use: ListInvitationLinks,
    answer: (list, { principal, params, query }) =>
      list.execute({ reader: principal, page: query, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/invitation-links',
    summary: 'Make a link by which people let themselves into a course',
    description:
      'Whatever the course costs. The address is answered this once: of its token only a hash is kept.',
    access: signedIn,
    params: ofCourse,
    body: InvitationLinkRequest,
    answers: { 201: NewInvitationLink },
    errors: [
      courseNotFound,
      notYourCourse,
      cohortNotFound,
      enrollmentErrors.courseNotOpen,
      enrollmentErrors.linkEndsWrongly,
    ],
    idempotency: 'secret',
    use: CreateInvitationLink,
    answer: (create, { principal, params, body }) =>
      create.execute({
        actor: principal,
        ...params,
        terms: {
          ...body,
          accessEndsAt: momentOf(body.accessEndsAt),
          expiresAt: new Date(body.expiresAt),
        },
      }),
  }),
  route({
    method: 'delete',
    path: '/courses/:courseId/invitation-links/:linkId',
    summary: 'Take an invitation link back',
    description: 'Nobody comes in by it any more. Whoever came stays.',
    access: signedIn,
    params: ofCourse.extend({ linkId: z.uuid() }),
    answers: { 204: null },
    errors: [courseNotFound, notYourCourse, enrollmentErrors.linkNotFound],
    use: RevokeInvitationLink,
    answer: async (revoke, { principal, params }) => {
      await revoke.execute({ actor: principal, ...params });
      return reply(204, null);
    },
  }),
  route({
    method: 'get',
    path: '/invitation-links/:token',
    summary: 'See what an invitation link leads to',
    description: 'It changes nothing: programs that look at links join nothing.',
    access: everyone,
    params: linkToken,
    answers: { 200: LinkOffer },
    errors: [enrollmentErrors.linkNotFound, courseNotFound],
    use: GetLinkOffer,
    answer: (get, { params }) => get.execute(params),
  }),
  route({
    method: 'post',
    path: '/invitation-links/:token/join',
    summary: 'Join a course by an invitation link',
    description: 'Coming again changes nothing, and counts once.',
    access: signedIn,
    params: linkToken,
    answers: { 200: Joined },
    errors: [
      enrollmentErrors.linkNotFound,
      enrollmentErrors.linkOver,
      enrollmentErrors.linkUsedUp,
      enrollmentErrors.courseFull,
      enrollmentErrors.cohortFull,
      enrollmentErrors.removed,
      enrollmentErrors.courseNotOpen,
      courseNotFound,
    ],
    use: JoinByLink,
    answer: (join, { principal, params }) => join.execute({ learner: principal, ...params }),
  }),
];
