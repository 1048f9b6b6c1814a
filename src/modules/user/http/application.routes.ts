import { z } from 'zod';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { anyOf, signedIn } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { ApplyToTeach } from '../commands/apply-to-teach';
import { DecideApplication } from '../commands/decide-application';
import { WithdrawApplication } from '../commands/withdraw-application';
import { GetMyApplication } from '../queries/get-my-application';
import { ListApplications } from '../queries/list-applications';
import { userErrors } from '../user.errors';
import {
  ApplicationList,
  ApplicationRequest,
  ApplicationView,
  DeclineRequest,
  ListApplicationsQuery,
  OwnApplication,
} from './application.schemas';

const applicationParams = z.object({ applicationId: z.uuid() });

export const applicationRoutes = [
  route({
    method: 'get',
    path: '/users/me/instructor-application',
    summary: "Show one's last application to teach, and whether one may apply now",
    access: signedIn,
    answers: { 200: OwnApplication },
    use: GetMyApplication,
    answer: (get, { principal }) => get.execute({ owner: principal }),
  }),
  route({
    method: 'post',
    path: '/users/me/instructor-applications',
    summary: 'Apply to teach',
    access: signedIn,
    body: ApplicationRequest,
    bodyLimitBytes: 64_000,
    answers: { 201: ApplicationView },
    errors: [
      userErrors.teachesAlready,
      userErrors.emailNotVerified,
      userErrors.applicationPending,
      userErrors.applicationTooSoon,
      platformErrors.unavailable,
    ],
    limit: { requests: 10, perSeconds: 60 },
    use: ApplyToTeach,
    answer: (apply, { principal, body }) => apply.execute({ owner: principal, ...body }),
  }),
  route({
    method: 'delete',
    path: '/users/me/instructor-application',
    summary: "Take back one's application",
    access: signedIn,
    answers: { 204: null },
    errors: [userErrors.applicationNotFound],
    use: WithdrawApplication,
    answer: (withdraw, { principal }) => withdraw.execute({ owner: principal }),
  }),
  route({
    method: 'get',
    path: '/admin/instructor-applications',
    summary: 'List who would like to teach',
    access: anyOf('admin'),
    query: ListApplicationsQuery,
    answers: { 200: ApplicationList },
    errors: [platformErrors.invalidCursor],
    use: ListApplications,
    answer: (list, { query }) => list.execute(query),
  }),
  route({
    method: 'post',
    path: '/admin/instructor-applications/:applicationId/approve',
    summary: 'Let somebody teach',
    description: 'She is given the role of an instructor, and told by mail. Nobody decides on her own.',
    access: anyOf('admin'),
    params: applicationParams,
    answers: { 200: ApplicationView },
    errors: [userErrors.applicationNotFound, userErrors.applicationDecided, userErrors.ownApplication],
    use: DecideApplication,
    answer: (decide, { principal, params }) =>
      decide.execute({ admin: principal, ...params, verdict: { status: 'approved' } }),
  }),
  route({
    method: 'post',
    path: '/admin/instructor-applications/:applicationId/decline',
    summary: 'Decline an application, and say why',
    access: anyOf('admin'),
    params: applicationParams,
    body: DeclineRequest,
    bodyLimitBytes: 10_000,
    answers: { 200: ApplicationView },
    errors: [userErrors.applicationNotFound, userErrors.applicationDecided, userErrors.ownApplication],
    use: DecideApplication,
    answer: (decide, { principal, params, body }) =>
      decide.execute({ admin: principal, ...params, verdict: { status: 'declined', ...body } }),
  }),
];
